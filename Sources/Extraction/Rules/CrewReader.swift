import Claims
import Language

/// Makes claims of who makes a show.
struct CrewReader {
  let match: RuleMatch

  var scene: Scene { match.scene }
  var common: CommonWords { match.words }

  func drafts(_ people: [Int], _ job: String) -> [Draft] {
    if isOfOtherWork { return [] }
    return people.compactMap { (piece) -> Draft? in
      guard let show = show(of: piece), let person = scene.person(piece) else { return nil }
      var draft = Draft(kind: .crew, show: show)
      draft[.person] = person
      draft[.job] = job
      return draft
    }.flatMap { job == "host" ? [$0, Self.cast($0)] : [$0] }
  }

  /// Who hosts a show is seen in it.
  private static func cast(_ host: Draft) -> Draft {
    var draft = Draft(kind: .cast, show: host.show)
    draft[.person] = host[.person]
    return draft
  }

  /// "is stepping down as showrunner", "was named executive producer": what is told between a person and the job.
  func withStatus(_ draft: Draft, from person: Int) -> Draft {
    let between = person + 1..<max(person + 1, match.trigger.lowerBound)
    guard let status = between.lazy.compactMap({ common.crewStatus[match.word($0)] }).first else { return draft }
    var draft = draft
    draft[.status] = status
    return draft
  }

  /// "Bridge of Tides screenwriter Ada Winslow": a capitalised name right before a job is another work's.
  private var isOfOtherWork: Bool {
    let before = match.trigger.lowerBound - 1
    // "Fifth Gull, the label run by"
    if match.is(before, .companyParts) || match.rule.name == "run-by" && match.is(before, .companyWords) { return true }
    // "characters created by"
    if match.is(before, .characterHeads) { return true }
    // "a television movie directed by Ada Winslow"
    if match.is(before, .otherWorks), !match.is(before, .tvNouns), !scene.fills(before, .genre) { return true }
    // "the TV presenter Ada Winslow"
    if match.is(before, .media) || scene.text(match.trigger.lowerBound).hasPrefix("TV ") { return true }
    // "her husband, the director Sam Pell"
    if match.is(before, .articles), match.word(before - 1) == common.comma, match.is(before - 2, .kin),
      match.is(before - 3, .personPossessives)
    {
      return true
    }
    return scene.fills(match.trigger.lowerBound, .job) && !isAgent
      && (scene.fills(before, .work) || scene.fills(before, .name))
  }

  /// The show that somebody makes: its title right before the job, else behind "of", "on", "for", else the sentence's.
  func show(of person: Int) -> Int? {
    let start = min(match.trigger.lowerBound, person)
    if match.is(start - 1, .objectRelatives), let show = showBefore(start - 1) { return show }
    for offset in 1...4 where start - offset >= 0 {
      if case .show(let number)? = scene.mark(start - offset)?.value { return isAside(start - offset) ? nil : number }
      guard
        scene.fills(start - offset, .job) || match.is(start - offset, .creditNouns)
          || match.word(start - offset) == common.possessive
          || match.is(start - offset, .and) || match.word(start - offset) == common.hyphen
      else { break }
    }
    let end = max(match.trigger.upperBound, person + 1)
    for index in end..<min(scene.pieces.count, end + 9) {
      if match.is(index, .breaks) || match.is(index, .relatives)
        || match.is(index, .castVerbs) || match.word(index) == common.comma && match.is(index + 1, .appositionOpeners)
      {
        break
      }
      if case .show(let number)? = scene.mark(index)?.value, !isAside(index) {
        let before = (max(0, index - 4)..<index).map { match.word($0) }
        if before.contains(where: { common.is($0, .showPrepositions) }) || index == end
          || scene.fills(index - 1, .genre)
        {
          return number
        }
      }
    }
    return scene.onlyShow { index in
      guard case .show(let number)? = scene.mark(index)?.value, !isAside(index), !isCredit(index) else { return nil }
      return number
    }
  }

  private func isAside(_ piece: Int) -> Bool {
    if scene.isAside(piece, from: match.trigger.lowerBound), !isCredit(piece) { return true }
    let opened = (0..<piece).count { match.word($0) == common.open }
    let closed = (0..<piece).count { match.word($0) == common.close }
    return opened > closed
  }

  private func isCredit(_ piece: Int) -> Bool {
    match.is(piece + 1, .creditNouns) || scene.fills(piece + 1, .job)
  }

  /// "writer and executive producer": the jobs that stand in one coordination with the one at the piece.
  func jobs(at piece: Int) -> [String] {
    var jobs: [String] = []
    func add(_ index: Int) -> Bool {
      guard case .job(let name)? = scene.mark(index)?.value else { return false }
      // A title may be of two jobs: "writer-director".
      if name.utf8.contains(UInt8(ascii: "|")) {
        jobs += name.split(separator: "|").map(\.trimmed)
      } else {
        jobs.append(name)
      }
      return true
    }
    _ = add(piece)
    var index = piece
    while match.is(index + 1, .and) || match.word(index + 1) == common.slash
      || match.word(index + 1) == common.comma || match.word(index + 1) == common.hyphen, add(index + 2)
    { index += 2 }
    index = piece
    while index >= 2,
      match.is(index - 1, .and) || match.word(index - 1) == common.slash
        || match.word(index - 1) == common.comma || match.word(index - 1) == common.hyphen, add(index - 2)
    { index -= 2 }
    if jobs.count < 2 { return jobs }
    var seen: Set<String> = []
    return jobs.filter { seen.insert($0).inserted }
  }

  /// "created by": who does it stands behind.
  private var isAgent: Bool { scene.ends(match.trigger.lowerBound, with: " by") }

  /// Whether the job may be that of several people: "executive producers", "created by".
  var isPlural: Bool {
    let job = match.trigger.lowerBound
    return scene.ends(job, with: "s") && !scene.ends(job, with: "boss") || isAgent
  }

  /// Whether a job leads to a name as its title: nothing parts the two but small words.
  func isTitle(upTo person: Int) -> Bool {
    // "hosted by twins Ada and Nell Winslow", "created by Gull & Tern screenwriter Ada Winslow"
    if isAgent {
      return (match.trigger.upperBound..<person).allSatisfy { index in
        !match.is(index, .breaks)
          // "directed by the leading man, Sam Pell"
          && (match.word(index) != common.comma || index + 1 == person && match.is(match.trigger.upperBound, .articles))
          && !match.is(index, .clauseOpeners) && !match.is(index, .auxiliaries)
      }
    }
    // "its creator, Ada Winslow, says", "the show's creator, Ada Winslow"
    let owner = match.trigger.lowerBound - 1
    let isOfShow =
      match.word(owner) == common.its
      || match.word(owner) == common.possessive && (scene.fills(owner - 1, .show) || match.is(owner - 1, .tvNouns))
    if isOfShow, match.word(match.trigger.upperBound) == common.comma, person == match.trigger.upperBound + 1 {
      return true
    }
    // "Executive producers, Ada Winslow, Sam Pell; director, Nell Pike."
    let isItem = owner < 0 || match.word(owner) == common.colon || match.is(owner, .bullets)
    if isItem, match.word(match.trigger.upperBound) == common.comma, person == match.trigger.upperBound + 1 {
      return true
    }
    return (match.trigger.upperBound..<person).allSatisfy { index in
      let word = match.word(index)
      return scene.fills(index, .job) || common.is(word, .and) && scene.fills(index + 1, .job)
        || word == common.slash || word == common.hyphen || word == common.colon
        || common.is(word, .jobJoiners) || scene.fills(index, .show)
        || scene.fills(index + 1, .show) && common.is(word, .showPrepositions)
    }
  }

  /// "Director of Meridian Drama": of a network or a company, not of a show.
  private func isOfCompany(_ job: Int) -> Bool {
    match.word(job + 1) == common.of && (scene.fills(job + 2, .network) || scene.fills(job + 2, .company))
  }

  /// The person of whom a job is said that stands behind: "Ada Winslow adapts Sam Pell's novel and serves as showrunner".
  var subject: Int? {
    let start = max(0, match.trigger.lowerBound - 20)
    guard let last = scene.lastPerson(before: match.trigger.lowerBound, from: start) else { return nil }
    guard match.word(last + 1) == common.possessive else { return last }
    // "Fremulon, Ada Winslow's company, is the producer"
    if match.is(last + 2, .companyNouns) { return nil }
    return scene.lastPerson(before: last, from: start) ?? last
  }

  /// Whether a job behind a person is said of the person.
  func isPredicate(from start: Int, to job: Int) -> Bool {
    guard start <= job, !isOfCompany(job) else { return false }
    let between = Array(start..<job)
    if between.isEmpty { return false }
    if between.contains(where: { match.is($0, .breaks) || scene.fills($0, .person) }) {
      return false
    }
    // What stands behind the job must not be another person's name.
    if scene.fills(match.trigger.upperBound, .person) || scene.fills(match.trigger.upperBound, .name) { return false }
    // "will host the awards": a verb, and no job.
    if scene.range(job).count == 1, match.is(job - 1, .modals), match.is(job + 1, .articles) { return false }
    let words = between.map { match.word($0) }
    // "Ada Winslow as Ruth, a playwright": what stands behind a role is said of the character.
    let name = between.last { scene.fills($0, .name) } ?? start - 1
    let said = between.filter { $0 > name }.map { match.word($0) }
    if said.contains(where: { common.is($0, .jobPredicates) || common.crewStatus[$0] != nil }) {
      return true
    }
    guard name < start else { return false }
    return match.word(start) == common.comma && between.count <= 5
      && words.dropFirst().allSatisfy { !common.is($0, .castVerbs) && $0 != common.comma }
  }

  /// Who does what the trigger says: the person before it, past what is said by the way, auxiliaries and other verbs of
  /// making that are coordinated with it.
  var actor: Int? {
    var index = match.match.pieces.lowerBound - 1
    var plain = 0
    while index >= 0 {
      let word = match.word(index)
      if let aside = scene.asides.first(where: { $0.contains(index) && !$0.contains(match.trigger.lowerBound) }) {
        index = aside.lowerBound - 1
        continue
      }
      if word == common.close, let open = (max(0, index - 14)..<index).last(where: { match.word($0) == common.open }) {
        index = open - 1
        continue
      }
      if scene.fills(index, .person) { return match.word(index + 1) == common.possessive ? nil : index }
      guard !match.words.is(word, .breaks), !match.words.is(word, .agentCues) else { return nil }
      plain += common.is(word, .makingWords) || common.is(word, .and) || word == common.comma ? 0 : 1
      guard plain <= 5 else { return nil }
      index -= 1
    }
    return nil
  }

  /// "Winslow, who also runs the show": nothing but small words parts the two; "whose credits run from" does.
  func isRightBehind(_ person: Int) -> Bool {
    (person + 1..<max(person + 1, match.trigger.lowerBound)).allSatisfy { index in
      let word = match.word(index)
      return common.is(word, .auxiliaries) || match.words.is(word, .adverbs) || word == common.who
        || word == common.comma || common.is(word, .and) || common.is(word, .makingWords)
        || scene.isAside(index, from: match.trigger.lowerBound)
    }
  }

  /// Those with whom the subject does it: "with Sam Pell and Nell Pike", behind the verb.
  var companions: [PeopleLists.Member] {
    let end = min(scene.pieces.count, match.trigger.upperBound + 9)
    for index in match.trigger.upperBound..<max(end, match.trigger.upperBound) {
      let word = match.word(index)
      if match.words.is(word, .breaks) || match.words.is(word, .relatives) || word == common.comma
        || common.is(word, .and) || common.is(word, .makingWords)
      {
        return []
      }
      guard common.is(word, .together) else { continue }
      guard let person = scene.firstPerson(from: index + 1, within: 3) else { return [] }
      return PeopleLists(scene: scene, words: common).list(from: person)
    }
    return []
  }
}
