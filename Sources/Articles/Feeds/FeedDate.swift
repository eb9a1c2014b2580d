/// Days as feeds write them: RFC 822 and RFC 3339, and what becomes of them.
enum FeedDate {
  /// The day that a date tells; nil where it tells none.
  static func day(_ text: String) -> CalendarDay? { CalendarDay(startOf: text) ?? compact(text) ?? shortYear(text) }

  /// `20240514T100000Z`.
  private static func compact(_ text: String) -> CalendarDay? {
    let digits = text.utf8.prefix { $0.isDigit }
    let next = text.utf8.dropFirst(8).first
    guard digits.count == 8 || digits.count == 14, next == nil || next == UInt8(ascii: "T") || digits.count == 14,
      let value = Int(String(decoding: digits.prefix(8), as: UTF8.self))
    else { return nil }
    return CalendarDay(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  /// `Tue, 14 May 24 10:00:00 GMT`: RFC 822 has years of two digits.
  private static func shortYear(_ text: String) -> CalendarDay? {
    var parts = text.split(separator: " ").map(String.init)
    if parts.first?.utf8.first?.isLetter == true { parts.removeFirst() }
    guard parts.count > 2, parts[2].utf8.count == 2, let year = Int(parts[2]) else { return nil }
    return CalendarDay(startOf: "\(parts[0]) \(parts[1]) \(year + (year < 70 ? 2000 : 1900))")
  }
}
