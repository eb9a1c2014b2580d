import Language

/// A set of some of the words of an article: as large as what it holds, while a `WordSet` is as large as all words.
struct WordBag: Sendable {
  /// By the hash of a word; 0 where a place is free.
  private var slots: [WordID]
  private var count = 0

  /// An empty bag, with room for so many words before it grows.
  init(room: Int = 16) {
    slots = Array(of: 0, placesFor: room)
  }

  @inline(__always) func contains(_ word: WordID) -> Bool { slots[place(of: word)] != 0 }

  @inline(__always) mutating func insert(_ word: WordID) {
    let place = place(of: word)
    guard slots[place] == 0 else { return }
    slots[place] = word
    count += 1
    if count * 2 > slots.count { grow() }
  }

  /// The place of a word: its own, or the free one where it would stand.
  @inline(__always) private func place(of word: WordID) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (UInt64(word) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[place] != 0, slots[place] != word { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(of: 0, count: old.count * 4)
    for word in old where word != 0 { slots[place(of: word)] = word }
  }
}
