/// A date as precise as it was told, in the Extended Date/Time Format (ISO 8601-2, level 1).
///
/// `2023`, `2023-03`, `2023-11-09`, `2024-22` (summer), each with an optional `~` for "around".
public struct EDTF: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The date as written in EDTF.
  public let text: String
  /// The first and the last day it can mean, `2023-03-01` and `2023-03-31`.
  public let from: String
  public let to: String

  /// How finely a date is told.
  public enum Precision: Int, Sendable, Comparable {
    case year, season, month, day

    public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }
  public let precision: Precision

  public var description: String { text }
  public var isApproximate: Bool { text.hasSuffix("~") }

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
    var text = Day.digits(year, 4)
    switch (month, day) {
    case (nil, nil):
      (from, to, precision) = ("\(text)-01-01", "\(text)-12-31", .year)
    case (.some(let season), nil) where (21...24).contains(season):
      (from, to) = Self.bounds(ofSeason: season, in: year)
      precision = .season
      text += "-\(season)"
    case (.some(let month), nil) where (1...12).contains(month):
      text += "-\(Day.digits(month, 2))"
      (from, to, precision) = ("\(text)-01", "\(text)-\(Day.digits(Day.count(inMonth: month, of: year), 2))", .month)
    case (.some(let month), .some(let day)):
      guard let whole = Day(year: year, month: month, day: day) else { return nil }
      text = whole.description
      (from, to, precision) = (text, text, .day)
    default: return nil
    }
    self.text = isApproximate ? text + "~" : text
  }

  public init(_ day: Day) {
    text = day.description
    (from, to, precision) = (text, text, .day)
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

  /// Spring, summer and autumn lie in their year; winter ends in it, and so begins in December before.
  private static func bounds(ofSeason season: Int, in year: Int) -> (String, String) {
    let y = Day.digits(year, 4)
    switch season {
    case 21: return ("\(y)-03-01", "\(y)-06-20")
    case 22: return ("\(y)-06-01", "\(y)-09-22")
    case 23: return ("\(y)-09-01", "\(y)-12-21")
    default: return ("\(Day.digits(max(year - 1, 1), 4))-12-01", "\(y)-03-20")
    }
  }
}
