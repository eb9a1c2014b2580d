/// Which shows a sentence names.
extension Scene {
  /// The only show that some pieces tell; of several the focus, else none is guessed.
  func onlyShow(toldBy show: (Int) -> Int?) -> Int? {
    var first: Int?
    var (hasOthers, hasFocus) = (false, false)
    for piece in pieces.indices {
      guard let number = show(piece) else { continue }
      hasOthers = hasOthers || number != first ?? number
      hasFocus = hasFocus || number == focus
      first = first ?? number
    }
    guard let first else { return focus }
    return !hasOthers ? first : hasFocus ? focus : nil
  }

  /// Whether the sentence names other shows, and none that its focus, which is no main show, could be meant by.
  var isFocusGuessed: Bool {
    guard let focus, !book.titles.titles[focus].isMain else { return false }
    var namesOthers = false
    for piece in pieces.indices {
      switch mark(piece)?.value {
      case .show(focus), .reference, .genre(_, isReference: true): return false
      case .show: namesOthers = true
      default: if isPronoun(piece) { return false }
      }
    }
    return namesOthers
  }
}
