import Claims
import Language

/// Who makes a show: creators, showrunners, executive producers, writers, directors, composers, hosts.
enum Crew {
  static let rules = phrases + credits.flatMap { rules(of: $0.verbs, $0.told, $0.job) }

  /// Classes of verbs, the forms in which they are told of a maker, and the job of who does it.
  ///
  /// Who is developing a show has not created it yet.
  private static let credits = [
    (verbs: "create", told: "{create-ed}|{create-s}", job: "creator"),
    (verbs: "write", told: "{write}", job: "writer"),
    (verbs: "direct", told: "{direct}", job: "director"),
    (verbs: "host", told: "{host}", job: "host"),
  ]

  private static func rules(of verbs: String, _ told: String, _ job: String) -> [Rule] {
    [
      // written by Ada Winslow and Sam Pell
      Rule(
        .crew,
        "\(verbs)-by",
        "[{\(verbs)-ed}] (and …2)? by …5 <person>",
        fields: [.job: job],
        reading: peopleBehind
      ),
      // Ada Winslow wrote the series with Sam Pell.
      Rule(.crew, verbs, "[\(told)]", fields: [.job: job], reading: acts),
    ]
  }

  private static let phrases: [Rule] = [
    // creator Ada Winslow; executive producers Ada Winslow and Sam Pell
    Rule(.crew, "job-person", "[@job] …4 <person>", reading: jobBefore),
    // Ada Winslow serves as showrunner; Ada Winslow, the showrunner
    Rule(.crew, "person-job", "[@job]", reading: jobBehind),
    // Created, written and executive produced by Ada Winslow
    Rule(
      .crew,
      "many-by",
      "[{create-ed}|{write-ed}|{direct-ed}|produced|executive produced|showrun] (and|,|&) …4 (by|<job>) …2 <person>",
      reading: doubleCredit
    ),
    Rule(
      .crew,
      "produced-by",
      "[executive produced|executive - produced|exec produced] by …2 <person>",
      fields: [.job: "executive producer"],
      reading: peopleBehind
    ),
    Rule(
      .crew,
      "run-by",
      "[run by|showrun by|overseen by|steered by]",
      fields: [.job: "showrunner"],
      reading: peopleBehind
    ),
    // with Ada Winslow in the chair
    Rule(
      .crew,
      "in-the-chair",
      "<person> in the [chair|hot seat|host 's chair|presenter 's chair]",
      fields: [.job: "host"],
      reading: inTheChair
    ),
    Rule(.crew, "composed-by", "[composed|scored] by …2 <person>", fields: [.job: "composer"], reading: peopleBehind),
    Rule(
      .crew,
      "produces",
      "(executive|exec|executive -|exec -) [produce|produces|produced|producing]",
      fields: [.job: "executive producer"],
      reading: acts
    ),
    // hosts Ada Winslow and Sam Pell
    Rule(.crew, "hosts-title", "[hosts|presenters] <person>", fields: [.job: "host"], reading: peopleBehind),
    // Winslow runs the show.
    Rule(
      .crew,
      "runs",
      "[showruns|showrunning|runs|run|running|ran|oversees|steers|oversaw|steered] …2 (<show>|<season|seasons> (of|on) <show>)",
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
    // the Ada Winslow-created drama
    Rule(.crew, "hyphen-created", "<person> - [created]", fields: [.job: "creator"], reading: hyphened),
    Rule(.crew, "hyphen-directed", "<person> - [directed|helmed]", fields: [.job: "director"], reading: hyphened),
    Rule(
      .crew,
      "hyphen-written",
      "<person> - [written|penned|scripted]",
      fields: [.job: "writer"],
      reading: hyphened
    ),
    // music by Ada Winslow
    Rule(
      .crew,
      "music-by",
      "[music by|score by|music is by|songs by|theme by|soundtrack by|score is by|music from] …2 <person>",
      fields: [.job: "composer"],
      reading: peopleBehind
    ),
    // Ada Winslow takes the reins.
    Rule(
      .crew,
      "takes-reins",
      "[take the reins|takes the reins|took the reins|taking the reins|takes the helm|take the helm|running the room]",
      fields: [.job: "showrunner"],
      reading: acts
    ),
    // with Ada Winslow in charge; Ada Winslow stays in charge
    Rule(
      .crew,
      "in-charge",
      "(with <person>|<person> (carries on|stays on|stays|stayed|remains|remained|continues|is back)) [in charge|at the wheel]",
      fields: [.job: "showrunner"],
      reading: hyphened
    ),
    // from the mind of Ada Winslow
    Rule(
      .crew,
      "from",
      "[comes from|hails from|from the mind of|from the minds of|brainchild of|creation of] …2 <person>",
      fields: [.job: "creator"],
      reading: peopleBehind
    ),
    // the drama from Ada Winslow
    Rule(.crew, "from-maker", "[from] <person>", reading: makers),
  ]

  // MARK: Readings

  /// Reads those whom "from" names right behind a show or what it is: "the drama from Ada Winslow and Sam Pell".
  @Sendable static func makers(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let person = match[.person], scene.isWholeName(person), match.word(person + 1) != match.words.possessive
    else { return [] }
    let comma = match.word(match.trigger.lowerBound - 1) == match.words.comma
    let before = match.trigger.lowerBound - (comma ? 2 : 1)
    guard scene.fills(before, .show) || scene.fills(before, .genre) || match.is(before, .tvNouns) else { return [] }
    let people = PeopleLists(scene: scene, words: match.words).list(from: person)
    return CrewReader(match: match).drafts(people.map(\.piece), "creator")
  }

  @Sendable static func jobBefore(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard let person = match.scene.firstPerson(from: match.trigger.upperBound, within: 7), reader.isTitle(upTo: person)
    else { return [] }
    // "Meridian News host Ada Winslow": of a network, not of a show.
    if match.scene.fills(match.trigger.lowerBound - 1, .network), reader.jobs(at: match.trigger.lowerBound) == ["host"]
    {
      return []
    }
    let people = PeopleLists(scene: match.scene, words: match.words).list(from: person)
    // Of several people only those behind a plural are all meant.
    let members = reader.isPlural || people.count == 1 ? people : Array(people.prefix(1))
    return reader.jobs(at: match.trigger.lowerBound).flatMap { job in reader.drafts(members.map(\.piece), job) }
  }

  @Sendable static func jobBehind(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    // "by Ada Winslow, the drama is produced by Sam Pell"
    guard !match.scene.ends(match.trigger.lowerBound, with: " by"), let person = reader.subject,
      reader.isPredicate(from: person + 1, to: match.trigger.lowerBound)
    else { return [] }
    let succession = reader.succession(to: person, in: reader.jobs(at: match.trigger.lowerBound))
    if !succession.isEmpty { return succession }
    let people =
      PeopleLists(scene: match.scene, words: match.words).list(endingAt: person).map(\.piece)
      + reader.companions.map(\.piece)
    return reader.jobs(at: match.trigger.lowerBound).flatMap { job in
      reader.drafts(people, job).map { reader.withStatus($0, from: person) }
    }
  }

  @Sendable static func peopleBehind(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard let job = match.rule.fields[.job],
      let first = match.scene.firstPerson(from: match.trigger.upperBound, within: 7),
      // "a hospital run by nuns, with Ada Winslow"
      !(match.trigger.upperBound..<first).contains(where: { match.word($0) == match.words.with })
    else { return [] }
    return reader.drafts(PeopleLists(scene: match.scene, words: match.words).list(from: first).map(\.piece), job)
  }

  @Sendable static func hyphened(_ match: RuleMatch) -> [Draft] {
    guard let job = match.rule.fields[.job], let person = match[.person] else { return [] }
    return CrewReader(match: match).drafts([person], job)
  }

  @Sendable static func doubleCredit(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard let first = match.scene.firstPerson(from: match.trigger.upperBound, within: 9) else { return [] }
    let people = PeopleLists(scene: match.scene, words: match.words).list(from: first).map(\.piece)
    let verbs = (match.trigger.lowerBound..<first).compactMap { match.words.creditVerbs[match.word($0)] }
    let jobs = (match.trigger.upperBound..<first).flatMap { match.scene.fills($0, .job) ? reader.jobs(at: $0) : [] }
    guard jobs.isEmpty || match.scene.text(first - 1).lowercased().hasSuffix("by") else { return [] }
    return Set(verbs + jobs).sorted().flatMap { reader.drafts(people, $0) }
  }

  @Sendable static func inTheChair(_ match: RuleMatch) -> [Draft] {
    match[.person].map { CrewReader(match: match).drafts([$0], "host") } ?? []
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
    // "read the scripts"
    if match.is(match.trigger.lowerBound - 1, .articles) { return [] }
    guard let job = match.rule.fields[.job], let subject = reader.actor, reader.isMaking(job),
      job != "showrunner" || reader.isRightBehind(subject)
    else { return [] }
    let lists = PeopleLists(scene: match.scene, words: match.words)
    return reader.drafts(lists.list(endingAt: subject).map(\.piece) + reader.companions.map(\.piece), job)
  }
}
