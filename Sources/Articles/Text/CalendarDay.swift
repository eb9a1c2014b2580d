/// A day, and how news sites write it.
struct CalendarDay: Equatable {
  var year: Int
  var month: Int
  var day: Int

  /// The day as `2023-11-09`.
  var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

  init?(year: Int, month: Int, day: Int) {
    let lengths = [31, year.isMultiple(of: 4) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1900...2199).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day a text begins with, after a weekday if there is one: `2024-05-14T09:00Z`, `Tue, 14 May 2024`, `Sept. 2, 2023`.
  init?(startOf text: String) {
    var reader = DayReader(Array(text.utf8))
    reader.skipSpaces()
    reader.skipWeekday()
    guard let day = reader.day() else { return nil }
    self = day
  }
}

/// Reads days out of bytes, from a position on.
struct DayReader {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  var isAtEnd: Bool { position >= end }

  /// The next byte, or a line feed at the end.
  var next: UInt8 { position < end ? bytes[position] : 0x0A }

  mutating func skipSpaces() { skip(while: \.isSpace) }

  mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while position < end, isSkipped(bytes[position]) { position += 1 }
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte, !isAtEnd else { return false }
    position += 1
    return true
  }

  /// The letters that follow, in lower case.
  mutating func word() -> String {
    let start = position
    skip(while: \.isLetter)
    return String(decoding: bytes[start..<position].lazy.map(\.lowered), as: UTF8.self)
  }

  mutating func skipWeekday() {
    let start = position
    let word = word()
    guard word.utf8.count >= 3, Self.weekdays.contains(where: { $0.hasPrefix(word) }) else {
      position = start
      return
    }
    _ = skip(UInt8(ascii: "."))
    _ = skip(UInt8(ascii: ","))
    skipSpaces()
  }

  /// The day that begins here; the position is behind it, or where it was.
  mutating func day() -> CalendarDay? {
    let start = position
    let day = next.isDigit ? numberFirst() : monthFirst()
    if day == nil || next.isDigit { position = start }
    return position > start ? day : nil
  }

  private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    let start = position
    var value = 0
    while next.isDigit, position - start < digits.upperBound {
      value = value * 10 + Int(next - 0x30)
      position += 1
    }
    return digits.contains(position - start) && !next.isDigit ? value : nil
  }

  private mutating func month() -> Int? {
    let word = word()
    guard word.utf8.count >= 3 else { return nil }
    _ = skip(UInt8(ascii: "."))
    let name = word == "sept" ? "september" : word
    return Self.months.firstIndex { $0 == name || name.utf8.count == 3 && $0.hasPrefix(name) }.map { $0 + 1 }
  }

  /// A day such as `May 14, 2024`, `Sept. 2nd 2023`.
  private mutating func monthFirst() -> CalendarDay? {
    guard let month = month() else { return nil }
    skipSpaces()
    guard let day = number(1...2) else { return nil }
    skipOrdinal()
    _ = skip(UInt8(ascii: ","))
    skipSpaces()
    guard let year = number(4...4) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// A day such as `2024-05-14`, `14 May 2024`, or `14/05/2024` where only one order makes a day.
  private mutating func numberFirst() -> CalendarDay? {
    guard let first = number(1...4) else { return nil }
    let mark = next
    if mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."), position + 1 < end,
      bytes[position + 1].isDigit
    {
      position += 1
      guard let second = number(1...2), skip(mark), let third = number(1...4) else { return nil }
      if first > 999 { return CalendarDay(year: first, month: second, day: third) }
      let american = CalendarDay(year: third, month: first, day: second)
      let european = CalendarDay(year: third, month: second, day: first)
      return american == nil || european == nil || american == european ? american ?? european : nil
    }
    guard first < 32 else { return nil }
    skipOrdinal()
    _ = skip(UInt8(ascii: "."))
    skip { $0.isSpace || $0 == UInt8(ascii: "-") }
    guard let month = month() else { return nil }
    _ = skip(UInt8(ascii: ","))
    skip { $0.isSpace || $0 == UInt8(ascii: "-") }
    guard let year = number(4...4) else { return nil }
    return CalendarDay(year: year, month: month, day: first)
  }

  private mutating func skipOrdinal() {
    let start = position
    if !["st", "nd", "rd", "th"].contains(word()) { position = start }
  }
}
