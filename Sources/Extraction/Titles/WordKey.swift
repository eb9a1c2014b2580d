import Language

/// The words of a string, as they stand in the article: what makes two strings the same.
struct WordKey: Sendable, Hashable {
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
