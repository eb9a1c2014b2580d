import Claims

/// A date as an article writes it: whole, or relative to the article's own day.
enum TimeExpression: Sendable, Equatable {
  case fixed(EDTF)
  /// A day of a month, or a month, of a year that is not told.
  case yearless(month: Int, day: Int?)
  /// "on Tuesday" (0), "last Tuesday" (-1), "next Tuesday" (1); 0 is Monday.
  case weekday(Int, turn: Int)
  /// "last fall", "this summer", "in the spring": 21 to 24, and -1, 0 or 1 for last, this and next.
  case partOfYear(Int, turn: Int)
  case month(turn: Int)
  case year(turn: Int)
  /// "three weeks ago", "yesterday".
  case days(Int)
  /// "Tuesdays": no date of its own.
  case weekly
  /// "the 21st of this month".
  case dayOfThisMonth(Int)
  /// "on Christmas Eve" (0), "last Easter" (-1), "next Labor Day" (1).
  case holiday(Holiday, turn: Int)

  /// Whether it tells a day.
  var isDay: Bool {
    switch self {
    case .fixed(let date): date.precision == .day
    case .yearless(_, let day): day != nil
    case .weekday, .days, .dayOfThisMonth, .holiday: true
    case .partOfYear, .month, .year, .weekly: false
    }
  }

  /// Which way a relative date points where it does not say so itself.
  enum Direction: Sendable { case past, future, unknown }

  /// The date, worked out from the day of the article; nil where that is not known and is needed.
  func date(from published: Day?, _ direction: Direction) -> EDTF? {
    if case .fixed(let date) = self { return date }
    guard let published else { return nil }
    switch self {
    case .fixed(let date): return date
    case .yearless(let month, let day): return Self.nearest(month: month, day: day, to: published, direction)
    case .weekday(let weekday, let turn): return Self.weekday(weekday, turn, from: published, direction)
    case .partOfYear(let part, let turn): return Self.partOfYear(part, turn, from: published, direction)
    case .month(let turn):
      let index = published.year * 12 + published.month - 1 + turn
      return EDTF(year: index / 12, month: index % 12 + 1)
    case .year(let turn): return EDTF(year: published.year + turn)
    case .days(let count): return published.advanced(by: count).map { EDTF($0) }
    case .weekly: return nil
    case .dayOfThisMonth(let day): return EDTF(year: published.year, month: published.month, day: day)
    case .holiday(let holiday, let turn):
      let way = turn < 0 ? Direction.past : turn > 0 ? .future : direction
      // The day of the article's own year tells well enough which year's is the nearest.
      guard let own = holiday.day(in: published.year) else { return nil }
      return Self.nearest(month: own.month, day: own.day, to: published, way)
        .flatMap { holiday.day(in: $0.year) }.map { EDTF($0) }
    }
  }

  /// The year that brings a month or a day nearest to the article's own, on the side that the sentence points to.
  private static func nearest(month: Int, day: Int?, to published: Day, _ direction: Direction) -> EDTF? {
    let today = published.ordinal
    func distance(_ year: Int) -> Int? {
      guard let first = Day(year: year, month: month, day: day ?? 1) else { return nil }
      let start = first.ordinal
      let next = month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
      let end = day == nil ? next.map { $0.ordinal - 1 } ?? start : start
      let gap = today < start ? start - today : today > end ? today - end : 0
      // A date just on the wrong side is an older one told again; one far on the wrong side is a wrong year.
      let isWrongSide = direction == .future && end < today - 31 || direction == .past && start > today + 31
      return isWrongSide ? gap + 400 : gap
    }
    let years = (-1...1).map { published.year + $0 }
    let best = years.compactMap { year in distance(year).map { (year: year, distance: $0) } }
      .min { $0.distance < $1.distance }
    return best.flatMap { EDTF(year: $0.year, month: month, day: day) }
  }

  private static func weekday(_ weekday: Int, _ turn: Int, from published: Day, _ direction: Direction) -> EDTF? {
    let back = (published.weekday - weekday + 7) % 7
    let days: Int
    switch (turn, direction) {
    case (-1, _): days = back == 0 ? -7 : -back
    case (1, _): days = 7 - back
    case (_, .future): days = back == 0 ? 0 : 7 - back
    default: days = -back
    }
    return published.advanced(by: days).map { EDTF($0) }
  }

  private static func partOfYear(_ part: Int, _ turn: Int, from published: Day, _ direction: Direction) -> EDTF? {
    // Winter counts as the beginning of its year.
    guard let now = EDTF(year: published.year, month: part) else { return nil }
    var year = published.year
    switch turn {
    case -1: if now.lastDay >= published { year -= 1 }
    case 1: if now.firstDay <= published { year += 1 }
    default:
      if direction == .past, now.firstDay > published { year -= 1 }
      if direction == .future, now.lastDay < published { year += 1 }
    }
    return EDTF(year: year, month: part)
  }
}
