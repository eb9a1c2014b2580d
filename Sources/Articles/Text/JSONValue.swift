import FoundationEssentials

/// JSON as it stands in pages and feeds: line feeds within strings and commas too many are overlooked.
enum JSONValue: Decodable, Equatable {
  case string(String)
  /// In decimal digits, where it is whole.
  case number(String)
  case array([JSONValue])
  case object([String: JSONValue])
  /// True, false or null.
  case other

  /// What stands between the first and the last bracket or brace of a text; nil where that is broken.
  init?(_ text: [UInt8]) {
    guard let start = text.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
      let end = text.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), start < end
    else { return nil }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    guard let value = try? decoder.decode(JSONValue.self, from: Data(Self.mended(text[start...end]))) else {
      return nil
    }
    self = value
  }

  /// A text whose control characters are spaces, and whose halves of surrogate pairs are replacement characters: cutting
  /// texts in JavaScript leaves such halves behind.
  private static func mended(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = text.map { $0 < 0x20 ? 0x20 : $0 }
    var index = 0
    while let escape = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) {
      switch (surrogate(at: escape, of: bytes), surrogate(at: escape + 6, of: bytes)) {
      case (.high, .low): index = escape + 12
      case (nil, _): index = min(escape + 2, bytes.endIndex)
      default:
        bytes.replaceSubrange(escape + 2..<escape + 6, with: "fffd".utf8)
        index = escape + 6
      }
    }
    return bytes
  }

  private enum Surrogate { case high, low }

  /// The half of a pair that an escape such as `\ud83d` stands for.
  private static func surrogate(at index: Int, of bytes: [UInt8]) -> Surrogate? {
    guard index + 6 <= bytes.endIndex, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
      let unit = UInt16(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
    else { return nil }
    return UTF16.isLeadSurrogate(unit) ? .high : UTF16.isTrailSurrogate(unit) ? .low : nil
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let fields = try? value.decode([String: JSONValue].self) {
      self = .object(fields)
    } else if let items = try? value.decode([JSONValue].self) {
      self = .array(items)
    } else if let whole = try? value.decode(Int.self) {
      self = .number(String(whole))
    } else if let number = try? value.decode(Double.self) {
      self = .number(String(number))
    } else {
      self = .other
    }
  }

  subscript(name: String) -> JSONValue? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The values of an array; a value that is none by itself.
  var items: [JSONValue] {
    switch self {
    case .array(let items): items
    case .other: []
    default: [self]
    }
  }
}
