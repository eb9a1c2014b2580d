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

  /// The person that a piece names or means, or nil.
  func person(_ piece: Int) -> String? { personNumber(piece).map { book.people.people[$0].name } }

  private func personNumber(_ piece: Int) -> Int? {
    if case .person(let number)? = mark(piece)?.value { return number }
    return isPersonPronoun(piece) ? personBefore(piece) ?? person : nil
  }

  /// A piece that is "he" or "she".
  func isPersonPronoun(_ piece: Int) -> Bool { pieces[piece].mention < 0 && fills(piece, .person) }

  /// The first person named before a piece of the sentence, outside parentheses: its subject.
  ///
  /// Within parentheses it is the last one named before them.
  private func personBefore(_ piece: Int) -> Int? {
    if let open = (0..<piece).last(where: { pieces[$0].word == page.openParenthesis }),
      !(open..<piece).contains(where: { pieces[$0].word == page.closeParenthesis })
    {
      for index in (0..<open).reversed() {
        if case .person(let number)? = mark(index)?.value { return number }
      }
    }
    for index in 0..<piece {
      guard case .person(let number)? = mark(index)?.value, !asides.contains(where: { $0.contains(index) }) else {
        continue
      }
      return number
    }
    return nil
  }
}
