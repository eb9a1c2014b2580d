import Claims
import Language

/// Finds dates by other names than those of days and months: holidays, "4/12", "Q3", "over the weekend", "the new year".
final class CalendarReader: Sendable {
  private let names: NameList
  private let holidays: [String: Holiday]
  private let turns: WordTable<Int>
  private let quarters: WordSet
  private let parts: WordSet
  private let partRanks: WordSet
  private let words: DateWords
  private let common: CommonWords
  private let christmas, new, weekend, whole: WordID

  init(_ common: CommonWords, in vocabulary: inout Vocabulary) {
    self.common = common
    var names = NameList()
    var holidays: [String: Holiday] = [:]
    for (line, holiday) in Holiday.all {
      names.add(Array(line.utf8)[...], to: &vocabulary)
      if let entry = names.entries.last { holidays[entry.name] = holiday }
    }
    self.names = names
    self.holidays = holidays
    var turns: WordTable<Int> = [:]
    for (word, turn) in [("last", -1), ("past", -1), ("this", 0), ("next", 1), ("coming", 1)] {
      turns[vocabulary.intern(word)] = turn
    }
    self.turns = turns
    func set(_ text: String) -> WordSet { WordSet(text.split(separator: " ").map { vocabulary.intern(String($0)) }) }
    quarters = set("q1 q2 q3 q4 h1 h2")
    parts = set("quarter half")
    partRanks = set("first second third fourth final last latter back")
    words = DateWords(in: &vocabulary)
    christmas = vocabulary.intern("christmas")
    new = vocabulary.intern("new")
    weekend = vocabulary.intern("weekend")
    whole = vocabulary.intern("24")
  }

  /// Words with which such a date may begin, besides digits.
  var firstWords: WordSet { names.firstWords.union(quarters).union(partRanks).union([christmas, new, weekend]) }

  /// The date that begins at the token, and the token behind it.
  func date(at index: Int, in page: Page) -> (end: Int, value: TimeExpression)? {
    let word = page.tokens[index].word
    if page.tokens[index].isNumber, let date = monthAndDay(at: index, page) { return date }
    if page.tokens[index].isCapital || page.tokens[index].shape.contains(.digit), let date = holiday(at: index, page) {
      return date
    }
    if quarters.contains(word) { return (yearEnd(index + 1, page), year(behind: index + 1, page)) }
    if partRanks.contains(word), index + 1 < page.tokens.count, parts.contains(page.tokens[index + 1].word),
      index > 1, page.tokens[index - 1].word == words.the
    {
      return partOfYear(at: index, page)
    }
    if word == weekend { return weekendDays(at: index, page) }
    // "in the new year"
    guard word == new, !page.tokens[index].isCapital, index + 1 < page.tokens.count,
      page.tokens[index + 1].word == words.year, index > 1, page.tokens[index - 1].word == words.the,
      common.is(page.tokens[index - 2].word, .datePrepositions)
    else { return nil }
    return (index + 2, .year(turn: 1))
  }

  // MARK: Forms

  /// "on Christmas Eve", "Halloween 2025", "this Easter", "by Christmas".
  private func holiday(at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    let tokens = page.tokens
    let name = names.longest(at: index, in: tokens)
    guard name != nil || tokens[index].word == christmas else { return nil }
    let next = index + (name?.length ?? 1)
    let comma = next < tokens.count && tokens[next].word == words.comma ? next + 1 : next
    let told = self.told(at: comma, page)
    let before = index > 0 ? tokens[index - 1].word : words.stop
    let turn = turns[before]
    let isOccasion = next < tokens.count && common.is(tokens[next].word, .occasions)
    // A day is a day; "Easter" and "Christmas" are much else.
    let isDay = (name?.length ?? 1) > 1
    guard !isOccasion, told != nil || turn != nil || isDay || common.is(before, .datePrepositions) else { return nil }
    guard let name, let holiday = holidays[name.entry.name] else {
      if let told { return (comma + 1, EDTF(year: told, month: 12).map { .fixed($0) } ?? .year(turn: 0)) }
      return (next, .yearless(month: 12, day: nil))
    }
    if let told, let day = holiday.day(in: told) { return (comma + 1, .fixed(EDTF(day))) }
    return (next, .holiday(holiday, turn: turn ?? 0))
  }

  /// "premiered 4/12", "back on 9/21": a month and a day behind a word that wants a date.
  private func monthAndDay(at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    let tokens = page.tokens
    guard index > 0, index + 2 < tokens.count, tokens[index + 1].word == words.slash, tokens[index + 2].isNumber,
      tokens[index + 1].gap == .none, tokens[index + 2].gap == .none, tokens[index].word != whole,
      index + 3 >= tokens.count || tokens[index + 3].word != words.slash,
      common.is(tokens[index - 1].word, .datePrepositions) || common.is(tokens[index - 1].word, .showPredicates),
      let first = Int(page.text(index..<index + 1)), let second = Int(page.text(index + 2..<index + 3))
    else { return nil }
    let (month, day) = first > 12 ? (second, first) : (first, second)
    // A leap year has every day that there is.
    guard Day(year: 2024, month: month, day: day) != nil else { return nil }
    return (index + 3, .yearless(month: month, day: day))
  }

  /// "the third quarter", "the second half of 2024": the year.
  private func partOfYear(at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    let tokens = page.tokens
    let next = index + 2
    guard common.is(tokens[index - 2].word, .datePrepositions) else { return nil }
    let isOf = next < tokens.count && tokens[next].word == words.of
    if isOf {
      guard told(at: next + 1, page) != nil else { return nil }
      return (next + 2, year(behind: next + 1, page))
    }
    // "in the second half": of a season, an hour, a match.
    let isQuarter = page.text(index + 1..<next) == "quarter"
    return isQuarter || told(at: next, page) != nil ? (yearEnd(next, page), year(behind: next, page)) : nil
  }

  /// "over the weekend", "last weekend": its Saturday.
  private func weekendDays(at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    guard index > 1 else { return nil }
    let before = page.tokens[index - 1].word
    let saturday = 5
    if let turn = turns[before] { return (index + 1, .weekday(saturday, turn: turn)) }
    guard before == words.the, common.is(page.tokens[index - 2].word, .datePrepositions),
      !common.is(page.tokens[index - 2].word, .untilWords)
    else { return nil }
    return (index + 1, .weekday(saturday, turn: 0))
  }

  // MARK: Parts

  private func told(at index: Int, _ page: Page) -> Int? {
    guard index < page.tokens.count, page.tokens[index].isNumber, page.tokens[index].range.count == 4,
      let year = Int(page.text(index..<index + 1)), (1930...2049).contains(year)
    else { return nil }
    return year
  }

  private func yearEnd(_ index: Int, _ page: Page) -> Int { told(at: index, page) == nil ? index : index + 1 }

  private func year(behind index: Int, _ page: Page) -> TimeExpression {
    told(at: index, page).flatMap { EDTF(year: $0) }.map { .fixed($0) } ?? .year(turn: 0)
  }
}
