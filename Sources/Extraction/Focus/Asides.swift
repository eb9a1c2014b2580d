import Language

/// Tells mentions of shows that stand aside, in parentheses or in somebody's credits, from those that a sentence is about.
struct Asides {
  let page: Page
  let words: CommonWords
  /// Where the mentions of shows end, by where they begin.
  private let ends: [Int: Int]

  init(page: Page, words: CommonWords, marks: [Mark]) {
    self.page = page
    self.words = words
    var ends: [Int: Int] = [:]
    for mark in marks { if case .show = mark.value { ends[mark.tokens.lowerBound] = mark.tokens.upperBound } }
    self.ends = ends
  }

  /// Whether a mention is aside, where so many parentheses are open before it.
  func isAside(_ mention: Range<Int>, depth: Int) -> Bool { depth > 0 || isCredit(mention) }

  /// "the Harbor Lights alum", "the Harbor Lights and Dawn Patrol veteran", "of Harbor Lights fame".
  private func isCredit(_ mention: Range<Int>) -> Bool {
    var next = mention.upperBound
    while next + 1 < page.tokens.count,
      words.and.contains(page.tokens[next].word) || page.tokens[next].word == words.comma
    {
      let start = page.tokens[next + 1].shape.contains(.quote) ? next + 2 : next + 1
      guard let end = ends[start] else { break }
      next = end
    }
    while next < page.tokens.count, page.tokens[next].shape.contains(.quote) { next += 1 }
    return next < page.tokens.count && words.creditNouns.contains(page.tokens[next].word)
  }

  /// How many parentheses are open at each token of a range.
  func depths(in range: Range<Int>) -> [Int] {
    var depth = 0
    return range.map { index in
      if page.tokens[index].word == words.close { depth = max(0, depth - 1) }
      defer { if page.tokens[index].word == words.open { depth += 1 } }
      return depth
    }
  }
}
