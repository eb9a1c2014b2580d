import Language

/// A number for each of some words of an article.
struct WordNumbers {
  /// By the hash of a word; 0 where a place is free.
  private var words: [WordID]
  private var numbers: [Int]
  private var count = 0

  /// With room for so many words before it grows.
  init(room: Int) {
    words = Array(of: 0, placesFor: room)
    numbers = Array(of: 0, count: words.count)
  }

  /// The number of a word; nil where it has none.
  func number(of word: WordID) -> Int? {
    let place = place(of: word)
    return words[place] == 0 ? nil : numbers[place]
  }

  mutating func set(_ number: Int, of word: WordID) {
    let place = place(of: word)
    numbers[place] = number
    guard words[place] == 0 else { return }
    words[place] = word
    count += 1
    if count * 2 > words.count { grow() }
  }

  /// The place of a word: its own, or the free one where it would stand.
  private func place(of word: WordID) -> Int {
    let mask = words.count - 1
    var place = Int(truncatingIfNeeded: (UInt64(word) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while words[place] != 0, words[place] != word { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (old, values) = (words, numbers)
    words = Array(of: 0, count: old.count * 2)
    numbers = Array(of: 0, count: old.count * 2)
    for (word, value) in zip(old, values) where word != 0 {
      let place = place(of: word)
      (words[place], numbers[place]) = (word, value)
    }
  }
}
