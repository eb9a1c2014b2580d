import Language

/// Tells genres that stand for a show behind its network: "NBC's firehouse drama launches in May", "the Meridian comedy is back".
struct GenreReferences {
  let page: Page
  let words: CommonWords

  /// The marks of an article, with such genres as references.
  func told(in marks: [Mark]) -> [Mark] {
    var told = marks
    for number in marks.indices.dropFirst() {
      guard case .genre(let name, isReference: false) = marks[number].value, case .network = marks[number - 1].value,
        isOwned(marks[number].tokens, by: marks[number - 1].tokens), isSubject(marks[number].tokens)
      else { continue }
      told[number] = Mark(tokens: marks[number].tokens, value: .genre(name, isReference: true))
    }
    return told
  }

  /// "NBC's drama", "the Meridian drama".
  private func isOwned(_ genre: Range<Int>, by network: Range<Int>) -> Bool {
    let start = network.lowerBound
    if page.tokens[network.upperBound].word == words.possessive { return genre.lowerBound == network.upperBound + 1 }
    let hasArticle = page.tokens[start].word == words.the || start > 0 && page.tokens[start - 1].word == words.the
    return hasArticle && genre.lowerBound == network.upperBound
  }

  /// Whether a verb follows: neither a title nor another noun.
  private func isSubject(_ genre: Range<Int>) -> Bool {
    guard genre.upperBound < page.tokens.count else { return false }
    let next = page.tokens[genre.upperBound]
    return next.gap == .space && !next.isCapital
      && (words.is(next.word, .auxiliaries) || words.is(next.word, .subjectVerbs)) && !words.is(next.word, .adverbs)
  }
}
