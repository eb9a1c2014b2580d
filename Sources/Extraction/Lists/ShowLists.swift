import Language

/// Expands lists of shows: "X, Y and Z", "X (Meridian), the drama Y and Z", "both X and Y".
struct ShowLists {
  let scene: Scene
  let words: CommonWords

  /// The pieces of all shows that stand in one list with the given one, itself among them, in order.
  func list(around piece: Int) -> [Int] {
    var pieces = [piece]
    var at = piece
    while let next = neighbour(of: at, step: 1) {
      pieces.append(next)
      at = next
    }
    at = piece
    while let previous = neighbour(of: at, step: -1) {
      pieces.insert(previous, at: 0)
      at = previous
    }
    return pieces
  }

  /// The next show over a comma or an "and", past what describes the two.
  private func neighbour(of piece: Int, step: Int) -> Int? {
    var index = piece + step
    var joints = 0
    var described = 0
    var depth = 0
    while index >= 0, index < scene.pieces.count {
      let word = scene.pieces[index].word
      if word == words.open || word == words.close {
        depth += (word == words.open) == (step > 0) ? 1 : -1
        if depth < 0 { return nil }
      } else if depth == 0 {
        if word == words.comma || words.is(word, .and) {
          joints += 1
          if joints > 2 { return nil }
        } else if isShowName(index) {
          guard isBesideList(index, of: piece) else { return joints > 0 ? index : nil }
          joints = 0
          described = 0
        } else if isOwnSeason(index) {
          // "X for a second season and Y for a third"
        } else if joints > 0 || step < 0 {
          guard describes(index) else { return nil }
          described += 1
          if described > 5 { return nil }
        } else {
          return nil
        }
      }
      index += step
    }
    return nil
  }

  /// "Harbor Lights, a Dawn Patrol offshoot": what only tells of a show in the list.
  private func isBesideList(_ index: Int, of piece: Int) -> Bool {
    scene.isAside(index, from: piece) && !scene.asides.contains { $0.contains(piece) }
  }

  /// A season, or what leads to it: "for a second season".
  private func isOwnSeason(_ index: Int) -> Bool {
    if scene.fills(index, .season) { return scene.pieces[..<index].suffix(3).contains { $0.word == words.for } }
    let word = scene.pieces[index].word
    guard word == words.for || words.is(word, .articles) else { return false }
    return (index + 1...index + 2).contains { scene.fills($0, .season) }
      && (word == words.for || index > 0 && scene.pieces[index - 1].word == words.for)
  }

  private func isShowName(_ index: Int) -> Bool {
    if case .show? = scene.mark(index)?.value { return true }
    return false
  }

  /// Words that stand before a title in a list: "the fantasy epic", "Meridian's", "fellow", "to".
  private func describes(_ index: Int) -> Bool {
    // "Harbor Lights, prequel series Dawn Patrol"
    if words.relations[scene.pieces[index].word] != nil {
      let next =
        index + 1 < scene.pieces.count && words.is(scene.pieces[index + 1].word, .tvNouns) ? index + 2 : index + 1
      if next < scene.pieces.count, isShowName(next) { return false }
    }
    if scene.fills(index, .genre) || scene.fills(index, .network) { return true }
    let word = scene.pieces[index].word
    return scene.pieces[index].mention < 0
      && (words.is(word, .articles) || word == words.possessive || words.is(word, .tvNouns)
        || words.is(word, .listFillers) || word == words.hyphen)
  }
}
