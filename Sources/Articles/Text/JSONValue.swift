/// JSON as it stands in pages and feeds: line feeds within strings and commas too many are overlooked.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  /// As it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The first value in a text; nil where none begins with `{` or `[`, or it is broken.
  init?(_ text: [UInt8]) {
    guard let start = text.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else { return nil }
    var reader = JSONReader(bytes: text, position: start)
    guard let value = reader.value(depth: 0) else { return nil }
    self = value
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
    case .null: []
    default: [self]
    }
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var position: Int

  /// Deeper nesting is noise.
  private static let deepest = 100

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func value(depth: Int) -> JSONValue? {
    skipSpaces()
    guard let first = next, depth < Self.deepest else { return nil }
    switch first {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    default: return word()
    }
  }

  private mutating func skipSpaces() {
    while let byte = next, byte.isSpace { position += 1 }
  }

  /// Passes over commas and white space; true where the closing mark stands.
  private mutating func isAtEnd(_ mark: UInt8) -> Bool {
    while let byte = next, byte.isSpace || byte == UInt8(ascii: ",") { position += 1 }
    guard next == mark else { return false }
    position += 1
    return true
  }

  private mutating func object(depth: Int) -> JSONValue? {
    position += 1
    var fields: [String: JSONValue] = [:]
    while !isAtEnd(UInt8(ascii: "}")) {
      guard next == UInt8(ascii: "\""), let name = string() else { return nil }
      skipSpaces()
      guard next == UInt8(ascii: ":") else { return nil }
      position += 1
      guard let value = value(depth: depth + 1) else { return nil }
      fields[name] = fields[name] ?? value
    }
    return .object(fields)
  }

  private mutating func array(depth: Int) -> JSONValue? {
    position += 1
    var items: [JSONValue] = []
    while !isAtEnd(UInt8(ascii: "]")) {
      guard let value = value(depth: depth + 1) else { return nil }
      items.append(value)
    }
    return .array(items)
  }

  private mutating func word() -> JSONValue? {
    let start = position
    while let byte = next, byte.isWordByte || byte == 0x2D || byte == 0x2B || byte == 0x2E { position += 1 }
    let text = bytes.text(start..<position)
    switch text {
    case "": return nil
    case "null": return .null
    case "true", "false": return .bool(text == "true")
    default: return .number(text)
    }
  }

  private mutating func string() -> String? {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): escape(into: &text)
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(into text: inout [UInt8]) {
    guard let byte = next else { return }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"): text.append(scalar: scalar())
    default: text.append(byte)
    }
  }

  /// The character of `\uXXXX`, or of a pair of them.
  private mutating func scalar() -> UInt32 {
    let first = unit()
    guard (0xD800..<0xDC00).contains(first), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return first }
    position += 2
    let second = unit()
    return (0xDC00..<0xE000).contains(second) ? 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00) : 0xFFFD
  }

  private mutating func unit() -> UInt32 {
    let end = min(position + 4, bytes.count)
    defer { position = end }
    return UInt32(bytes.text(position..<end), radix: 16) ?? 0xFFFD
  }
}
