import Articles
import Claims
import Language

/// A string that may be a title, with all its places in the article.
struct TitleCandidate: Sendable {
  let key: [WordID]
  var places: [Place]
  var signs = TitleSigns()

  /// Whether one of some shorter strings stands in it, with no colon to part a franchise from its branch.
  func holds(oneOf others: KeySet, colon: WordID) -> Bool {
    guard key.count > 1, !others.isEmpty else { return false }
    for start in key.indices where others.mayBegin(with: key[start]) {
      for end in start + 1...key.count where end - start < key.count {
        let isBranch = end < key.count && key[end] == colon || start > 0 && key[start - 1] == colon
        if !isBranch, others.contains(key[start..<end]) { return true }
      }
    }
    return false
  }

  /// Strings by their words.
  struct KeySet {
    private var keys: Set<[WordID]> = []
    private var openers = WordSet()

    var isEmpty: Bool { keys.isEmpty }

    mutating func insert(_ key: [WordID]) {
      keys.insert(key)
      if let first = key.first { openers.insert(first) }
    }

    func mayBegin(with word: WordID) -> Bool { openers.contains(word) }

    func contains(_ key: ArraySlice<WordID>) -> Bool { keys.contains(Array(key)) }
  }

  /// One place, and how the string is set there.
  struct Place: Sendable {
    let tokens: Range<Int>
    /// In quotation marks, emphasis or the like: its borders are the writer's own.
    let isSet: Bool
  }
}
