import Articles
import Claims
import Language

/// A string that may be a title, with all its places in the article.
struct TitleCandidate: Sendable {
  let key: WordKey
  var places: CandidatePlaces
  var signs = TitleSigns()

  /// Whether nothing rules out that it is a title.
  func isPossible(_ words: CommonWords) -> Bool {
    guard !places.isEmpty, !words.isNeverTitle(self) else { return false }
    // A person's name is a title only where the writer sets it so.
    return !signs.contains(.personName) || signs.isSet
  }

  /// Whether one of some shorter strings stands in it, with no colon to part a franchise from its branch.
  func holds(oneOf others: WordKeySet, colon: WordID) -> Bool {
    guard key.count > 1, !others.isEmpty else { return false }
    for start in key.indices where others.mayBegin(with: key[start]) {
      for end in start + 1...key.count where end - start < key.count {
        let isBranch = end < key.count && key[end] == colon || start > 0 && key[start - 1] == colon
        if !isBranch, others.contains(key.part(start..<end)) { return true }
      }
    }
    return false
  }

  /// One place, and how the string is set there.
  struct Place: Sendable {
    let tokens: Range<Int>
    /// In quotation marks, emphasis or the like: its borders are the writer's own.
    let isSet: Bool
  }
}
