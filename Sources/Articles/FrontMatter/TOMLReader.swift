/// Reads the parts of TOML: keys, values, the ends of lines.
struct TOMLReader {
  private let bytes: [UInt8]
  private let firstLine: Int
  private var position = 0

  /// Deeper nesting is no front matter, and reading it needs a deep stack.
  private static let deepest = 60

  /// A value, as far as an article may be told by it.
  indirect enum Value {
    case text(String), list([Value]), table([(name: String, value: Value)]), other

    /// A string, a number, a day, the items of a list, the `name` of a table.
    var text: String? {
      switch self {
      case .text(let text): return text
      case .list(let items):
        let texts = items.compactMap(\.ofItem)
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
      case .table(let fields): return fields.first { $0.name == "name" }?.value.text
      case .other: return nil
      }
    }

    /// The text of an item of a list; lists in lists tell nothing.
    private var ofItem: String? { if case .list = self { nil } else { text } }
  }

  init(_ bytes: [UInt8], firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// An error in the line that is being read.
  func failure(_ reason: String) -> ArticleError {
    .frontMatter(line: firstLine + bytes[..<position].count { $0 == 0x0A }, reason: "TOML: \(reason)")
  }

  private mutating func skip(while isPassedOver: (UInt8) -> Bool) {
    while let byte = next, isPassedOver(byte) { position += 1 }
  }

  private mutating func skipComment() {
    if next == UInt8(ascii: "#") { skip { $0 != 0x0A } }
  }

  /// Skips white space, ends of lines and comments; false at the end.
  mutating func skipToContent() -> Bool {
    while let byte = next, byte.isSpace || byte == UInt8(ascii: "#") {
      skip(while: \.isSpace)
      skipComment()
    }
    return next != nil
  }

  /// Skips a mark and the blanks around it, if it is there.
  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    skip(while: \.isBlank)
    guard next == UInt8(ascii: mark) else { return false }
    position += 1
    skip(while: \.isBlank)
    return true
  }

  mutating func expect(_ mark: Unicode.Scalar) throws(ArticleError) {
    guard skip(mark) else { throw failure("“\(mark)” missing") }
  }

  mutating func endLine() throws(ArticleError) {
    skip(while: \.isBlank)
    skipComment()
    guard next == nil || next == 0x0A else { throw failure("more than one value in a line") }
  }

  /// A name, its parts joined by dots: `author.name`, `"author".name`.
  mutating func key() throws(ArticleError) -> String {
    var parts: [String] = []
    repeat {
      if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
        parts.append(try string())
      } else {
        let start = position
        skip { $0.isWordByte && $0 < 0x80 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard position > start else { throw failure("a name missing") }
        parts.append(bytes.text(start..<position))
      }
    } while skip(".")
    return parts.joined(separator: ".")
  }

  mutating func value(depth: Int = 0) throws(ArticleError) -> Value {
    guard depth < Self.deepest else { throw failure("nested too deeply") }
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try string())
    case UInt8(ascii: "["):
      position += 1
      var items: [Value] = []
      while skipToContent(), next != UInt8(ascii: "]") {
        items.append(try value(depth: depth + 1))
        guard skipToContent(), skip(",") else { break }
      }
      _ = skipToContent()
      try expect("]")
      return .list(items)
    case UInt8(ascii: "{"):
      position += 1
      var fields: [(name: String, value: Value)] = []
      while skipToContent(), next != UInt8(ascii: "}") {
        let name = try key()
        try expect("=")
        fields.append((name, try value(depth: depth + 1)))
        guard skipToContent(), skip(",") else { break }
      }
      _ = skipToContent()
      try expect("}")
      return .table(fields)
    default: return try scalar()
    }
  }

  /// A day, a number, true or false.
  private mutating func scalar() throws(ArticleError) -> Value {
    let start = position
    skip { ![0x0A, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#")].contains($0) }
    let range = bytes.trimmed(start..<position)
    let word = bytes.text(range)
    if ["true", "false"].contains(word) { return .other }
    guard let first = bytes[range].first, first.isDigit || "+-in".utf8.contains(first) else {
      position = start
      throw failure("a value that is no string, number or date")
    }
    if let number = Int(word) { return .text(String(number)) }
    return CalendarDay(startOf: word).map { .text($0.iso) } ?? .other
  }

  /// A string between quotation marks, one or three.
  private mutating func string() throws(ArticleError) -> String {
    guard let mark = next else { throw failure("a string missing") }
    let isLong = bytes[position...].starts(with: [mark, mark, mark])
    let width = isLong ? 3 : 1
    let start = position
    position += width
    if isLong, next == 0x0A { position += 1 }
    var text: [UInt8] = []
    while let byte = next, isLong || byte != 0x0A {
      if byte == mark, bytes[position...].starts(with: repeatElement(mark, count: width)) {
        position += width
        return String(decoding: text, as: UTF8.self)
      }
      position += 1
      if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
        try escape(into: &text)
      } else {
        text.append(byte)
      }
    }
    position = start
    throw failure("a string that is not closed")
  }

  /// Reads what follows a backslash.
  private mutating func escape(into text: inout [UInt8]) throws(ArticleError) {
    guard let byte = next else { return }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "e"):
      text.append(0x20)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(byte)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = bytes[position...].prefix(byte == UInt8(ascii: "u") ? 4 : 8)
      guard let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
        throw failure("\\u without digits")
      }
      position = digits.endIndex
      text.append(scalar: code)
    case 0x0A, 0x20, 0x09: skip(while: \.isSpace)
    default: throw failure("an unknown escape \\\(Character(Unicode.Scalar(byte)))")
    }
  }
}
