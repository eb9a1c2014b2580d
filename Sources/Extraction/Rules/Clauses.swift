import Language

/// Parts a sentence among the triggers that stand in it, so that each has its own dates, seasons and networks.
struct Clauses {
  let pieces: [Piece]
  let words: CommonWords

  /// The pieces that each trigger rules, in their order; triggers that stand side by side rule the same ones.
  ///
  /// The triggers are given by their first pieces, ascending.
  func ranges(around triggers: [Int]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for (number, trigger) in triggers.enumerated() {
      let border = number + 1 < triggers.count ? border(between: trigger, and: triggers[number + 1]) : pieces.count
      guard let border else { continue }
      while result.count <= number { result.append(start..<border) }
      start = border
    }
    return result
  }

  /// The first piece of the second trigger's clause: behind the strongest break between the two, or nil where they share one.
  private func border(between first: Int, and second: Int) -> Int? {
    var best: (strength: Int, place: Int)?
    var depth = 0
    for index in first + 1..<second {
      let word = pieces[index].word
      if word == words.open { depth += 1 }
      if word == words.close { depth -= 1 }
      guard depth <= 0 else { continue }
      let strength = strength(at: index)
      if strength > 0, strength >= best?.strength ?? 0 { best = (strength, index + 1) }
    }
    // "amid the strike; cameras roll": triggers side by side only a full break parts.
    guard let best, best.strength > (second - first > 2 ? 1 : 4) else { return nil }
    return best.place
  }

  private func strength(at index: Int) -> Int {
    let word = pieces[index].word
    if words.is(word, .breaks) { return 5 }
    let isBehindComma = index > 0 && pieces[index - 1].word == words.comma
    if words.is(word, .weakBreaks) { return isBehindComma ? 4 : 3 }
    return word == words.comma ? (isList(index) ? 1 : 2) : 0
  }

  /// A comma between mentions of one kind parts the items of a list, no clauses.
  private func isList(_ comma: Int) -> Bool {
    comma > 0 && comma + 1 < pieces.count && pieces[comma - 1].slots != 0
      && pieces[comma - 1].slots & pieces[comma + 1].slots != 0
  }
}
