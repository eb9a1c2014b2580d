import Claims
import Language

/// Who makes a show: creators, showrunners, executive producers, writers, directors, composers, hosts.
enum Crew {
  static let rules: [Rule] = [
    // creator Ada Winslow; executive producers Ada Winslow and Sam Pell
    Rule(.crew, "job-person", "[@job] …3 <person>", reading: jobBefore),
    // Ada Winslow serves as showrunner; Ada Winslow, the showrunner
    Rule(.crew, "person-job", "[@job]", reading: jobBehind),
    // created by Ada Winslow
    Rule(
      .crew,
      "created-by",
      "[created|developed|devised|co - created|conceived] (and …2)? (written|directed|produced|showrun|developed|adapted)? by …2 <person>",
      fields: [.job: "creator"],
      reading: peopleBehind
    ),
    Rule(
      .crew,
      "created-and",
      "[created|developed|written|directed|produced|adapted] and (created|developed|written|directed|executive produced|showrun|adapted) by …2 <person>",
      reading: doubleCredit
    ),
    Rule(
      .crew,
      "written-by",
      "[written|penned|scripted|co - written] (and …2)? by …2 <person>",
      fields: [.job: "writer"],
      reading: peopleBehind
    ),
    Rule(.crew, "adapted-by", "[adapted] by …2 <person>", fields: [.job: "writer"], reading: peopleBehind),
    Rule(.crew, "directed-by", "[directed|helmed] by …2 <person>", fields: [.job: "director"], reading: peopleBehind),
    Rule(
      .crew,
      "produced-by",
      "[executive produced|executive - produced|exec produced] by …2 <person>",
      fields: [.job: "executive producer"],
      reading: peopleBehind
    ),
    Rule(
      .crew,
      "hosted-by",
      "[hosted|presented|emceed|fronted] by …2 <person>",
      fields: [.job: "host"],
      reading: peopleBehind
    ),
    Rule(
      .crew,
      "run-by",
      "[run by|showrun by|overseen by|steered by]",
      fields: [.job: "showrunner"],
      reading: peopleBehind
    ),
    Rule(.crew, "composed-by", "[composed|scored] by …2 <person>", fields: [.job: "composer"], reading: peopleBehind),
    // Ada Winslow created the series with Sam Pell.
    Rule(
      .crew,
      "creates",
      "[created|creates|co - created|co - creates|cocreated|developed|devised|dreamed up|conceived]",
      fields: [.job: "creator"],
      reading: acts
    ),
    // Winslow writes and executive produces.
    Rule(
      .crew,
      "writes",
      "[wrote|writes|write|writing|written|co - wrote|co - writes|penned|pens|penning|scripted|scripts|adapted|adapts]",
      fields: [.job: "writer"],
      reading: acts
    ),
    Rule(
      .crew,
      "directs",
      "[directs|directed|direct|directing|helms|helmed|helming|co - directs|co - directed]",
      fields: [.job: "director"],
      reading: acts
    ),
    Rule(
      .crew,
      "produces",
      "(executive|exec|executive -|exec -) [produce|produces|produced|producing]",
      fields: [.job: "executive producer"],
      reading: acts
    ),
    Rule(
      .crew,
      "hosts",
      "[hosts|hosted|host|presents|presented|hosting|presenting|emcees|fronts|guest - hosts]",
      fields: [.job: "host"],
      reading: acts
    ),
    // hosts Ada Winslow and Sam Pell
    Rule(.crew, "hosts-title", "[hosts|presenters] <person>", fields: [.job: "host"], reading: peopleBehind),
    // Winslow runs the show.
    Rule(
      .crew,
      "runs",
      "[showruns|showrunning|runs|run|running|ran|oversees|steers] …2 <show>",
      fields: [.job: "showrunner"],
      reading: acts
    ),
    // Winslow composes the music.
    Rule(
      .crew,
      "composes",
      "[composes|composed|composing|writes|wrote|scores|scored|scoring] …2 (music|score|theme|songs|<show>)",
      fields: [.job: "composer"],
      reading: composes
    ),
    // Executive producing are Ada Winslow and Sam Pell.
    Rule(
      .crew,
      "producing-are",
      "(executive|exec|executive -|exec -) [producing|produce|producers] …1 (are|is|:)",
      fields: [.job: "executive producer"],
      reading: peopleBehind
    ),
    // Winslow's comedy about …
    Rule(
      .crew,
      "from",
      "[comes from|hails from|from the mind of|from the minds of|brainchild of] …2 <person>",
      fields: [.job: "creator"],
      reading: peopleBehind
    ),
  ]

  // MARK: Readings

  @Sendable static func jobBefore(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard let person = match.scene.firstPerson(from: match.trigger.upperBound, within: 4), reader.isTitle(upTo: person)
    else { return [] }
    let people = PeopleLists(scene: match.scene, words: match.words).list(from: person)
    // Of several people only those behind a plural are all meant.
    let members = reader.isPlural || people.count == 1 ? people : Array(people.prefix(1))
    return reader.jobs(at: match.trigger.lowerBound).flatMap { job in reader.drafts(members.map(\.piece), job) }
  }

  @Sendable static func jobBehind(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard
      let person = match.scene.lastPerson(before: match.trigger.lowerBound, from: max(0, match.trigger.lowerBound - 20))
    else { return [] }
    guard reader.isPredicate(from: person + 1, to: match.trigger.lowerBound) else { return [] }
    let people = PeopleLists(scene: match.scene, words: match.words).list(endingAt: person).map(\.piece)
    return reader.jobs(at: match.trigger.lowerBound).flatMap { reader.drafts(people, $0) }
  }

  @Sendable static func peopleBehind(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard let job = match.rule.fields[.job],
      let first = match.scene.firstPerson(from: match.trigger.upperBound, within: 7)
    else { return [] }
    return reader.drafts(PeopleLists(scene: match.scene, words: match.words).list(from: first).map(\.piece), job)
  }

  @Sendable static func doubleCredit(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard let first = match.scene.firstPerson(from: match.trigger.upperBound, within: 9) else { return [] }
    let people = PeopleLists(scene: match.scene, words: match.words).list(from: first).map(\.piece)
    let verbs = (match.trigger.lowerBound..<first).compactMap { match.words.creditVerbs[match.word($0)] }
    return Set(verbs).sorted().flatMap { reader.drafts(people, $0) }
  }

  @Sendable static func composes(_ match: RuleMatch) -> [Draft] {
    let isWriting = match.scene.text(match.trigger.lowerBound).lowercased().hasPrefix("w")
    let hasMusic = (match.trigger.upperBound..<min(match.scene.pieces.count, match.trigger.upperBound + 3)).contains {
      match.is($0, .musicWords)
    }
    return isWriting && !hasMusic ? [] : acts(match)
  }

  /// Reads a verb of making: its subjects, and those with whom they do it.
  @Sendable static func acts(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard let job = match.rule.fields[.job], let subject = reader.actor, reader.isMaking(job),
      job != "showrunner" || reader.isRightBehind(subject)
    else { return [] }
    let lists = PeopleLists(scene: match.scene, words: match.words)
    return reader.drafts(lists.list(endingAt: subject).map(\.piece) + reader.companions.map(\.piece), job)
  }
}
