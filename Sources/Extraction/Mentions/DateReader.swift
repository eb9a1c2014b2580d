import Claims
import Language

/// Finds dates: "November 9th, 2023", "the 3rd of March", "last fall", "three weeks ago", "on Tuesday".
final class DateReader: Sendable {
  private let months: WordTable<Int>
  private let weekdays: WordTable<Int>
  private let weekdayPlurals: WordSet
  private let partsOfYear: WordTable<Int>
  private let turns: WordTable<Int>
  private let around: WordSet
  /// What a channel has on a day of every week.
  private let slots: WordSet
  private let yearCues: WordSet
  private let spans: WordTable<Int>
  private let ordinals: WordSet
  private let numbers: NumberWords
  private let words: DateWords

  init(numbers: NumberWords, in vocabulary: inout Vocabulary) {
    self.numbers = numbers
    let names = "january february march april may june july august september october november december"
    var months: WordTable<Int> = [:]
    for (index, name) in names.split(separator: " ").enumerated() {
      months[vocabulary.intern(String(name))] = index + 1
      if index != 4 { months[vocabulary.intern(String(name.prefix(3)))] = index + 1 }
    }
    months[vocabulary.intern("sept")] = 9
    self.months = months
    let days = "monday tuesday wednesday thursday friday saturday sunday"
    weekdays = Self.table(days, from: 0, &vocabulary)
    weekdayPlurals = WordSet(days.split(separator: " ").map { vocabulary.intern($0 + "s") })
    var parts = Self.table("spring summer fall winter", from: 21, &vocabulary)
    parts[vocabulary.intern("autumn")] = 23
    partsOfYear = parts
    var turns: WordTable<Int> = [:]
    for word in ["last", "past"] { turns[vocabulary.intern(word)] = -1 }
    for word in ["this", "that"] { turns[vocabulary.intern(word)] = 0 }
    for word in ["next", "coming"] { turns[vocabulary.intern(word)] = 1 }
    self.turns = turns
    func set(_ text: String) -> WordSet { WordSet(text.split(separator: " ").map { vocabulary.intern(String($0)) }) }
    slots = set("lineup lineups slot slots block schedule timeslot")
    around = set("around circa about approximately")
    yearCues = set(
      "in since of by during until through for from early late mid before after year summer spring fall autumn winter to back and till"
    )
    var spans: WordTable<Int> = [:]
    for (word, days) in [("day", 1), ("days", 1), ("week", 7), ("weeks", 7)] { spans[vocabulary.intern(word)] = days }
    self.spans = spans
    ordinals = set("st nd rd th")
    words = DateWords(in: &vocabulary)
  }

  private static func table(_ text: String, from first: Int, _ vocabulary: inout Vocabulary) -> WordTable<Int> {
    var table: WordTable<Int> = [:]
    for (index, name) in text.split(separator: " ").enumerated() {
      table[vocabulary.intern(String(name))] = first + index
    }
    return table
  }

  /// Words with which a date may begin, besides digits.
  var firstWords: WordSet {
    let days: WordSet = [words.today, words.tonight, words.yesterday, words.tomorrow]
    return months.words.union(weekdays.words).union(weekdayPlurals).union(partsOfYear.words).union(turns.words).union(
      numbers.words
    ).union(
      days
    )
  }

  /// The date that begins at the token, and the token behind it.
  func date(at index: Int, in page: Page) -> (end: Int, value: TimeExpression)? {
    let tokens = page.tokens
    let word = tokens[index].word
    if let month = months[word], tokens[index].isCapital { return monthFirst(month, at: index, page) }
    if tokens[index].shape.contains(.digit) { return numberFirst(at: index, page) }
    if let weekday = weekdays[word], tokens[index].isCapital {
      return weekdayFirst(weekday, turn(before: index, page), at: index, page)
    }
    if weekdayPlurals.contains(word), tokens[index].isCapital { return (index + 1, .weekly) }
    if let part = partsOfYear[word] { return partOfYear(part, at: index, page) }
    if let turn = turns[word] { return turnFirst(turn, at: index, page) }
    switch word {
    case words.today, words.tonight: return (index + 1, .days(0))
    case words.yesterday: return (index + 1, .days(-1))
    case words.tomorrow: return (index + 1, .days(1))
    default: return timeAgo(at: index, page)
    }
  }

  // MARK: Forms

  private func monthFirst(_ month: Int, at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    var next = skipStop(index + 1, page)
    var day: Int?
    if let number = dayNumber(at: next, page) {
      day = number.value
      next = number.end
    }
    let afterComma = stands(words.comma, next, page) ? next + 1 : stands(words.of, next, page) ? next + 1 : next
    if let year = year(at: afterComma, page) {
      return (afterComma + 1, fixed(year, month, day, before: index, page) ?? .fixed(year))
    }
    if day == nil, isNamed(next, page) || isGivenName(index, page) { return nil }
    if day == nil, page.tokens[index].word == words.may, !isAfterPreposition(index, page) { return nil }
    return (next, .yearless(month: month, day: day))
  }

  /// "June (Ada Winslow)": somebody, and no month.
  private func isNamed(_ next: Int, _ page: Page) -> Bool {
    next + 2 < page.tokens.count && page.tokens[next].word == page.openParenthesis && page.tokens[next + 1].isCapital
      && page.tokens[next + 2].isCapital
  }

  /// "Deputy June Winslow": a word within a name.
  private func isGivenName(_ index: Int, _ page: Page) -> Bool {
    guard index > 0, index + 1 < page.tokens.count, !page.isTitleCased(index) else { return false }
    let (previous, next) = (page.tokens[index - 1], page.tokens[index + 1])
    return previous.isCapital && page.tokens[index].gap == .space && !page.sentenceStarts.contains(index - 1)
      && next.isCapital && next.gap == .space && !next.isNumber
  }

  private func numberFirst(at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    if let numeric = numeric(at: index, page) { return numeric }
    if let number = dayNumber(at: index, page) {
      var next = number.end
      if stands(words.of, next, page) { next += 1 }
      if next < page.tokens.count, page.tokens[next].word != words.may || next + 1 < page.tokens.count,
        let month = months[page.tokens[next].word], page.tokens[next].isCapital
      {
        let after = skipStop(next + 1, page)
        let yearAt = stands(words.comma, after, page) ? after + 1 : after
        if let year = year(at: yearAt, page) {
          return (yearAt + 1, fixed(year, month, number.value, before: index, page) ?? .fixed(year))
        }
        return (after, .yearless(month: month, day: number.value))
      }
      if stands(words.of, number.end, page), number.end + 2 < page.tokens.count,
        turns[page.tokens[number.end + 1].word] == 0,
        page.tokens[number.end + 2].word == words.month
      {
        return (number.end + 3, .dayOfThisMonth(number.value))
      }
    }
    guard let year = year(at: index, page), isYear(index, page) else { return nil }
    return (index + 1, approximate(year, before: index, page))
  }

  /// 2023-11-09, 14.11.2024, 25/12/2019 and 10/18/24.
  private func numeric(at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    let tokens = page.tokens
    if tokens[index].range.count > 4, page.bytes[tokens[index].range].contains(UInt8(ascii: ".")) {
      let parts = page.text(index..<index + 1).split(separator: ".").compactMap { Int($0) }
      if parts.count == 3, let date = EDTF(year: parts[2], month: parts[1], day: parts[0]) {
        return (index + 1, .fixed(date))
      }
    }
    guard index + 4 < tokens.count, tokens[index + 2].isNumber, tokens[index + 4].isNumber else { return nil }
    guard tokens[index + 1].word == tokens[index + 3].word,
      tokens[index + 1...index + 4].allSatisfy({ $0.gap == .none })
    else {
      return nil
    }
    guard let a = number(index, page), let b = number(index + 2, page), let c = number(index + 4, page) else {
      return nil
    }
    if tokens[index + 1].word == words.hyphen, a > 1900 {
      return EDTF(year: a, month: b, day: c).map { (index + 5, .fixed($0)) }
    }
    guard tokens[index + 1].word == words.slash else { return nil }
    let year = c < 100 ? 2000 + c : c
    let date = a > 12 ? EDTF(year: year, month: b, day: a) : EDTF(year: year, month: a, day: b)
    return date.map { (index + 5, .fixed($0)) }
  }

  private func weekdayFirst(_ weekday: Int, _ turn: Int, at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    let next = skipStop(index + 1, page)
    for start in [
      next, stands(words.comma, next, page) ? next + 1 : next, stands(words.the, next, page) ? next + 1 : next,
    ]
    where start < page.tokens.count {
      if let month = months[page.tokens[start].word], page.tokens[start].isCapital {
        return monthFirst(month, at: start, page)
      }
      if page.tokens[start].shape.contains(.digit), let date = numberFirst(at: start, page),
        start == next || date.0 > start + 1
      {
        return date
      }
    }
    if next < page.tokens.count, slots.contains(page.tokens[next].word) { return (index + 1, .weekly) }
    return (index + 1, .weekday(weekday, turn: turn))
  }

  private func partOfYear(_ part: Int, at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    let next = stands(words.of, index + 1, page) ? index + 2 : index + 1
    if let year = year(at: next, page), let date = EDTF(year: year.year, month: part) {
      return (next + 1, .fixed(date))
    }
    guard index > 0 else { return nil }
    let before = page.tokens[index - 1].word
    if let turn = turns[before] { return (index + 1, .partOfYear(part, turn: turn)) }
    guard before == words.the, index > 1, yearCues.contains(page.tokens[index - 2].word) else { return nil }
    return (index + 1, .partOfYear(part, turn: 0))
  }

  private func turnFirst(_ turn: Int, at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    guard index + 1 < page.tokens.count else { return nil }
    let next = page.tokens[index + 1].word
    if next == words.month { return (index + 2, .month(turn: turn)) }
    if next == words.year { return (index + 2, .year(turn: turn)) }
    if next == words.night, turn == -1 { return (index + 2, .days(-1)) }
    if let weekday = weekdays[next] { return weekdayFirst(weekday, turn, at: index + 1, page) }
    if let part = partsOfYear[next] { return partOfYear(part, at: index + 1, page) }
    if let month = months[next], page.tokens[index + 1].isCapital { return monthFirst(month, at: index + 1, page) }
    return nil
  }

  /// "three weeks ago", "two weeks from today".
  private func timeAgo(at index: Int, _ page: Page) -> (Int, TimeExpression)? {
    guard let count = numbers.cardinal(at: index, in: page.tokens), index + 2 < page.tokens.count else { return nil }
    guard let days = spans[page.tokens[index + 1].word] else { return nil }
    let after = page.tokens[index + 2].word
    if after == words.ago { return (index + 3, .days(-count * days)) }
    let isFromNow =
      after == words.from && index + 3 < page.tokens.count
      && [words.today, words.now].contains(page.tokens[index + 3].word)
    return isFromNow ? (index + 4, .days(count * days)) : nil
  }

  // MARK: Parts

  private func stands(_ word: WordID, _ index: Int, _ page: Page) -> Bool {
    index < page.tokens.count && page.tokens[index].word == word
  }

  private func skipStop(_ index: Int, _ page: Page) -> Int {
    stands(words.stop, index, page) && page.tokens[index].gap == .none ? index + 1 : index
  }

  private func number(_ index: Int, _ page: Page) -> Int? { Int(page.text(index..<index + 1)) }

  /// A day of the month: 9, 9th, "21st".
  private func dayNumber(at index: Int, _ page: Page) -> (end: Int, value: Int)? {
    guard index < page.tokens.count, page.tokens[index].shape.contains(.digit) else { return nil }
    let text = page.bytes[page.tokens[index].range]
    let digits = text.prefix { (48...57).contains($0) }
    guard digits.count <= 9, text.count - digits.count == 0 || text.count - digits.count == 2 else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    guard (1...31).contains(value) else { return nil }
    let suffix = text.dropFirst(digits.count).map { $0 | 32 }
    guard suffix.isEmpty || ["st", "nd", "rd", "th"].contains(where: { suffix.elementsEqual($0.utf8) }) else {
      return nil
    }
    return (index + 1, value)
  }

  private func year(at index: Int, _ page: Page) -> EDTF? {
    guard index < page.tokens.count, page.tokens[index].isNumber, page.tokens[index].range.count == 4 else {
      return nil
    }
    guard let year = number(index, page), (1930...2049).contains(year) else { return nil }
    return EDTF(year: year)
  }

  /// Whether a bare number is a year: a preposition stands before it, or "a" and a noun around it.
  private func isYear(_ index: Int, _ page: Page) -> Bool {
    guard index > 0 else { return false }
    let before = page.tokens[index - 1].word
    if yearCues.contains(before) { return true }
    if page.tokens[index - 1].word == words.hyphen, index > 1, page.tokens[index - 2].word == words.mid { return true }
    let isNoun = index + 1 < page.tokens.count && page.tokens[index + 1].isWord && !page.tokens[index + 1].isCapital
    return isNoun && !page.tokens[index - 1].isCapital && page.tokens[index - 1].isWord
  }

  private func isAfterPreposition(_ index: Int, _ page: Page) -> Bool {
    index > 0 && (yearCues.contains(page.tokens[index - 1].word) || turns[page.tokens[index - 1].word] != nil)
  }

  private func turn(before index: Int, _ page: Page) -> Int { index > 0 ? turns[page.tokens[index - 1].word] ?? 0 : 0 }

  private func fixed(_ year: EDTF, _ month: Int, _ day: Int?, before index: Int, _ page: Page) -> TimeExpression? {
    guard let date = EDTF(year: year.year, month: month, day: day) else { return nil }
    return approximate(date, before: index, page)
  }

  private func approximate(_ date: EDTF, before index: Int, _ page: Page) -> TimeExpression {
    var date = date
    if index > 0, around.contains(page.tokens[index - 1].word) { date.isApproximate = true }
    return .fixed(date)
  }
}
