import Claims
import Language

/// How the rules of who plays whom become claims.
extension Cast {
  @Sendable static func castAs(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard let person = match.scene.lastPerson(before: match.trigger.lowerBound, from: match.clause.lowerBound) else {
      return []
    }
    guard reader.isRole(behind: match.trigger.upperBound), reader.ties(person, to: match.trigger.lowerBound),
      !reader.isMaker(person),
      // "joins Harbor Lights, as has Sam Pell"
      !match.is(match.trigger.upperBound, .auxiliaries)
    else { return [] }
    let role = CharacterNames(scene: match.scene, words: match.words).role(from: match.trigger.upperBound)
    guard let character = role.character else { return [] }
    return reader.respectively(person, character, role.end)
  }

  @Sendable static func plays(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard
      let person = match.scene.lastPerson(before: match.trigger.lowerBound, from: max(0, match.trigger.lowerBound - 12))
    else { return [] }
    guard !match.is(match.trigger.upperBound, .agentCues), !match.is(match.trigger.lowerBound - 1, .articles),
      !reader.isOwner(match.trigger.lowerBound - 2), reader.ties(person, to: match.trigger.lowerBound)
    else { return [] }
    let role = CharacterNames(scene: match.scene, words: match.words).role(from: match.trigger.upperBound)
    return reader.respectively(person, role.character, role.end)
  }

  @Sendable static func playedBy(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard let person = match.scene.firstPerson(from: match.trigger.upperBound, within: 5) else { return [] }
    let names = CharacterNames(scene: match.scene, words: match.words)
    let character = stride(from: match.trigger.lowerBound - 1, through: max(0, match.trigger.lowerBound - 7), by: -1)
      .first { names.isName($0) }
    return [reader.draft(person, character.map(names.text))]
  }

  @Sendable static func parentheses(_ match: RuleMatch) -> [Draft] { CastReader(match: match).parenthesis() }

  @Sendable static func ownedCharacter(_ match: RuleMatch) -> [Draft] {
    match[.name].map { ownedCharacter(at: $0, match) } ?? []
  }

  @Sendable static func ownedPerson(_ match: RuleMatch) -> [Draft] {
    let name = match.trigger.upperBound
    guard match.scene.fills(name, .person), match.scene.isWholeName(name), !match.scene.isPersonPronoun(name),
      let person = match[.person], match.scene.isWholeName(person),
      // "runs in Ada Winslow's Monthly Gull"
      !match.is(person - 1, .showPrepositions)
    else { return [] }
    return ownedCharacter(at: name, match)
  }

  private static func ownedCharacter(at name: Int, _ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard let person = match[.person], !reader.isWork(between: person, and: name),
      !reader.isCompanyOrBook(name), !reader.isInListOfShows(person),
      !match.clause.contains(where: { match.is($0, .producing) || match.scene.isProducing($0) }),
      !match.scene.fills(name + 1, .genre), !match.is(name + 1, .tvNouns)
    else { return [] }
    return [reader.draft(person, match.scene.text(name))]
  }

  @Sendable static func credit(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard let show = match[.show], let number = match.scene.show(show), !match.scene.isPronoun(show),
      match.scene.fills(match.trigger.lowerBound, .name) || reader.isPlace(match.trigger.upperBound),
      CharacterNames(scene: match.scene, words: match.words).isName(match.trigger.lowerBound),
      let person = reader.player(of: match.trigger.lowerBound),
      reader.isDescription(match.trigger.upperBound + 1..<show)
    else { return [] }
    var draft = reader.draft(person, match.scene.text(match.trigger.lowerBound))
    draft.show = number
    return draft[.person] == nil ? [] : [draft]
  }

  @Sendable static func areCharacters(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard let person = reader.subject, !reader.isOwner(person) else { return [] }
    let role = CharacterNames(scene: match.scene, words: match.words).role(from: match.trigger.upperBound)
    let drafts = reader.respectively(person, role.character, role.end)
    return drafts.count > 1 ? drafts.filter { $0.show != nil } : []
  }

  @Sendable static func isCharacter(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    var next = match.trigger.upperBound
    while match.is(next, .adverbs) { next += 1 }
    // "is dating Sam Pell", "is suing Sam Pell"
    let isActing = match.scene.mark(next) == nil && match.scene.ends(next, with: "ing")
    guard !isActing, let person = reader.subject, !reader.isOwner(person) else { return [] }
    let role = CharacterNames(scene: match.scene, words: match.words).role(from: match.trigger.upperBound)
    // "is a fan of Sam Pell"
    let isOfAnother = (match.trigger.upperBound..<max(match.trigger.upperBound, role.end)).contains {
      match.word($0) == match.words.of
    }
    guard let character = role.character, !isOfAnother,
      reader.isPlainRole(from: match.trigger.upperBound, to: role.end)
    else { return [] }
    return [reader.draft(person, character)]
  }

  /// Reads "the role of Ruth passes from Sam Pell to Ada Winslow": one leaves it and one takes it.
  @Sendable static func passed(_ match: RuleMatch) -> [Draft] {
    let people = match.match.pieces.filter { match.scene.fills($0, .person) && $0 >= match.trigger.lowerBound }
    guard let joiner = people.last else { return [] }
    let names = CharacterNames(scene: match.scene, words: match.words)
    let isRole = match.is(match.trigger.lowerBound, .characterHeads)
    let character = (match.match.pieces.lowerBound..<joiner).last {
      names.isName($0) && (match.word($0 - 1) == match.words.of || !isRole)
        && match.word($0 - 1) != match.words.from
    }
    let leaver = people.first { $0 != joiner && $0 != character }
    return [leaver.map { ($0, "exited") }, (joiner, "joined")].compactMap { $0 }.map { person, status in
      var draft = CastReader(match: match).draft(person, character.map(names.text))
      draft[.status] = status
      return draft
    }
    .filter { $0.show != nil && $0[.person] != nil }
  }
}
