import Language

/// What the writer sets apart: whether it is written as titles are.
extension TitleCandidates {
  /// A range without quotation marks and commas at its ends, and without the network that it begins with.
  func withoutMarks(_ range: Range<Int>) -> Range<Int> {
    var range = range
    let words = lexicon.common
    if range.count > 2, taken[range.lowerBound], page.tokens[range.lowerBound + 1].word == words.possessive {
      range = range.lowerBound + 2..<range.upperBound
    }
    // "**Harbor Lights (Meridian):**"
    if let open = range.dropFirst().first(where: { page.tokens[$0].word == words.open }),
      page.tokens[open..<range.upperBound].contains(where: { $0.word == words.close }), taken[open + 1]
    {
      range = range.lowerBound..<open
    }
    while let first = range.first, page.tokens[first].shape.contains(.quote) { range = first + 1..<range.upperBound }
    while let last = range.last,
      page.tokens[last].shape.contains(.quote) || page.tokens[last].word == words.comma
        || page.tokens[last].word == words.colon
        || page.tokens[last].word == words.stop && range.count > 1 && page.tokens[last - 1].range.count > 1
    {
      range = range.lowerBound..<last
    }
    // "*Saint Mark's*, the drama" ends so.
    if let last = range.last, page.tokens[last].word == words.possessive, isFollowed(last + 1) {
      range = range.lowerBound..<last
    }
    return range
  }

  /// Quotation marks that may close at one place.
  private static let mostMarks = 3

  /// Whether a word goes on past marks: what it names may be owned.
  private func isFollowed(_ index: Int) -> Bool {
    guard let next = page.tokens[index...].prefix(Self.mostMarks).first(where: { !$0.shape.contains(.quote) }) else {
      return false
    }
    return next.isWord && next.gap != .line
  }

  /// "“Harbor Lights’” Ada Winslow": the possessive within the marks is none of the title's.
  func ownsPerson(_ range: Range<Int>) -> Bool {
    let next = range.upperBound + 1
    guard range.count > 1, next < page.tokens.count, page.tokens[range.upperBound - 1].word == lexicon.common.possessive
    else { return false }
    return page.tokens[next].isCapital && lexicon.firstNames.contains(page.tokens[next].word)
  }

  /// Whether what is set apart is written as titles are: most of its words begin with a capital.
  func isTitleLike(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= Self.longest + 2, !isDay(range) else { return false }
    var (words, lower) = (0, 0)
    var first: Token?
    for index in range where page.tokens[index].isWord {
      let token = page.tokens[index]
      first = first ?? token
      words += 1
      let isLower =
        !token.isCapital && !token.shape.contains(.digit) && !lexicon.common.is(token.word, .connectors)
        && token.word != lexicon.common.possessive && lexicon.english.contains(token.word)
      lower += isLower ? 1 : 0
    }
    guard let first, words <= Self.longest else { return false }
    if first.shape.isDisjoint(with: [.capital, .digit, .innerCapital]) { return words <= 3 && lower == words }
    return lower * 3 <= words || words == 1
  }

  /// A nickname within a name: "Ada “Ace” Winslow".
  func isNickname(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 2
    let behind = range.upperBound + 1
    guard range.count <= 2, before >= 0, behind < page.tokens.count else { return false }
    return lexicon.firstNames.contains(page.tokens[before].word) && page.tokens[before].isCapital
      && page.tokens[behind].isCapital && page.tokens[behind].gap == .space
      && page.tokens[range.upperBound].shape.contains(.quote)
  }

  /// Quoted words in lower case are seldom a title, but where it is known.
  func isLowerCase(_ range: Range<Int>) -> Bool {
    page.tokens[range].allSatisfy { !$0.isCapital && !$0.shape.contains(.digit) && !$0.shape.contains(.innerCapital) }
      && (lexicon.shows.longest(at: range.lowerBound, in: page.tokens)?.length != range.count
        || lexicon.common.is(page.tokens[range.lowerBound].word, .openers))
  }
}
