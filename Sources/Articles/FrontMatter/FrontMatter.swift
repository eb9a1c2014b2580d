/// The block of fields some articles begin with: YAML between `---`, TOML between `+++`.
enum FrontMatter {
  private static let byteLimit = 1 << 18

  /// The fields of a text's front matter, and where its body begins; nil where it has none.
  static func read(_ bytes: [UInt8]) throws(ArticleError) -> (metadata: Metadata, body: Int)? {
    guard let block = find(in: bytes) else { return nil }
    guard block.fields.count <= byteLimit else {
      throw .frontMatter(line: block.line, reason: "longer than \(byteLimit / 1024) KB")
    }
    let text = bytes.text(block.fields)
    let metadata =
      block.isTOML
      ? try TOMLFields.read(text, firstLine: block.line + 1) : try YAMLFields.read(text, firstLine: block.line + 1)
    return (metadata, block.end)
  }

  /// Whether a text begins with front matter, sound or not.
  static func isPresent(in bytes: [UInt8]) -> Bool { find(in: bytes) != nil }

  private struct Block {
    var fields: Range<Int>
    var end: Int
    var isTOML: Bool
    /// The line of the opening delimiter, from 1.
    var line: Int
  }

  private static func find(in bytes: [UInt8]) -> Block? {
    let start = bytes.firstIndex { !$0.isSpace } ?? bytes.count
    let opening = bytes[start...].prefix { $0 != 0x0A }
    guard let mark = opening.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+"),
      isDelimiter(opening, mark), opening.endIndex < bytes.count
    else { return nil }
    let first = opening.endIndex + 1
    guard beginsWithField(bytes[first...]) else { return nil }
    var position = first
    while position < bytes.count {
      let line = bytes[position...].prefix { $0 != 0x0A }
      if isDelimiter(line, mark) {
        let lineNumber = bytes[..<start].count { $0 == 0x0A } + 1
        let isTOML = mark == UInt8(ascii: "+")
        return Block(
          fields: first..<position,
          end: min(line.endIndex + 1, bytes.count),
          isTOML: isTOML,
          line: lineNumber
        )
      }
      position = line.endIndex + 1
    }
    return nil
  }

  private static func isDelimiter(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> Bool {
    let marks = line.prefix { $0 == mark }.count
    return marks == 3 && line.dropFirst(3).allSatisfy(\.isBlank)
  }

  /// Whether the first line that is neither blank nor a comment looks like `name: value`, `name = value` or `[name]`.
  private static func beginsWithField(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let first = rest.first {
      let line = rest.prefix { $0 != 0x0A }
      let isPassedOver = line.allSatisfy(\.isBlank) || first == UInt8(ascii: "#")
      if !isPassedOver {
        let name = line.prefix { $0.isWordByte || [0x20, 0x22, 0x27, 0x2D, 0x2E, 0x5F].contains($0) }
        let mark = line.dropFirst(name.count).first
        return mark == UInt8(ascii: ":") || mark == UInt8(ascii: "=") || first == UInt8(ascii: "[") || isDelimited(line)
      }
      rest = rest[min(line.endIndex + 1, rest.endIndex)...]
    }
    return false
  }

  /// Whether a line closes a block at once: front matter without fields.
  private static func isDelimited(_ line: ArraySlice<UInt8>) -> Bool {
    isDelimiter(line, UInt8(ascii: "-")) || isDelimiter(line, UInt8(ascii: "+"))
  }
}
