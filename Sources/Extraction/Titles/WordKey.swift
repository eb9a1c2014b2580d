import Language

/// The words of a string, as they stand in the article: what makes two strings the same.
struct WordKey: Sendable {
  private let words: ArraySlice<WordID>

  init(_ words: ArraySlice<WordID>) { self.words = words }

  /// A part of the words.
  func part(_ range: Range<Int>) -> WordKey {
    WordKey(words[words.startIndex + range.lowerBound..<words.startIndex + range.upperBound])
  }
}

extension WordKey: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { words.count }
  subscript(place: Int) -> WordID { words[words.startIndex + place] }
}

/// Strings by their words.
struct WordKeySet {
  private var keys: [WordKey] = []
  /// By the hash of its words the number of a string; -1 where a place is free.
  private var slots: [Int32] = []
  /// A bit for the last digits of each first word.
  private var openers: UInt64 = 0

  var isEmpty: Bool { keys.isEmpty }

  mutating func insert(_ key: WordKey) {
    if keys.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    guard slots[slot] < 0 else { return }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    if let first = key.first { openers |= 1 << UInt64(first & 63) }
  }

  func mayBegin(with word: WordID) -> Bool { openers & (1 << UInt64(word & 63)) != 0 }

  func contains(_ key: WordKey) -> Bool {
    guard let first = key.first, mayBegin(with: first) else { return false }
    return slots[slot(of: key)] >= 0
  }

  /// The place of a string: its own, or the free one where it would stand.
  private func slot(of key: WordKey) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: RunTable.hash(key) >> 20) & mask
    while slots[slot] >= 0, !keys[Int(slots[slot])].elementsEqual(key) { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(of: -1, count: max(16, slots.count * 4))
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = Int32(number) }
  }
}
