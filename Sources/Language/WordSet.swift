/// A set of words, a bit each: asking whether it holds one costs no hashing.
public struct WordSet: Sendable, Equatable {
  private var bits: [UInt64] = []

  public init() {}

  public init(_ words: some Sequence<WordID>) { formUnion(words) }

  public func contains(_ word: WordID) -> Bool {
    let place = Int(word >> 6)
    return place < bits.count && bits[place] & (1 << UInt64(word & 63)) != 0
  }

  /// Adds a word; returns whether it was not there yet.
  @discardableResult
  public mutating func insert(_ word: WordID) -> Bool {
    let place = Int(word >> 6)
    if place >= bits.count { bits += Array(repeating: 0, count: place + 1 - bits.count) }
    let bit: UInt64 = 1 << UInt64(word & 63)
    defer { bits[place] |= bit }
    return bits[place] & bit == 0
  }

  public mutating func formUnion(_ words: some Sequence<WordID>) { for word in words { insert(word) } }
}
