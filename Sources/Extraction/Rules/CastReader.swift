import Claims
import Language

/// Makes claims of who plays whom: finds the show, the standing and the season that belong to a person.
struct CastReader {
  let match: RuleMatch

  var scene: Scene { match.scene }
  var common: CommonWords { match.words }

  func draft(_ person: Int, _ character: String?) -> Draft {
    var draft = Draft(kind: .cast, show: show(of: person), fields: match.rule.fields)
    draft.season = match.all(.season).compactMap { numbers($0).last }.first ?? scene.season
    draft[.person] = scene.person(person)
    draft[.character] = character
    readStanding(&draft)
    return draft
  }

  /// Drafts of a list of people: in the show that each one's role is in, or all in the given one.
  func drafts(_ members: [PeopleLists.Member], in show: Int? = nil) -> [Draft] {
    members.filter { !isPart($0.piece) }.map { member in
      var draft = draft(member.piece, member.character)
      draft.show = show ?? draft.show
      return draft
    }
    .filter { $0.show != nil && $0[.person] != nil }
  }

  /// "A and B as X and Y": the people before and the characters behind go in pairs.
  func respectively(_ person: Int, _ character: String?, _ end: Int) -> [Draft] {
    let people = PeopleLists(scene: scene, words: common).list(endingAt: person).map(\.piece)
    let names = CharacterNames(scene: scene, words: common)
    guard people.count > 1, let character else { return [draft(person, character)] }
    let characters = names.list(beginning: character, from: end)
    guard characters.count == people.count else { return [draft(person, character)] }
    return zip(people, characters).map { draft($0, $1) }
  }

  /// Those with whom the subject does it: ", together with Sam Pell and Nell Pike", behind the verb.
  var companions: [PeopleLists.Member] {
    let behind =
      match.trigger.upperBound..<max(match.trigger.upperBound, min(scene.pieces.count, match.trigger.upperBound + 8))
    for index in behind {
      if match.is(index, .breaks) || scene.fills(index, .person) { return [] }
      guard match.word(index) == common.with, match.is(index - 1, .together),
        let person = scene.firstPerson(from: index + 1, within: 3)
      else { continue }
      return PeopleLists(scene: scene, words: common).list(from: person)
    }
    return []
  }

  // MARK: Show

  /// The show that a person's role is in: one named right behind or before with a preposition, else the sentence's own.
  func show(of person: Int) -> Int? {
    if let possessor = showBefore(person) ?? showBeforeTrigger { return possessor }
    if let behind = showBehindTrigger { return behind }
    return scene.onlyShow { isOpenShow($0) ? scene.show($0) : nil }
  }

  /// "Harbor Lights, starring Ada Winslow".
  private var showBeforeTrigger: Int? {
    let start = match.trigger.lowerBound
    guard match.word(start) == common.starring else { return nil }
    let piece = match.word(start - 1) == common.comma ? start - 2 : start - 1
    guard case .show(let number)? = scene.mark(piece)?.value, isOpenShow(piece) else { return nil }
    return number
  }

  /// "Harbor Lights star Ada Winslow".
  private func showBefore(_ person: Int) -> Int? {
    for offset in 2...4 where person - offset >= 0 {
      guard scene.fills(person - offset, .show), case .show? = scene.mark(person - offset)?.value else { continue }
      let between = (person - offset + 1..<person).map { match.word($0) }
      // "Harbor Lights alum Ada Winslow joins Dawn Patrol"
      if between.contains(where: { common.is($0, .formerNouns) }), scene.pieces.indices.contains(where: isOpenShow) {
        return nil
      }
      // "Dawn Patrol actress Ada Winslow plays Ruth", in an article about Harbor Lights
      if common.is(match.word(match.trigger.lowerBound), .roleVerbs), let focus = scene.focus,
        scene.book.titles.titles[focus].isMain, focus != scene.show(person - offset)
      {
        return nil
      }
      if between.contains(where: { common.is($0, .creditNouns) }) { return scene.show(person - offset) }
    }
    return nil
  }

  /// The show behind "in", "on", "of", "to" and the like, behind the trigger.
  var showBehindTrigger: Int? {
    let start = match.trigger.upperBound
    let end = min(scene.pieces.count, max(match.clause.upperBound, start))
    guard start < end else { return nil }
    for index in start..<end where scene.fills(index, .show) && isOpenShow(index) {
      if index == start || isBehindPreposition(index, from: start)
        || scene.fills(index - 1, .genre)
        || index - start <= 5 && isDescription(start..<index) && scene.fills(index - 1, .network)
        || index - start <= 5 && match.word(index - 1) == common.possessive
      {
        return scene.show(index)
      }
    }
    return nil
  }

  /// "in the Meridian drama pilot X": a preposition, and words that describe the show.
  private func isBehindPreposition(_ show: Int, from start: Int) -> Bool {
    for index in stride(from: show - 1, through: max(start, show - Self.widestDescription), by: -1) {
      if match.is(index, .showPrepositions) { return true }
      guard show - index <= 4 || isDescription(index..<index + 1) else { return false }
    }
    return false
  }

  /// Pieces between a preposition and the show that it leads to.
  private static let widestDescription = 9

  /// "Ada Winslow, who has played Ruth since the pilot, moves on to Dawn Patrol": what comes behind is another show.
  private func isSaidByTheWay(of piece: Int) -> Bool {
    scene.asides.contains { $0.count > 1 && $0.contains(match.trigger.lowerBound) && $0.upperBound <= piece }
  }

  /// Not in parentheses and no pronoun.
  private func isOpenShow(_ piece: Int) -> Bool {
    guard scene.fills(piece, .show), !scene.isPronoun(piece), !scene.isAside(piece, from: match.trigger.lowerBound),
      !isSaidByTheWay(of: piece)
    else { return false }
    let opened = (0..<piece).count { match.word($0) == common.open }
    let closed = (0..<piece).count { match.word($0) == common.close }
    return opened == closed
  }

  var hasCastContext: Bool { !tellsOfMakers && speaksOfCast }

  /// Whether a job or a verb of making stands in the words before the trigger.
  var tellsOfMakers: Bool {
    (max(0, match.trigger.lowerBound - 14)..<match.trigger.lowerBound).contains {
      scene.fills($0, .job) || match.is($0, .makingWords)
    }
  }

  private var speaksOfCast: Bool {
    scene.pieces.indices.contains {
      scene.fills($0, .show) && !scene.isPronoun($0) || match.is($0, .castContext)
    }
  }

  /// The person whose predicate the trigger is: right before it, or before what is said of the person by the way.
  var subject: Int? {
    var index = match.trigger.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 40 {
      steps += 1
      let word = match.word(index)
      if let aside = scene.asides.first(where: { $0.contains(index) && !$0.contains(match.trigger.lowerBound) }) {
        index = aside.lowerBound - 1
      } else if word == common.close,
        let open = (max(0, index - 14)..<index).last(where: { match.word($0) == common.open })
      {
        index = open - 1
      } else if scene.fills(index, .person) {
        return index
      } else if scene.fills(index, .show), !scene.isPronoun(index), isPossessor(index - 1) {
        // "Ada Winslow of Harbor Lights is Ruth."
        index -= 2
      } else if word == common.comma || word == common.who || match.words.is(word, .adverbs) {
        index -= 1
      } else {
        return nil
      }
    }
    return nil
  }

  private func isPossessor(_ index: Int) -> Bool { match.word(index) == common.of || match.word(index) == common.from }

  /// "on" and "in", which lead to a show, but not to what somebody is of.
  func isPlace(_ index: Int) -> Bool { match.word(index) == common.on || match.word(index) == common.in }

  /// "remains on board as head writer", "stays in charge", "creator Ada Winslow leaves": what is said is said of a job.
  var isBehindJob: Bool {
    if let person = scene.lastPerson(before: match.trigger.lowerBound, from: match.clause.lowerBound),
      scene.fills(person - 1, .job), !match.is(person - 1, .actorHeads)
    {
      return true
    }
    return (match.trigger.upperBound..<min(scene.pieces.count, match.trigger.upperBound + 6)).contains {
      scene.fills($0, .job) || match.word($0) == common.charge || match.is($0, .scriptWords)
        || match.word($0) == common.to && match.is($0 + 1, .makingWords)
    }
  }

  /// Who is said to be or to play the character at a piece: in front of "was", "as" or "played", or of an earlier item of
  /// a list of roles.
  func player(of character: Int) -> Int? {
    // "stars opposite Sam Pell in Harbor Lights": who stands beside the subject is an actor as well.
    if match.is(character - 1, .actorCues) || match.is(character - 1, .together) { return nil }
    var index = character - 1
    while index >= 0, character - index < 40 {
      let word = match.word(index)
      if common.is(word, .roleCues) {
        return (0...index).last { scene.fills($0, .person) && !isCharacter($0) }
      }
      if match.words.is(word, .breaks) { return nil }
      // "Ruth on Harbor Lights, Nell in Dawn Patrol"
      let isItem = scene.fills(index, .show) || scene.fills(index, .name) || scene.fills(index, .person)
      let isPlain =
        scene.pieces[index].mention < 0
        && (scene.page.tokens[scene.range(index).lowerBound].isWord || word == common.comma
          || word == common.possessive)
      guard isItem || isPlain || scene.fills(index, .network) || scene.fills(index, .season) else { return nil }
      index -= 1
    }
    return nil
  }

  private func isCharacter(_ piece: Int) -> Bool {
    match.is(piece + 1, .showPrepositions) || match.is(piece - 1, .roleCues)
  }

  /// Whether nothing but words that describe a show stands in a range.
  func isDescription(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      scene.fills(index, .genre) || scene.fills(index, .network) || scene.fills(index, .season)
        || scene.pieces[index].mention < 0 && match.word(index) != common.comma
          && !match.is(index, .breaks) && !scene.isPersonPronoun(index)
    }
  }

  private func numbers(_ piece: Int) -> [Int] {
    guard case .season(let numbers)? = scene.mark(piece)?.value else { return [] }
    return numbers
  }
}
