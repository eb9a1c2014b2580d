public import Claims
public import Foundation

/// What a careful reader finds in an article: one line of a `.gold.ndjson` file.
///
/// A value may be a list of accepted ones, null among them where it may be left out. A field that is absent is not checked.
public struct Gold: Decodable {
  public let kind: Kind
  /// Costs nothing, whether found or not.
  public let isOptional: Bool
  private let values: [String: [String?]]

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.singleValueContainer().decode([String: Accepted].self)
    guard let kind = fields["kind"]?.values.first.flatMap({ $0 }).flatMap(Kind.init) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a kind is missing or unknown")
      )
    }
    self.kind = kind
    isOptional = fields["optional"]?.isTrue ?? false
    values = fields.mapValues(\.values)
  }

  /// The accepted values of a field as they are written; null where the field is absent.
  func accepted(_ field: String) -> [String?] { values[field] ?? [nil] }

  /// Whether gold asks for a value of the field.
  func asks(for field: String) -> Bool { values[field].map { $0 != [nil] } ?? false }

  /// The claims of a gold file, without the kinds that gold does not cover.
  public static func claims(of file: URL) throws -> [Gold] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.allSatisfy(\.isWhitespace) }
      .map { try JSONDecoder().decode(Gold.self, from: Data($0.utf8)) }
      .filter { !Scorer.unscored.contains($0.kind) }
  }
}

/// A value of a gold line: null, a truth, a number, a text, or a list of accepted ones.
private struct Accepted: Decodable {
  let values: [String?]
  var isTrue: Bool { values == ["true"] }

  init(from decoder: any Decoder) throws {
    if var list = try? decoder.unkeyedContainer() {
      var values: [String?] = []
      while !list.isAtEnd { values += try list.decode(Accepted.self).values }
      self.values = values
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      values = [nil]
    } else if let truth = try? single.decode(Bool.self) {
      values = [truth ? "true" : "false"]
    } else if let number = try? single.decode(Int.self) {
      values = [String(number)]
    } else {
      values = [try single.decode(String.self)]
    }
  }
}
