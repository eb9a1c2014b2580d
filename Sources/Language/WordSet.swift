/// A set of words, a bit each: asking whether it holds one costs no hashing.
public struct WordSet: Sendable, Equatable, ExpressibleByArrayLiteral {
  @usableFromInline var bits: [UInt64] = []

  public init() {}

  @inlinable public init(_ words: some Sequence<WordID>) { formUnion(words) }

  public init(arrayLiteral words: WordID...) { self.init(words) }

  @inlinable @inline(__always) public func contains(_ word: WordID) -> Bool {
    let place = Int(word >> 6)
    return place < bits.count && bits[place] & (1 << UInt64(word & 63)) != 0
  }

  /// Adds a word; tells whether it was not there yet, as `Set` does.
  @inlinable @inline(__always) @discardableResult
  public mutating func insert(_ word: WordID) -> (inserted: Bool, memberAfterInsert: WordID) {
    let place = Int(word >> 6)
    if place >= bits.count { grow(to: place) }
    let bit: UInt64 = 1 << UInt64(word & 63)
    let isNew = bits[place] & bit == 0
    bits[place] |= bit
    return (isNew, word)
  }

  @usableFromInline mutating func grow(to place: Int) {
    bits += Array(repeating: 0, count: place + 1 - bits.count)
  }

  @inlinable public mutating func formUnion(_ words: some Sequence<WordID>) { for word in words { insert(word) } }

  /// The words of both.
  public func union(_ other: WordSet) -> WordSet {
    var both = bits.count < other.bits.count ? other : self
    for (place, some) in (bits.count < other.bits.count ? bits : other.bits).enumerated() { both.bits[place] |= some }
    return both
  }
}

/// What some words mean; asking about a word costs no hashing.
public struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  /// Of each word the place of its value; -1 for none.
  @usableFromInline var places: [Int16] = []
  @usableFromInline var values: [Value] = []

  public init(dictionaryLiteral entries: (WordID, Value)...) { for (word, value) in entries { self[word] = value } }

  @inlinable public subscript(word: WordID) -> Value? {
    get {
      guard Int(word) < places.count, places[Int(word)] >= 0 else { return nil }
      return values[Int(places[Int(word)])]
    }
    set {
      if Int(word) >= places.count { places += Array(repeating: -1, count: Int(word) + 1 - places.count) }
      guard let newValue else {
        places[Int(word)] = -1
        return
      }
      places[Int(word)] = Int16(values.count)
      values.append(newValue)
    }
  }

  /// The words that mean something.
  public var words: WordSet { WordSet(places.indices.lazy.filter { places[$0] >= 0 }.map { WordID($0) }) }
}
