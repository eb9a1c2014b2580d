import Claims
import Language

/// The years of dates whose year is told with another date: "from May to September 2021", "until December that year".
struct BorrowedYears: Sendable {
  private let joiners, sames, articles: WordSet
  private let year: WordID

  init(in vocabulary: inout Vocabulary) {
    func set(_ text: String) -> WordSet { WordSet(text.split(separator: " ").map { vocabulary.intern(String($0)) }) }
    joiners = set("to through until till or - – —")
    sames = set("that same")
    articles = set("the of")
    year = vocabulary.intern("year")
  }

  /// A date with the year of the `last` one that told it, or of the next one behind it; and the token behind it.
  func completed(
    _ date: (end: Int, value: TimeExpression),
    after last: EDTF?,
    in page: Page,
    _ dates: DateReader
  ) -> (end: Int, value: TimeExpression) {
    guard case .yearless(let month, let day) = date.value, date.end < page.tokens.count else { return date }
    if let last, let end = sameYear(at: date.end, page), let whole = EDTF(year: last.year, month: month, day: day) {
      return (end, .fixed(whole))
    }
    guard joiners.contains(page.tokens[date.end].word), date.end + 1 < page.tokens.count,
      case .fixed(let other)? = dates.date(at: date.end + 1, in: page)?.value, let otherMonth = other.month
    else { return date }
    // "from November to March 2022" began the year before.
    let year = month > otherMonth ? other.year - 1 : other.year
    return EDTF(year: year, month: month, day: day).map { (date.end, .fixed($0)) } ?? date
  }

  /// The token behind "that year", "of the same year".
  private func sameYear(at index: Int, _ page: Page) -> Int? {
    var next = index
    while next < page.tokens.count, articles.contains(page.tokens[next].word) { next += 1 }
    guard next + 1 < page.tokens.count, sames.contains(page.tokens[next].word), page.tokens[next + 1].word == year
    else { return nil }
    return next + 2
  }
}
