/// A date as precise as it was told, in the Extended Date/Time Format (ISO 8601-2, level 1).
///
/// `2023`, `2023-03`, `2023-11-09`, `2024-22` (summer), each with an optional `~` for "around".
public struct EDTF: Sendable, Hashable, Codable, CustomStringConvertible {
  private let shortYear: Int16
  /// 1 to 12, or 21 to 24 for a season of the year; 0 where neither is told.
  private let part: Int8
  /// 0 where it is not told.
  private let day: Int8
  public var isApproximate: Bool

  /// How finely a date is told.
  public enum Precision: Int, Sendable, Comparable {
    case year, season, month, day

    public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  public var precision: Precision { day > 0 ? .day : part > 12 ? .season : part > 0 ? .month : .year }

  public var year: Int { Int(shortYear) }

  /// 1 to 12; nil where none is told.
  public var month: Int? { (1...12).contains(part) ? Int(part) : nil }

  /// The date as written in EDTF.
  public var text: String {
    var text = Day.digits(year, 4)
    if part > 0 { text += "-" + Day.digits(Int(part), 2) }
    if day > 0 { text += "-" + Day.digits(Int(day), 2) }
    return isApproximate ? text + "~" : text
  }

  /// The first and the last day it can mean, `2023-03-01` and `2023-03-31`.
  public var from: String { firstDay.description }
  public var to: String { lastDay.description }

  public var description: String { text }

  /// The date of the given EDTF text, or nil where it is none that rusttrack writes.
  public init?(_ text: String) {
    let plain = text.hasSuffix("~") ? text.dropLast() : text[...]
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard digits, (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]) else { return nil }
    guard parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }) else { return nil }
    let month = parts.count > 1 ? Int(parts[1]) : nil
    let day = parts.count > 2 ? Int(parts[2]) : nil
    self.init(year: year, month: month, day: day, isApproximate: text.hasSuffix("~"))
  }

  /// The date of a year, a month (or a season of the year, 21 to 24) and a day; nil where there is no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil, isApproximate: Bool = false) {
    guard (1...9999).contains(year) else { return nil }
    switch (month, day) {
    case (nil, nil): break
    case (.some(let month), nil): guard (1...12).contains(month) || (21...24).contains(month) else { return nil }
    case (.some(let month), .some(let day)): guard Day(year: year, month: month, day: day) != nil else { return nil }
    default: return nil
    }
    (shortYear, part, self.day) = (Int16(year), Int8(month ?? 0), Int8(day ?? 0))
    self.isApproximate = isApproximate
  }

  public init(_ day: Day) {
    (shortYear, part, self.day, isApproximate) = (Int16(day.year), Int8(day.month), Int8(day.day), false)
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = EDTF(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not an EDTF date of level 1")
      )
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// The first day it can mean.
  ///
  /// Spring, summer and autumn lie in their year; winter ends in it, and so begins in December before.
  public var firstDay: Day {
    switch precision {
    case .year: Day(year, 1, 1)
    case .month: Day(year, Int(part), 1)
    case .day: Day(year, Int(part), Int(day))
    case .season: part == 24 ? Day(max(year - 1, 1), 12, 1) : Day(year, (Int(part) - 20) * 3, 1)
    }
  }

  /// The last day it can mean.
  public var lastDay: Day {
    switch precision {
    case .year: Day(year, 12, 31)
    case .month: Day(year, Int(part), Day.count(inMonth: Int(part), of: year))
    case .day: Day(year, Int(part), Int(day))
    case .season: Self.lastDay(ofSeason: Int(part), in: year)
    }
  }

  private static func lastDay(ofSeason season: Int, in year: Int) -> Day {
    switch season {
    case 21: Day(year, 6, 20)
    case 22: Day(year, 9, 22)
    case 23: Day(year, 12, 21)
    default: Day(year, 3, 20)
    }
  }
}
