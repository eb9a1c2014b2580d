/// Marks of XML that are not closed in their line: `<?php`, `<!ELEMENT`, `<![CDATA[`.
///
/// cmark looks for the end of each of them up to the end of the paragraph, so that a page of them takes minutes.
enum OpenMarkup {
  private static let closes: [(open: StaticString, close: StaticString)] = [
    ("<?", "?>"), ("<![cdata[", "]]>"), ("<!", ">"),
  ]

  /// The text with a backslash before each such mark.
  static func escaped(_ text: [UInt8]) -> [UInt8] {
    guard var next = firstMark(in: text, from: 0) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 8)
    var start = 0
    /// Of each kind, up to where there is no end, and the end behind that.
    var ends = [(reach: Int, isClosed: Bool)](repeating: (0, false), count: closes.count)
    while true {
      let kind = closes.firstIndex { text[next...].starts(with: $0.open) } ?? 0
      if ends[kind].reach <= next { ends[kind] = end(of: closes[kind].close, in: text, from: next + 1) }
      if !ends[kind].isClosed {
        result.append(contentsOf: text[start..<next])
        result.append(UInt8(ascii: "\\"))
        start = next
      }
      guard let another = firstMark(in: text, from: next + 1) else { break }
      next = another
    }
    result.append(contentsOf: text[start...])
    return result
  }

  /// The next mark but comments, which cmark reads to their end or passes over.
  private static func firstMark(in text: [UInt8], from start: Int) -> Int? {
    var index = start
    while let mark = text[index...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = text[(mark + 1)...]
      if rest.first == UInt8(ascii: "?") || rest.first == UInt8(ascii: "!") && !rest.starts(with: "!--") { return mark }
      index = mark + 1
    }
    return nil
  }

  /// Where a mark ends in its line, or else where the line does.
  private static func end(of close: StaticString, in text: [UInt8], from start: Int) -> (reach: Int, isClosed: Bool) {
    var index = start
    while index < text.count, text[index] != 0x0A {
      if text[index...].starts(with: close) { return (index, true) }
      index += 1
    }
    return (index, false)
  }
}
