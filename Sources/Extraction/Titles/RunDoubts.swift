import Language

/// What a part of a capitalised run holds that no title does, or that only a title does.
extension TitleCandidates {
  /// "Monday, January 27", "8:00-8:30 pm", "1984 Harbor Lights": a date or a time, or what begins with one.
  func isTime(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    let words = lexicon.common
    // "Survivor 50"
    if page.tokens[range.upperBound - 1].isNumber,
      lexicon.shows.length(at: range.lowerBound, in: page.tokens) == range.count - 1
    {
      return true
    }
    let first = page.tokens[range.lowerBound]
    if first.isNumber, first.range.count == 4, page.tokens[range.lowerBound + 1].isCapital,
      lexicon.shows.longest(at: range.lowerBound, in: page.tokens)?.length != range.count
    {
      return true
    }
    return page.tokens[range].allSatisfy { token in
      !token.isWord || token.isNumber || words.is(token.word, .weekdays) || words.is(token.word, .months)
        || words.is(token.word, .halfDays)
    }
  }

  /// "December 4", "Friday, May 3": the head of a calendar's part.
  func isDay(_ range: Range<Int>) -> Bool {
    let words = lexicon.common
    return isTime(range)
      && page.tokens[range].contains { words.is($0.word, .months) || words.is($0.word, .weekdays) }
  }

  /// "We Were the Happy Ones (Meridian)": all that a heading holds before its parenthesis.
  func isHeadOfEntry(_ run: Range<Int>) -> Bool {
    run.upperBound < page.tokens.count && page.tokens[run.upperBound].word == lexicon.common.open
      && (page.isInHeading(run.lowerBound) || page.isInItem(run.lowerBound))
  }

  /// "Last Dad Standing", "One Day in Time"; not "Last Monday".
  func isNumberOfName(_ index: Int) -> Bool {
    let words = lexicon.common
    guard words.is(page.tokens[index].word, .numerals) || words.is(page.tokens[index].word, .ordinals) else {
      return false
    }
    let next = page.tokens[index + 1]
    return next.isCapital && !words.is(next.word, .weekdays) && !words.is(next.word, .months)
      && !page.isTitleCased(index)
  }

  /// "Harbor Lights Gets Season 2": a headline's verb is no part of the title before it.
  func endsWithVerb(_ range: Range<Int>) -> Bool {
    let words = lexicon.common
    guard range.count > 1, page.isTitleCased(range.lowerBound), page.isInHeading(range.lowerBound) else { return false }
    let last = page.tokens[range.upperBound - 1].word
    return words.is(last, .orderVerbs) || words.is(last, .headlineVerbs) || words.is(last, .objectVerbs)
  }
}
