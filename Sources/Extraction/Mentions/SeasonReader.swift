import Language

/// Finds seasons ("season 2", "a third and final season", "series two", "S3"), numbers of seasons ("after two seasons")
/// and of episodes ("eight episodes", "six-part").
final class SeasonReader: Sendable {
  private let numbers: NumberWords
  private let nouns: WordSet
  private let firmNouns: WordSet
  private let plurals: WordSet
  private let episodes: WordSet
  private let times: WordSet
  /// What parts a number from a noun behind it: "three months before season 3".
  private let others: WordSet
  private let between: WordSet
  private let listed: WordSet
  private let hyphen: WordID
  private let number: WordSet
  private let series: WordID
  private let a: WordSet
  private let spans: WordSet

  init(numbers: NumberWords, in vocabulary: inout Vocabulary) {
    self.numbers = numbers
    func set(_ text: String) -> WordSet { WordSet(text.split(separator: " ").map { vocabulary.intern(String($0)) }) }
    firmNouns = set("season seasons")
    nouns = set(
      "season seasons series chapter installment instalment run outing cycle year go-round round term batch order entry helping edition"
    )
    plurals = set("seasons series cycles runs instalments installments")
    episodes = set("episodes episode part parter half-hours installments instalments parts eps chapters")
    times = set("x ×")
    others = set(
      "days weeks months years people actors characters before after since until of in on for into during to minute minutes"
    )
    between = set(
      "and final last concluding closing farewell full all new more last consecutive upcoming long awaited highly anticipated straight additional , shortened abbreviated planned potential ten eight six-episode ( & or"
    )
    listed = set("and , & through to - – or")
    hyphen = vocabulary.intern("-")
    number = set("no number")
    series = vocabulary.intern("series")
    a = set("a an single")
    spans = set("years months weeks days hours year month week day times")
  }

  /// Words with which a season or a count may begin.
  var firstWords: WordSet { firmNouns.union([series]).union(numbers.words) }

  func mark(at index: Int, in page: Page) -> (end: Int, value: Mark.Value)? {
    let tokens = page.tokens
    if firmNouns.contains(tokens[index].word) || tokens[index].word == series {
      return nounFirst(at: index, page)
    }
    if let season = numbers.shortSeason(at: index, in: tokens), tokens[index].isCapital {
      return (index + 1, .season([season]))
    }
    if let count = slots(at: index, page) { return (index + 1, .episodes(count)) }
    guard let first = numbers.compound(at: index, in: tokens) else { return nil }
    return first.isOrdinal ? ordinalFirst(first, at: index, page) : cardinalFirst(first, at: index, page)
  }

  /// "6x60": so many episodes of so many minutes.
  private func slots(at index: Int, _ page: Page) -> Int? {
    guard page.tokens[index].shape.contains(.digit), !page.tokens[index].isNumber else { return nil }
    let parts = page.bytes[page.tokens[index].range].split(separator: UInt8(ascii: "x"), maxSplits: 1).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard parts.count == 2, let count = parts[0], let minutes = parts[1], (1...99).contains(count),
      Self.lengths.contains(minutes)
    else { return nil }
    return count
  }

  /// Minutes of an episode; "2x04" is a season's fourth.
  private static let lengths = 25...150

  /// "season 2", "seasons two and three", "Season Two".
  private func nounFirst(at index: Int, _ page: Page) -> (Int, Mark.Value)? {
    let tokens = page.tokens
    var next = index + 1
    if next < tokens.count, number.contains(tokens[next].word) { next += 1 }
    guard next < tokens.count, tokens[next].gap.rawValue <= Token.Gap.space.rawValue,
      let value = numeral(at: next, page)
    else { return nil }
    if tokens[index].word == series, tokens[next].isNumber == false, value.length == 1, a.contains(tokens[next].word) {
      return nil
    }
    var values = [value.value]
    var end = next + value.length
    // "went to series four years later"
    if tokens[index].word == series, end < tokens.count, spans.contains(tokens[end].word) { return nil }
    while end + 1 < tokens.count, listed.contains(tokens[end].word), let more = numeral(at: end + 1, page),
      more.value > (values.last ?? 0),
      more.value <= (values.last ?? 0) + 12, !isCounted(end + 1 + more.length, page)
    {
      values.append(more.value)
      end += 1 + more.length
    }
    return (end, .season(values))
  }

  private func numeral(at index: Int, _ page: Page) -> (length: Int, value: Int)? {
    guard let number = numbers.compound(at: index, in: page.tokens), !number.isOrdinal,
      !a.contains(page.tokens[index].word)
    else { return nil }
    guard number.value <= 60 else { return nil }
    return (number.length, number.value)
  }

  /// "season 2, 10 episodes": the second number counts something else.
  private func isCounted(_ index: Int, _ page: Page) -> Bool {
    index < page.tokens.count && page.tokens[index].isWord && page.tokens[index].gap != .line
      && !page.tokens[index].isCapital
      && (episodes.contains(page.tokens[index].word) || firmNouns.contains(page.tokens[index].word)
        || page.tokens[index].word == hyphen)
  }

  /// "third season", "second and final season", "fourth-season", "first two seasons".
  private func ordinalFirst(_ first: (length: Int, value: Int, isOrdinal: Bool), at index: Int, _ page: Page) -> (
    Int, Mark.Value
  )? {
    let tokens = page.tokens
    var values = [first.value]
    var end = index + first.length
    var steps = 0
    while end < tokens.count, steps < 6 {
      let word = tokens[end].word
      if nouns.contains(word) {
        let isLoose = !firmNouns.contains(word)
        if isLoose, word != series, steps > 2 { return nil }
        return (end + 1, .season(values))
      }
      if let more = numbers.compound(at: end, in: tokens), steps > 0 || !more.isOrdinal {
        if more.isOrdinal {
          values.append(more.value)
        } else if steps == 0, first.value == 1, more.value < 12 {
          values = Array(1...more.value)
        } else {
          return nil
        }
        end += more.length
      } else if between.contains(word) || word == hyphen {
        end += 1
      } else {
        return nil
      }
      steps += 1
    }
    return nil
  }

  /// More instalments than these are episodes rather than seasons.
  private static let mostSeasons = 5

  /// "two seasons", "eight episodes", "ten-episode", "six-part", "three more seasons".
  private func cardinalFirst(_ first: (length: Int, value: Int, isOrdinal: Bool), at index: Int, _ page: Page) -> (
    Int, Mark.Value
  )? {
    let tokens = page.tokens
    var end = index + first.length
    var steps = 0
    // "6 x 60'"
    if end + 1 < tokens.count, times.contains(tokens[end].word), tokens[end + 1].isNumber {
      return (end + 2, .episodes(first.value))
    }
    while end < tokens.count, steps < 3 {
      let word = tokens[end].word
      if plurals.contains(word) && !(episodes.contains(word) && first.value > Self.mostSeasons)
        || firmNouns.contains(word)
      {
        if a.contains(tokens[index].word), !firmNouns.contains(word) || steps == 0,
          tokens[index].word != singleWord(tokens, index)
        {
          return nil
        }
        return (end + 1, .seasonCount(first.value))
      }
      if episodes.contains(word) {
        if a.contains(tokens[index].word) { return nil }
        return (end + 1, .episodes(first.value))
      }
      // "nine million an episode"
      guard tokens[end].gap.rawValue <= Token.Gap.space.rawValue, !a.contains(word),
        tokens[end].isWord && !tokens[end].isCapital && !others.contains(word) || word == hyphen
      else { return nil }
      end += 1
      steps += word == hyphen ? 0 : 1
    }
    return nil
  }

  /// "a season" counts nothing, "a single season" and "one season" do.
  private func singleWord(_ tokens: [Token], _ index: Int) -> WordID? {
    tokens[index].range.count > 2 ? tokens[index].word : nil
  }
}
