import Language

/// Of each word which of some sets hold it: one look tells it for all of them.
struct WordBits<Bits: OptionSet & Sendable>: Sendable where Bits.RawValue == UInt8 {
  private var rows: [UInt8]

  /// The words have numbers below the count.
  init(_ sets: KeyValuePairs<Bits, WordSet>, below count: Int) {
    rows = Array(of: 0, count: count)
    for (bits, words) in sets {
      for word in rows.indices where words.contains(WordID(word)) { rows[word] |= bits.rawValue }
    }
  }

  subscript(word: WordID) -> Bits { Bits(rawValue: Int(word) < rows.count ? rows[Int(word)] : 0) }
}
