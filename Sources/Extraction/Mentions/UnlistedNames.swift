import Language

/// Networks and companies that no list has.
extension ListedNames {
  /// A name of no list that tells by its form what it is: "Gull+", "Fifth Gull Productions".
  func unlisted(at index: Int, in page: Page) -> (Int, Mark.Value)? {
    guard page.tokens[index].isCapital else { return nil }
    if isService(index, in: page) { return (2, .network(page.text(index..<index + 2))) }
    return unlistedCompany(at: index, in: page).map { ($0, .company(page.text(index..<index + $0))) }
  }

  /// "Gull+": streaming services alone are so named.
  private func isService(_ index: Int, in page: Page) -> Bool {
    let tokens = page.tokens
    guard index + 1 < tokens.count, tokens[index + 1].word == plus, tokens[index + 1].gap == .none,
      tokens[index].range.count > 2, !tokens[index].shape.contains(.digit)
    else { return false }
    return index + 2 == tokens.count || tokens[index + 2].gap != .none
      || !tokens[index + 2].isWord && tokens[index + 2].word != plus
  }

  /// How many tokens a company's name has that no list knows: "Fifth Gull Productions".
  private func unlistedCompany(at start: Int, in page: Page) -> Int? {
    var index = start + 1
    guard index < page.tokens.count, page.tokens[start].isCapital, page.tokens[index].isCapital,
      !page.isTitleCased(start), !lexicon.common.is(page.tokens[start].word, .openers)
    else { return nil }
    if let length = namedCompany(at: start, in: page) { return length }
    while index < page.tokens.count, index - start < 4, page.tokens[index].gap == .space, page.tokens[index].isCapital {
      if lexicon.common.is(page.tokens[index].word, .studioWords) { return index + 1 - start }
      index += 1
    }
    return nil
  }

  /// "the Polish studio Fifth Gull": a name behind a noun for companies.
  private func namedCompany(at start: Int, in page: Page) -> Int? {
    guard start > 0, page.tokens[start].gap == .space, !page.tokens[start - 1].isCapital,
      lexicon.common.is(page.tokens[start - 1].word, .companyNouns)
    else { return nil }
    let end = page.tokens[start...].prefix(4).firstIndex { !$0.isCapital || $0.gap != .space } ?? start
    return end - start > 1 && !lexicon.firstNames.contains(page.tokens[start].word) ? end - start : nil
  }
}
