import Language

/// What stands in parentheses behind a person: a part, or another work of theirs.
extension PeopleLists {
  /// "written by Ada Winslow (Skins)", "Ada Winslow (Skins) will play Ruth": what a maker, or somebody just cast, is known for.
  func isCredit(behind piece: Int, to close: Int) -> Bool {
    isMaker(list(endingAt: piece).first?.piece ?? piece) || isJustCast(from: close + 1)
  }

  /// "(Descendants of the Moon)", "(The Quiet Sea)": written as titles are, and as no part.
  func isTitle(_ inside: Range<Int>) -> Bool {
    guard let first = inside.first, let last = inside.last else { return false }
    let tokens = scene.page.tokens[scene.range(first).lowerBound..<scene.range(last).upperBound]
    guard let start = tokens.first, start.isCapital, !tokens.contains(where: { $0.word == words.comma }) else {
      return false
    }
    return tokens.count > 2 && words.is(start.word, .articles)
      || tokens.dropFirst().contains {
        words.is($0.word, .connectors) && !$0.isCapital && !words.is($0.word, .nameParticles)
      }
  }

  /// Behind a job or "by".
  private func isMaker(_ first: Int) -> Bool {
    guard first > 0 else { return false }
    return scene.fills(first - 1, .job) || scene.pieces[first - 1].word == words.by
  }

  /// Whether the verb of a list of people, whose rest begins at a piece, tells of a new part or of who is played.
  private func isJustCast(from start: Int) -> Bool {
    var depth = 0
    for index in start..<min(scene.pieces.count, start + Self.longestRest) {
      let word = scene.pieces[index].word
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
