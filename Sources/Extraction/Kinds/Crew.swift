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
    // Ada Winslow created the series.
    Rule(
      .crew,
      "creates",
      "<person> …5 [created|creates|co - created|developed|devised|dreamed up]",
      fields: [.job: "creator"],
      reading: peopleBefore
    ),
    Rule(
      .crew,
      "writes",
      "<person> …5 [wrote|writes|penned|pens|scripted|scripts|adapted|adapts|writing|write]",
      fields: [.job: "writer"],
      reading: peopleBefore
    ),
    Rule(
      .crew,
      "directs",
      "<person> …5 [directs|directed|helms|helmed|directing|direct]",
      fields: [.job: "director"],
      reading: peopleBefore
    ),
    Rule(
      .crew,
      "produces",
      "<person> …9 [executive produce|executive produces|executive produced|executive - produce|executive - produces|exec produce|exec produces|executive producing|executive - producing]",
      fields: [.job: "executive producer"],
      reading: peopleBefore
    ),
    Rule(
      .crew,
      "produces-with",
      "[executive produce|executive produces|executive - produce|executive - produces|executive producing|exec produce|exec produces] …2 (alongside|with|are|:)",
      fields: [.job: "executive producer"],
      reading: peopleBehind
    ),
    Rule(
      .crew,
      "hosts",
      "<person> …4 [hosts|hosted|presents|presented|hosting|emcees]",
      fields: [.job: "host"],
      reading: peopleBefore
    ),
    Rule(
      .crew,
      "runs",
      "<person> …4 [showruns|runs the show|runs it|runs the writers|runs the series|will run]",
      fields: [.job: "showrunner"],
      reading: peopleBefore
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
    let people = PeopleLists(scene: match.scene, words: match.words.common).list(from: person)
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
    let people = PeopleLists(scene: match.scene, words: match.words.common).list(endingAt: person).map(\.piece)
    return reader.jobs(at: match.trigger.lowerBound).flatMap { reader.drafts(people, $0) }
  }

  @Sendable static func peopleBehind(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard let job = match.rule.fields[.job],
      let first = match.scene.firstPerson(from: match.trigger.upperBound, within: 7)
    else { return [] }
    return reader.drafts(PeopleLists(scene: match.scene, words: match.words.common).list(from: first).map(\.piece), job)
  }

  @Sendable static func doubleCredit(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard let first = match.scene.firstPerson(from: match.trigger.upperBound, within: 9) else { return [] }
    let people = PeopleLists(scene: match.scene, words: match.words.common).list(from: first).map(\.piece)
    let verbs = (match.trigger.lowerBound..<first).compactMap { match.words.common.creditVerbs[match.word($0)] }
    return Set(verbs).sorted().flatMap { reader.drafts(people, $0) }
  }

  @Sendable static func peopleBefore(_ match: RuleMatch) -> [Draft] {
    let reader = CrewReader(match: match)
    guard let job = match.rule.fields[.job], !match.words.by.contains(match.word(match.trigger.upperBound)) else {
      return []
    }
    guard
      let last = match.scene.lastPerson(before: match.trigger.lowerBound, from: max(0, match.trigger.lowerBound - 10))
    else { return [] }
    guard reader.isSubject(last, of: match.trigger), reader.hasShowObject || job == "executive producer" else {
      return []
    }
    return reader.drafts(
      PeopleLists(scene: match.scene, words: match.words.common).list(endingAt: last).map(\.piece),
      job
    )
  }
}
