import Language

/// Where a capitalised run may begin.
extension TitleCandidates {
  /// Whether a token may begin a run.
  func starts(_ index: Int) -> Bool {
    let token = page.tokens[index]
    guard token.isRaised, !taken[index], !isBehindHyphen(index) else { return false }
    return token.isCapital || token.shape.contains(.innerCapital) || token.range.count < 6 && !isClock(index)
  }

  /// "Ada Winslow-Pell": the second half of a name.
  private func isBehindHyphen(_ index: Int) -> Bool {
    index > 0 && page.tokens[index].gap == .none && page.tokens[index - 1].gap == .none
      && page.tokens[index - 1].word == lexicon.common.hyphen
  }

  /// Whether a number is a part of a time: "8:30".
  private func isClock(_ index: Int) -> Bool {
    func isColon(_ index: Int) -> Bool {
      page.tokens.indices.contains(index) && page.tokens[index].word == lexicon.common.colon
        && page.tokens[index].gap == .none
    }
    func isDigit(_ index: Int) -> Bool {
      page.tokens.indices.contains(index) && page.tokens[index].gap == .none
        && page.tokens[index].shape.contains(.digit)
    }
    return isColon(index + 1) && isDigit(index + 2)
      || page.tokens[index].gap == .none && isColon(index - 1) && page.tokens[index - 2].shape.contains(.digit)
  }

  /// Whether what stands behind a colon is no part of a title: "Harbor Lights: Ada Winslow leaves".
  func opensOther(_ index: Int) -> Bool {
    let words = lexicon.common
    let token = page.tokens[index]
    if words.is(token.word, .openers), !words.is(token.word, .articles) { return true }
    guard index + 1 < page.tokens.count, lexicon.firstNames.contains(token.word) else { return false }
    // "Not returning to Harbor Lights: Ada Winslow (Ruth)"
    let isListed = index + 2 < page.tokens.count && [words.open, words.comma].contains(page.tokens[index + 2].word)
    guard page.isInHeading(index) || page.isTitleCased(index) || isListed else { return false }
    let next = page.tokens[index + 1]
    return next.isCapital && next.gap == .space
      && (lexicon.surnames.contains(next.word) || !lexicon.english.contains(next.word))
  }
}
