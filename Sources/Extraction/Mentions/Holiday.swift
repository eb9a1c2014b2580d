import Claims

/// A day that has a name: of one date in every year, or of a weekday of its month.
enum Holiday: Sendable, Equatable {
  case fixed(month: Int, day: Int)
  /// The first, second … weekday of a month (0 is Monday), counted from its end where negative; and so many days later.
  case floating(month: Int, weekday: Int, count: Int, later: Int = 0)
  /// So many days after Easter Sunday.
  case easter(later: Int)

  func day(in year: Int) -> Day? {
    switch self {
    case .fixed(let month, let day): Day(year: year, month: month, day: day)
    case .floating(let month, let weekday, let count, let later):
      Self.day(year, month, weekday, count)?.advanced(by: later)
    case .easter(let later): Self.easter(in: year)?.advanced(by: later)
    }
  }

  private static func day(_ year: Int, _ month: Int, _ weekday: Int, _ count: Int) -> Day? {
    if count > 0 {
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      return first.advanced(by: (weekday - first.weekday + 7) % 7 + (count - 1) * 7)
    }
    let next = month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
    guard let last = next?.advanced(by: -1) else { return nil }
    return last.advanced(by: -((last.weekday - weekday + 7) % 7) + (count + 1) * 7)
  }

  /// Easter Sunday of the western churches, by the rule of Meeus, Jones and Butcher.
  private static func easter(in year: Int) -> Day? {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * correction + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

extension Holiday {
  /// Holidays by name; the names of one are parted by `|`.
  static let all: [(names: String, holiday: Holiday)] = [
    ("new year's day", .fixed(month: 1, day: 1)),
    ("new year's eve", .fixed(month: 12, day: 31)),
    ("mlk day|martin luther king day|martin luther king jr . day", .floating(month: 1, weekday: 0, count: 3)),
    ("australia day", .fixed(month: 1, day: 26)),
    ("groundhog day", .fixed(month: 2, day: 2)),
    ("valentine's day|valentines day|valentine's", .fixed(month: 2, day: 14)),
    ("presidents day|presidents' day|president's day", .floating(month: 2, weekday: 0, count: 3)),
    ("st . patrick's day|st patrick's day|saint patrick's day", .fixed(month: 3, day: 17)),
    ("april fools' day|april fool's day|april fools day|april fools", .fixed(month: 4, day: 1)),
    ("earth day", .fixed(month: 4, day: 22)),
    ("anzac day", .fixed(month: 4, day: 25)),
    ("good friday", .easter(later: -2)),
    ("easter|easter sunday|easter day", .easter(later: 0)),
    ("easter monday", .easter(later: 1)),
    ("may day", .fixed(month: 5, day: 1)),
    ("cinco de mayo", .fixed(month: 5, day: 5)),
    ("mother's day", .floating(month: 5, weekday: 6, count: 2)),
    ("memorial day", .floating(month: 5, weekday: 0, count: -1)),
    ("father's day", .floating(month: 6, weekday: 6, count: 3)),
    ("juneteenth", .fixed(month: 6, day: 19)),
    ("canada day", .fixed(month: 7, day: 1)),
    ("independence day|fourth of july|4th of july", .fixed(month: 7, day: 4)),
    ("bastille day", .fixed(month: 7, day: 14)),
    ("labor day|labour day", .floating(month: 9, weekday: 0, count: 1)),
    ("columbus day|indigenous peoples' day", .floating(month: 10, weekday: 0, count: 2)),
    ("halloween|hallowe'en|halloween night", .fixed(month: 10, day: 31)),
    ("bonfire night|guy fawkes night", .fixed(month: 11, day: 5)),
    ("veterans day|armistice day", .fixed(month: 11, day: 11)),
    ("thanksgiving|thanksgiving day|thanksgiving night", .floating(month: 11, weekday: 3, count: 4)),
    ("black friday", .floating(month: 11, weekday: 3, count: 4, later: 1)),
    ("thanksgiving eve", .floating(month: 11, weekday: 3, count: 4, later: -1)),
    ("christmas eve", .fixed(month: 12, day: 24)),
    ("christmas day|christmas night", .fixed(month: 12, day: 25)),
    ("boxing day|st . stephen's day|st stephen's day", .fixed(month: 12, day: 26)),
  ]
}
