import Claims
import Language

/// How the rules of who belongs to a cast become claims.
extension Cast {
  @Sendable static func peopleBehind(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard let first = match.scene.firstPerson(from: match.trigger.upperBound, within: 9), !reader.isOwner(first),
      !reader.isOfFilm,
      // "a slate led by Harbor Lights, written by Ada Winslow"
      match.word(match.trigger.upperBound - 1) != match.words.by
        || match.scene.title(match.trigger.upperBound) == nil,
      !(match.trigger.upperBound..<first).contains(where: { match.is($0, .breaks) })
    else {
      return []
    }
    return reader.drafts(PeopleLists(scene: match.scene, words: match.words).list(from: first))
  }

  @Sendable static func peopleBefore(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard let last = match.scene.lastPerson(before: match.trigger.lowerBound, from: match.clause.lowerBound),
      reader.ties(last, to: match.trigger.lowerBound), !reader.isOwner(last), !reader.isMaker(last), !reader.isElsewhere
    else { return [] }
    // "directed by Ada Winslow, stars Sam Pell"; but "replaces Sam Pell"
    guard !match.scene.fills(match.trigger.upperBound, .person) || match.is(match.trigger.lowerBound, .replacing),
      reader.showBehindTrigger != nil || match.scene.focus != nil
    else { return [] }
    return reader.drafts(
      PeopleLists(scene: match.scene, words: match.words).list(endingAt: last) + reader.companions
    )
  }

  /// Reads a sentence that begins with what its subjects do: "Also starring are Ada Winslow and Sam Pell".
  @Sendable static func inverted(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard match.match.pieces.lowerBound <= 2, let person = match[.person],
      !(match.trigger.upperBound..<person).contains(where: {
        match.is($0, .breaks) || match.is($0, .relatives) || match.is($0, .makingWords)
      })
    else { return [] }
    return reader.drafts(PeopleLists(scene: match.scene, words: match.words).list(from: person))
  }

  /// Reads somebody whom the sentence names only as gone: "With Ada Winslow gone, Harbor Lights …".
  @Sendable static func gone(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard let person = match[.person], !reader.tellsOfMakers, !reader.isBehindJob else { return [] }
    return reader.drafts(PeopleLists(scene: match.scene, words: match.words).list(endingAt: person))
  }

  /// Reads the person of a match and those in a list with them, in its show.
  @Sendable static func peopleOf(_ match: RuleMatch) -> [Draft] {
    guard let person = match[.person], let show = match[.show].flatMap({ match.scene.show($0) }) else { return [] }
    return CastReader(match: match)
      .drafts(PeopleLists(scene: match.scene, words: match.words).list(endingAt: person), in: show)
  }

  /// Reads a list of people behind the verb, in the show before it.
  @Sendable static func peopleNamed(_ match: RuleMatch) -> [Draft] {
    guard let person = match[.person], let show = match[.show].flatMap({ match.scene.show($0) }) else { return [] }
    return CastReader(match: match)
      .drafts(PeopleLists(scene: match.scene, words: match.words).list(from: person), in: show)
  }

  @Sendable static func besides(_ match: RuleMatch) -> [Draft] {
    let members = PeopleLists(scene: match.scene, words: match.words).list(from: match.trigger.lowerBound)
    let reader = CastReader(match: match)
    guard reader.hasCastContext || members.contains(where: { $0.character != nil }) && !reader.tellsOfMakers else {
      return []
    }
    // "X with Ada Winslow": the show right before is the one meant.
    let named = (0..<match.trigger.lowerBound).last {
      guard case .show? = match.scene.mark($0)?.value else { return false }
      return !match.scene.isAside($0, from: match.trigger.lowerBound)
    }
    return CastReader(match: match).drafts(members, in: named.flatMap { match.scene.show($0) })
  }

  @Sendable static func vehicle(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard let person = match[.person] else { return [] }
    let named = match.scene.show(match.trigger.upperBound) ?? match.scene.show(match.trigger.upperBound - 1)
    guard let show = named ?? reader.show(of: person) else { return [] }
    var draft = reader.draft(person, nil)
    draft.show = show
    return [draft]
  }

  /// Reads who leads a show from what describes it: "the Ada Winslow-led drama Harbor Lights".
  @Sendable static func compound(_ match: RuleMatch) -> [Draft] {
    let end = match.match.pieces.upperBound
    guard let person = match[.person],
      let show = match.scene.show(end) ?? match.scene.show(end - 1) ?? CastReader(match: match).show(of: person)
    else { return [] }
    return CastReader(match: match).drafts([.init(piece: person)], in: show)
  }

  /// Reads a sentence whose subject is a list of people, with a word of joining, playing or staying behind it.
  @Sendable static func ensemble(_ match: RuleMatch) -> [Draft] {
    let first = match.trigger.lowerBound
    guard first <= 2, !(0..<first).contains(where: { match.scene.fills($0, .person) }) else { return [] }
    let members = PeopleLists(scene: match.scene, words: match.words).list(from: first)
    guard members.count > 1, let last = members.last?.piece else { return [] }
    let rest = last + 1..<min(match.scene.pieces.count, last + 14)
    guard rest.contains(where: { match.is($0, .ensembleWords) }),
      !rest.contains(where: {
        match.scene.fills($0, .job) || match.is($0, .makingWords)
          || match.is($0, .reporting) || match.is($0, .otherVenues)
      })
    else { return [] }
    return CastReader(match: match).drafts(members)
  }

  /// Reads those of whom the clause behind "in which" tells.
  @Sendable static func inWhich(_ match: RuleMatch) -> [Draft] {
    guard let person = match[.person], let piece = match[.show] ?? match[.genre], let show = match.scene.show(piece)
    else { return [] }
    let members = PeopleLists(scene: match.scene, words: match.words).list(from: person)
    let next = members.last.map { $0.piece + 1 } ?? person + 1
    // "in which Ada Winslow runs a ferry", but "which Ada Winslow runs"
    let isMaking = match.is(next, .makingWords) && !match.is(next + 1, .articles)
    guard !isMaking, !match.scene.fills(next, .job) else { return [] }
    return CastReader(match: match).drafts(members, in: show)
  }

  /// Reads a list of people behind "with", right behind a show.
  @Sendable static func with(_ match: RuleMatch) -> [Draft] {
    let first = match.trigger.lowerBound
    let common = match.words
    guard let piece = match[.show] ?? match[.genre],
      let show = match.scene.show(piece) ?? match.scene.apposedShow(piece, common), !match.scene.isPronoun(piece)
    else { return [] }
    let between = piece + 1..<first
    // "executive produces Harbor Lights with Sam Pell", "with Sam Pell directing"
    guard !match.is(piece - 1, .makingWords), !match.is(first + 1, .makingWords),
      !between.contains(where: {
        match.is($0, .makingWords) || match.is($0, .breaks)
          || match.scene.fills($0, .person) || match.scene.fills($0, .job) || match.is($0, .sourceCues)
          || common.relations[match.word($0)] != nil && match.word(piece + 1) != common.comma
          || match.is($0, .together) && match.word($0) != common.with
      }), !match.scene.isAside(piece, from: first)
    else { return [] }
    let members = PeopleLists(scene: match.scene, words: common).list(from: first)
    let isClose = between.allSatisfy {
      match.word($0) == common.comma || match.is($0, .articles) || match.scene.fills($0, .genre)
        || match.word($0) == common.with || common.relations[match.word($0)] != nil
        || match.scene.fills($0, .network) || match.word($0) == common.on
    }
    // "with Ada Winslow attached as showrunner", "with Ada Winslow returning to direct"
    let rest = (members.last?.piece ?? first) + 1
    guard members.count > 1 || members.first?.character != nil || isClose || CastReader(match: match).isCastAs(rest)
    else { return [] }
    guard
      !(rest..<rest + 5).contains(where: {
        match.scene.fills($0, .job) || match.word($0) == common.to && match.is($0 + 1, .makingWords)
      })
    else { return [] }
    return CastReader(match: match).drafts(members, in: show)
  }

  /// Reads a line under a picture: people in a show, and no verb.
  @Sendable static func caption(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let common = match.words
    let reader = CastReader(match: match)
    guard let piece = match[.show], case .show(let show)? = scene.mark(piece)?.value,
      reader.isDescription(match.trigger.upperBound + 1..<piece),
      (0..<match.trigger.lowerBound).allSatisfy({ index in
        scene.fills(index, .person) || scene.fills(index, .name)
          || scene.pieces[index].mention < 0
            && !match.is(index, .auxiliaries) && !match.is(index, .subjectVerbs)
            && !match.is(index, .castVerbs)
            && !match.is(index, .makingWords)
      }), match.trigger.lowerBound <= Self.longestCaption, piece + Self.longestCaption > scene.pieces.count,
      (piece + 1..<scene.pieces.count).allSatisfy({ index in
        scene.fills(index, .network) || scene.fills(index, .season) || scene.fills(index, .date)
          || !scene.page.tokens[scene.range(index).lowerBound].isWord
          || match.is(index, .showPrepositions)
      })
    else { return [] }
    return reader.drafts(PeopleLists(scene: scene, words: common).list(endingAt: match.trigger.lowerBound), in: show)
  }

  /// Pieces before the last name of a caption, and behind its show.
  private static let longestCaption = 12

  @Sendable static func inLead(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard !reader.isOwner(match.trigger.lowerBound), !match.is(match.trigger.lowerBound - 1, .replacing) else {
      return []
    }
    return reader.drafts(
      PeopleLists(scene: match.scene, words: match.words).list(endingAt: match.trigger.lowerBound)
    )
  }

  @Sendable static func career(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    guard let show = match[.show], let number = match.scene.show(show), !match.scene.isPronoun(show),
      case .show? = match.scene.mark(show)?.value,
      let person = match.scene.lastPerson(
        before: match.trigger.lowerBound,
        from: max(0, match.trigger.lowerBound - 16)
      ),
      !reader.isOwner(person), reader.ties(person, to: match.trigger.lowerBound), !reader.isBehindJob,
      reader.isDescription(match.trigger.upperBound..<show)
    else { return [] }
    guard
      !(person..<show).contains(where: {
        match.is($0, .makingWords) || match.scene.fills($0, .job)
          || match.is($0, .notSeen)
      })
    else { return [] }
    let draft = reader.draft(person, nil)
    guard draft[.person] != nil else { return [] }
    // "guest roles on Harbor Lights and Dawn Patrol"
    let shows = ShowLists(scene: match.scene, words: match.words).list(around: show).filter { $0 > show }
    return ([number] + shows.compactMap { match.scene.show($0) }).map { number in
      var draft = draft
      draft.show = number
      return draft
    }
  }
}
