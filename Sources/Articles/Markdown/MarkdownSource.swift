/// Markdown as people and scrapers write it, made ready for a strict reader.
///
/// - A short line that begins with a space, between blank lines, is a heading.
/// - Text indented by habit is no code block.
/// - Asterisks within words (`M*A*S*H`, `F**k`) are letters.
/// - Shortcodes and end marks go.
struct MarkdownSource {
  private let text: [UInt8]
  private let lines: [Range<Int>]
  private var result: [UInt8] = []
  private var isInList = false
  private var fence: UInt8?

  private static let longestHeading = 120
  /// Quotation marks (`>`) and list marks nested deeper than this are noise that costs a reader dear.
  private static let deepest = 64

  static func prepared(_ text: [UInt8], _ body: Range<Int>) -> [UInt8] {
    var source = MarkdownSource(text: text, lines: text.lines(in: body))
    source.result.reserveCapacity(body.count + body.count / 16)
    source.prepare()
    return OpenMarkup.escaped(source.result)
  }

  private init(text: [UInt8], lines: [Range<Int>]) {
    self.text = text
    self.lines = lines
  }

  private mutating func prepare() {
    var index = 0
    while index < lines.count {
      if fence == nil, let end = headingEnd(from: index) {
        writeHeading(index..<end)
        index = end
      } else {
        write(lines[index])
        index += 1
      }
    }
  }

  /// The end of the lines ` Title ` (and ` Fox → NBC `) that stand between a blank line and one of spaces.
  private func headingEnd(from index: Int) -> Int? {
    guard index == 0 || isBlank(lines[index - 1]) else { return nil }
    var end = index
    while end < lines.count, end < index + 3, isSpacedTitle(lines[end]) { end += 1 }
    guard end > index, end < lines.count, isBlank(lines[end]), lines[end].count >= 4 else { return nil }
    return end
  }

  private func isBlank(_ line: Range<Int>) -> Bool { text[line].allSatisfy(\.isSpace) }

  /// A line with one to three spaces before it, short, without wide gaps and without a full stop.
  private func isSpacedTitle(_ line: Range<Int>) -> Bool {
    let range = text.trimmed(line)
    guard !range.isEmpty, (1...3).contains(range.lowerBound - line.lowerBound), range.count <= Self.longestHeading,
      let first = text[range].first, first != 0x3E, first != 0x7C, first != 0x23, LineNoise.bullet(text, range) == nil
    else { return false }
    guard text[range.upperBound - 1] != 0x2E || range.count < 20, text[range.upperBound - 1] != 0x3A else {
      return false
    }
    return !zip(text[range], text[range].dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }

  private mutating func writeHeading(_ range: Range<Int>) {
    for index in range {
      result.append(contentsOf: index == range.lowerBound ? [0x0A, 0x23, 0x23, 0x20] : [0x23, 0x23, 0x23, 0x20])
      appendEscaped(text.trimmed(lines[index]))
      result.append(0x0A)
    }
    isInList = false
  }

  private mutating func write(_ line: Range<Int>) {
    let content = text.trimmed(line)
    let indent = content.lowerBound - line.lowerBound
    if let mark = fenceMark(content), indent < 4 {
      if fence == nil { fence = mark } else if fence == mark { fence = nil }
    }
    if fence != nil || content.isEmpty {
      result.append(contentsOf: text[line])
    } else if !LineNoise.isEndMark(text, content), !isShortcode(content) {
      let isItem = LineNoise.bullet(text, content) != nil || isNumbered(content)
      if isItem, indent < 4 || isInList { isInList = true } else if indent == 0 { isInList = false }
      let start = isInList || indent < 4 ? line.lowerBound : content.lowerBound
      appendEscaped(withoutDepth(start..<line.upperBound))
    }
    result.append(0x0A)
  }

  private func fenceMark(_ content: Range<Int>) -> UInt8? {
    let bytes = text[content]
    return bytes.starts(with: "```") ? 0x60 : bytes.starts(with: "~~~") ? 0x7E : nil
  }

  private func isNumbered(_ content: Range<Int>) -> Bool {
    let digits = text[content].prefix { $0.isDigit }
    guard (1...9).contains(digits.count), digits.endIndex + 1 < content.upperBound else { return false }
    return [0x2E, 0x29].contains(text[digits.endIndex]) && text[digits.endIndex + 1].isBlank
  }

  /// Whether a line is a call of a site's own: `{{< youtube … >}}`, `{% include … %}`.
  private func isShortcode(_ content: Range<Int>) -> Bool {
    let bytes = text[content]
    return bytes.starts(with: "{{<") && bytes.reversed().starts(with: [0x7D, 0x7D, 0x3E])
      || bytes.starts(with: "{{%") && bytes.reversed().starts(with: [0x7D, 0x7D, 0x25])
      || bytes.starts(with: "{%") && bytes.reversed().starts(with: [0x7D, 0x25])
  }

  /// The line without the marks beyond the deepest level.
  private func withoutDepth(_ line: Range<Int>) -> Range<Int> {
    var depth = 0
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = text[index]
      if byte == 0x3E || byte == 0x2D || byte == 0x2A || byte == 0x2B { depth += 1 } else if !byte.isBlank { break }
      index += 1
    }
    return depth > Self.deepest ? index..<line.upperBound : line
  }

  /// Appends a line, its asterisks within words escaped.
  private mutating func appendEscaped(_ line: Range<Int>) {
    var open = 0
    var start = line.lowerBound
    while let star = text[start..<line.upperBound].firstIndex(of: 0x2A) {
      result.append(contentsOf: text[start..<star])
      var end = star
      while end < line.upperBound, text[end] == 0x2A { end += 1 }
      let before = star > line.lowerBound ? text[star - 1] : 0x20
      let after = end < line.upperBound ? text[end] : 0x20
      let isWithin =
        before.isWordByte && after.isWordByte && !isQuoteByte(before, at: star) && !isQuote(at: end, in: line)
      let isLoneLetter = isWithin && isLone(star - 1, in: line) && isLone(end, in: line)
      if isWithin, isLoneLetter || open != end - star {
        for _ in star..<end { result.append(contentsOf: [0x5C, 0x2A]) }
      } else {
        result.append(contentsOf: text[star..<end])
        open = before.isWordByte || after.isSpace ? 0 : end - star
      }
      start = end
    }
    result.append(contentsOf: text[start..<line.upperBound])
  }

  /// Whether the byte before an offset ends a curly quotation mark or a dash.
  private func isQuoteByte(_ byte: UInt8, at offset: Int) -> Bool {
    byte >= 0x80 && offset >= 3 && text[offset - 3] == 0xE2 && text[offset - 2] == 0x80
  }

  private func isQuote(at offset: Int, in line: Range<Int>) -> Bool {
    offset + 1 < line.upperBound && text[offset] == 0xE2 && text[offset + 1] == 0x80
  }

  /// Whether a letter stands alone between asterisks or at a word's edge.
  private func isLone(_ offset: Int, in line: Range<Int>) -> Bool {
    let before = offset > line.lowerBound ? text[offset - 1] : 0x20
    let after = offset + 1 < line.upperBound ? text[offset + 1] : 0x20
    return !before.isWordByte && !after.isWordByte
  }
}
