import Language

extension TitleWeigher {
  /// What stands in one list with somebody's name is likely a name too, and so is what stands beside that.
  mutating func spreadOverNames() {
    let lists = TitleLists(page: page, words: lexicon.common, index: index)
    for _ in 1...2 {
      for number in candidates.indices where isName(number) {
        for place in 0..<candidates[number].places.count {
          let tokens = candidates[number].places[place].tokens
          addName(lists.mate(behind: tokens))
          addName(lists.mate(before: tokens))
        }
      }
    }
  }

  private mutating func addName(_ mate: Int?) {
    if let mate, (2...3).contains(candidates[mate].key.count) { add(.nameMate, to: mate) }
  }

  @inline(__always) private func isName(_ number: Int) -> Bool {
    let signs = candidates[number].signs
    return (signs.contains(.personName) || signs.contains(.nameMate)) && candidates[number].key.count < 4
      && !isAccepted(number)
  }

  /// What stands in one list with a title is a title too.
  mutating func spreadOverLists() {
    let lists = TitleLists(page: page, words: lexicon.common, index: index)
    for number in candidates.indices where isAccepted(number) {
      for place in candidates[number].places {
        if let mate = lists.mate(behind: place.tokens) { add(.listMate, to: mate) }
        if let mate = lists.mate(before: place.tokens) { add(.listMate, to: mate) }
      }
    }
  }
}

/// Finds what stands in one list with a string.
private struct TitleLists {
  let page: Page
  let words: CommonWords
  let index: PlaceIndex

  /// The candidate that follows over ", ", " and " or ", and "; the longest one.
  func mate(behind range: Range<Int>) -> Int? {
    guard let start = joint(from: range.upperBound, step: 1), let longest = index.longest(from: start) else {
      return nil
    }
    // "X, Y and Z": of the rest of a list only its next item.
    guard
      let joint = longest.tokens.first(where: { words.is(page.tokens[$0].word, .and) && !page.tokens[$0].isCapital }),
      page.tokens[range.upperBound].word == words.comma
    else { return longest.candidate }
    return index.candidate(at: start..<joint) ?? longest.candidate
  }

  func mate(before range: Range<Int>) -> Int? {
    guard let end = joint(from: range.lowerBound - 1, step: -1) else { return nil }
    for start in max(0, end - 8)...end {
      if let found = index.candidate(at: start..<end + 1) { return found }
    }
    return nil
  }

  /// Past quotation marks, a parenthesis with a network, and one comma or "and" or both.
  private func joint(from start: Int, step: Int) -> Int? {
    var index = start
    var hasJoint = false
    var steps = 0
    while index >= 0, index < page.tokens.count, steps < 12 {
      let token = page.tokens[index]
      if token.gap == .line, step > 0 { return nil }
      if token.word == words.comma || words.is(token.word, .and) {
        hasJoint = true
      } else if step > 0, token.word == words.open, !hasJoint {
        while index < page.tokens.count, page.tokens[index].word != words.close, steps < 12 {
          (index, steps) = (index + 1, steps + 1)
        }
      } else if !token.shape.contains(.quote) {
        return hasJoint ? index : nil
      }
      index += step
      steps += 1
    }
    return nil
  }
}
