import Foundation

/// A claim as one line of NDJSON, with the article it stands in.
///
/// Every field that the kind has is written, null where it is not told; offsets are UTF-8 bytes.
public struct ClaimJSON: Sendable, Encodable {
  public let article: String
  public let claim: Claim

  public init(article: String, claim: Claim) {
    self.article = article
    self.claim = claim
  }

  /// One line, without the line break.
  public func line() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(article, forKey: Key("article"))
    try values.encode(claim.kind, forKey: Key("kind"))
    try values.encode(claim.show, forKey: Key("show"))
    try values.encode(claim.season, forKey: Key("season"))
    try values.encode(claim.date, forKey: Key("date"))
    try values.encode(claim.certainty, forKey: Key("certainty"))
    try values.encode(claim.quote, forKey: Key("quote"))
    try values.encode(claim.range.lowerBound, forKey: Key("start"))
    try values.encode(claim.range.upperBound, forKey: Key("end"))
    try values.encode(claim.rule, forKey: Key("rule"))
    for (field, value) in claim.fields {
      if field == .count, let number = Int(value) {
        try values.encode(number, forKey: Key(field.rawValue))
      } else {
        try values.encode(value, forKey: Key(field.rawValue))
      }
    }
  }
}
