import Claims
import Language

/// What does not count as a part in a show.
extension CastReader {
  /// Whether "as" leads to a role: no job, no show.
  func isRole(behind start: Int) -> Bool {
    for index in start..<min(scene.pieces.count, start + 5) {
      if scene.fills(index, .job) { return false }
      if scene.fills(index, .name) || scene.fills(index, .person) { return true }
    }
    return true
  }

  /// "Ada Winslow (Dawn Patrol) as the doctor": a role behind a person, past a credit.
  func isCastAs(_ piece: Int) -> Bool {
    let close =
      match.word(piece) == common.open
      ? (piece..<min(scene.pieces.count, piece + 8)).first { match.word($0) == common.close } : nil
    return match.word(close.map { $0 + 1 } ?? piece) == common.as
  }

  /// Whether nothing but words of acting stands between a person and the trigger.
  func ties(_ person: Int, to trigger: Int) -> Bool {
    guard person + 1 < trigger else { return true }
    return (person + 1..<trigger).allSatisfy { index in
      !scene.fills(index, .person) && !scene.isPronoun(index) && !match.is(index, .objectPronouns)
        && !match.is(index, .breaks)
        || isInside(index)
    }
  }

  private func isInside(_ piece: Int) -> Bool {
    let opened = (0..<piece).count { match.word($0) == common.open }
    let closed = (0..<piece).count { match.word($0) == common.close }
    return opened > closed
  }

  /// "the Irene Roberts actor", "the role of Irene Roberts": whom somebody plays.
  func isPart(_ piece: Int) -> Bool {
    match.word(piece - 1) == common.the && match.is(piece + 1, .actorHeads)
      || match.word(piece - 1) == common.of && match.is(piece - 2, .characterHeads)
  }

  /// "star Ada Winslow's agent".
  func isOwner(_ piece: Int) -> Bool { match.word(piece + 1) == common.possessive }

  /// "Harbor Lights, based on the novel by Ada Winslow, returns": what follows is not said of who made it.
  func isMaker(_ piece: Int) -> Bool {
    let lists = PeopleLists(scene: scene, words: common)
    let first = lists.list(endingAt: piece).first?.piece ?? piece
    if [common.by, common.starring].contains(match.word(first - 1)) { return true }
    return scene.fills(first - 1, .job) && scene.text(first - 1).hasSuffix(" by")
  }

  /// "Winslow's novel Harbor Lights".
  func isWork(between first: Int, and last: Int) -> Bool {
    (first + 1..<last).contains {
      match.is($0, .otherWorks) || match.is($0, .tvNouns) || match.is($0, .reporting) || scene.fills($0, .job)
    }
  }

  /// "Winslow's Inspector Ruth novels", "Winslow's Gull Productions".
  func isCompanyOrBook(_ name: Int) -> Bool {
    match.is(name + 1, .otherWorks) || scene.fills(name + 1, .company)
      || scene.page.tokens[scene.range(name)].contains { common.is($0.word, .companyWords) }
  }

  /// "a remake of the 1994 movie that starred Ada Winslow": in the film, and not in the show.
  var isOfFilm: Bool {
    let start = match.trigger.lowerBound
    let isApart =
      match.is(start - 1, .objectRelatives)
      || match.word(start) == common.starring && match.word(start - 1) == common.comma
    // "the movie “Dawn Patrol,” which starred Ada Winslow"
    if match.is(start - 1, .objectRelatives), start > 3, scene.pieces[start - 3].mention >= 0,
      match.is(start - 4, .otherWorks)
    {
      return true
    }
    let noun = isApart ? start - 2 : start - 1
    return match.is(noun, .otherWorks) && !match.is(noun, .tvNouns)
  }

  /// "appeared on the cover of a magazine", "joined a march": what follows the verb is no show.
  var isElsewhere: Bool {
    guard showBehindTrigger == nil else { return false }
    let start = match.trigger.upperBound
    return (start..<min(scene.pieces.count, start + 5)).prefix { !match.is($0, .breaks) }.contains {
      match.is($0, .otherVenues) || match.is($0, .otherWorks) && !match.is($0, .tvNouns)
    }
  }

  /// "renewals that include Ada Winslow's Dawn Patrol": what such lists hold is shows.
  func isInListOfShows(_ piece: Int) -> Bool {
    (max(0, piece - Self.widestList)..<piece).contains { index in
      match.is(index, .including)
        && (max(0, index - 3)..<index).contains { match.is($0, .showPlurals) || match.is($0, .renewedWords) }
    }
  }

  /// Pieces between the word that opens a list of shows and the maker of one.
  private static let widestList = 24

  /// "is Ruth Calder", "is Benny, the lawyer": no verb and no article but that of a description stands between.
  func isPlainRole(from start: Int, to end: Int) -> Bool {
    guard end > start else { return false }
    return (start..<end - 1).allSatisfy { index in
      (scene.pieces[index].mention < 0 || isOwner(index)) && !match.is(index, .castVerbs)
        && !match.is(index, .clauseOpeners)
    }
  }
}
