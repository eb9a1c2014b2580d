extension PhraseProgram {
  /// What a piece must be for a step to succeed at it: a quick look before a whole walk is tried.
  struct Opening: Sendable {
    /// A bit for the last digits of each word.
    private var words: UInt64 = 0
    private var slots: UInt32 = 0

    static let any = Opening(slots: Look.anything)
    static let none = Opening()

    init(words: UInt64 = 0, slots: UInt32 = 0) {
      self.words = words
      self.slots = slots
    }

    func union(_ other: Opening) -> Opening { Opening(words: words | other.words, slots: slots | other.slots) }

    /// Whether a walk may go on at a piece.
    @inline(__always) func admits(_ look: Look) -> Bool { words & look.word != 0 || slots & look.slots != 0 }
  }

  /// What an opening looks at of a piece, or of a place outside the sentence.
  struct Look {
    /// A bit for the last digits of the word.
    let word: UInt64
    let slots: UInt32

    /// What every place has, also those outside: no kind of mention has this bit.
    static let anything: UInt32 = 1 << 31

    /// A place outside the sentence.
    init() { (word, slots) = (0, Self.anything) }

    init(_ piece: Piece) { (word, slots) = (1 << UInt64(piece.word & 63), piece.slots | Self.anything) }
  }
}
