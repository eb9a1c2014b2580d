import Language

/// What stands in parentheses behind a person: a part, or another work of theirs.
extension PeopleLists {
  /// "written by Ada Winslow (Skins)", "Ada Winslow (Skins) will play Ruth": what a maker, or somebody just cast, is known for.
  func isCredit(behind piece: Int, to close: Int) -> Bool {
    let first = list(endingAt: piece).first?.piece ?? piece
    return isMaker(first) || isJustCast(from: close + 1)
      // "joined by Ada Winslow (Skins)"; but "Sam Pell (Tom) is joined by Ada Winslow (Ruth)"
      || (max(0, first - 3)..<first).contains { words.is(scene.pieces[$0].word, .joinedBy) }
        && !(1..<max(1, first)).contains { scene.pieces[$0].word == words.open && scene.fills($0 - 1, .person) }
      || holdsCredits
  }

  /// Whether some parenthesis of the sentence holds a title behind a person: then all do.
  private var holdsCredits: Bool {
    scene.pieces.indices.dropFirst().contains { open in
      guard scene.pieces[open].word == words.open, scene.fills(open - 1, .person),
        let close = (open + 1..<min(scene.pieces.count, open + 16)).first(where: {
          scene.pieces[$0].word == words.close
        })
      else { return false }
      return isTitle(open + 1..<close)
    }
  }

  /// "(Descendants of the Moon)", "(The Quiet Sea)": written as titles are, and as no part.
  func isTitle(_ inside: Range<Int>) -> Bool {
    guard let first = inside.first, let last = inside.last else { return false }
    let tokens = scene.page.tokens[scene.range(first).lowerBound..<scene.range(last).upperBound]
    guard let start = tokens.first, start.isCapital else { return false }
    // "(Seven Minutes, Safe Port)"; but "(Ruth, a nurse)"
    if let comma = tokens.firstIndex(where: { $0.word == words.comma }) {
      return comma + 1 < tokens.endIndex && tokens[comma + 1].isCapital
    }
    return tokens.count > 2 && words.is(start.word, .articles)
      || tokens.dropFirst().contains {
        words.is($0.word, .connectors) && !$0.isCapital && !words.is($0.word, .nameParticles)
      }
  }

  /// Behind a job, a verb of making or "by".
  private func isMaker(_ first: Int) -> Bool {
    guard first > 0 else { return false }
    if words.is(scene.pieces[0].word, .makingWords) { return true }
    // "Directing is Ada Winslow", "the producer is Ada Winslow"
    let before = words.is(scene.pieces[first - 1].word, .auxiliaries) ? first - 2 : first - 1
    return before >= 0
      && (scene.fills(before, .job)
        || scene.pieces[before].word == words.by && (before == 0 || !words.is(scene.pieces[before - 1].word, .joinedBy))
        || before < first - 1 && words.is(scene.pieces[before].word, .makingWords))
  }

  /// Whether the verb of a list of people, whose rest begins at a piece, tells of a new part or of who is played.
  private func isJustCast(from start: Int) -> Bool {
    var depth = 0
    for index in start..<min(scene.pieces.count, start + Self.longestRest) {
      let word = scene.pieces[index].word
      // "Ada Winslow (Skins) is returning to direct"
      if depth == 0, word == words.to, index + 1 < scene.pieces.count,
        words.is(scene.pieces[index + 1].word, .makingWords)
      {
        return true
      }
      if word == words.open { depth += 1 }
      if word == words.close { depth -= 1 }
      if depth > 0 || word == words.close { continue }
      if words.is(word, .roleVerbs) || words.is(word, .castingVerbs) { return true }
      let isBetween =
        word == words.comma || words.is(word, .and) || words.is(word, .auxiliaries) || words.is(word, .adverbs)
        || words.is(word, .passiveVerbs) || words.is(word, .modals)
        || words.is(word, .castingStates) || scene.fills(index, .person)
        || scene.fills(index, .name)
      guard isBetween else { return false }
    }
    return false
  }

  /// Pieces behind the first name of a list, up to its verb.
  private static let longestRest = 40
}
