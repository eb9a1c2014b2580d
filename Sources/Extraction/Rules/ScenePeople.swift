import Language

/// Where people stand in a sentence.
extension Scene {
  func lastPerson(before piece: Int, from start: Int) -> Int? {
    guard start < piece else { return nil }
    var depth = 0
    for index in stride(from: piece - 1, through: max(0, start), by: -1) {
      if pieces[index].word == page.closeParenthesis { depth += 1 }
      if pieces[index].word == page.openParenthesis { depth -= 1 }
      if depth <= 0, fills(index, .person) { return index }
    }
    return nil
  }

  func firstPerson(from piece: Int, within reach: Int) -> Int? {
    guard piece < pieces.count else { return nil }
    return (piece..<min(pieces.count, piece + reach)).first { fills($0, .person) }
  }

  /// Whether a person is named in full here.
  func isWholeName(_ piece: Int) -> Bool { range(piece).count > 1 }
}
