/// HTML within Markdown: its tags as line ends, cells and spans, its character references decoded.
extension MarkupWriter {
  private static let hiddenElements: Set<String> = [
    "script", "style", "template", "noscript", "iframe", "svg", "object",
  ]
  private static let blockElements: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "aside", "main", "figure", "ul", "ol", "dl", "dt", "dd",
    "table", "thead", "tbody", "center", "hr", "address", "details", "summary", "form", "nav", "pre",
  ]
  /// A longer name is of no element that matters.
  private static let longestName = 12

  /// Reads HTML: a single tag within a paragraph, or a whole block.
  mutating func html(_ bytes: UnsafeBufferPointer<UInt8>, isBlock: Bool) {
    let text = Array(bytes)
    if isBlock { begin(.paragraph) }
    var index = 0
    while index < text.count {
      let mark = text[index...].firstIndex(of: UInt8(ascii: "<")) ?? text.count
      if mark > index { characters(text, index..<mark) }
      guard mark < text.count else { break }
      guard isTag(text, mark) else {
        if hidden == nil { draft.bytes.append(text[mark]) }
        index = mark + 1
        continue
      }
      index = tagEnd(text, mark)
      tag(text[mark..<index], isBlock: isBlock)
    }
    if isBlock { end() }
  }

  /// Appends text between tags, each run of white space as one space.
  private mutating func characters(_ text: [UInt8], _ range: Range<Int>) {
    guard hidden == nil else { return }
    var decoded: [UInt8] = []
    Entities.decode(text, range, into: &decoded)
    for byte in decoded {
      if !byte.isSpace {
        draft.bytes.append(byte)
      } else if let last = draft.bytes.last, !last.isSpace {
        draft.bytes.append(0x20)
      }
    }
  }

  /// Whether a `<` opens a tag or a comment: `Ratings < 1.0` has none.
  private func isTag(_ text: [UInt8], _ start: Int) -> Bool {
    guard start + 1 < text.count else { return false }
    let next = text[start + 1]
    return next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  /// The offset behind a tag or a comment.
  private func tagEnd(_ text: [UInt8], _ start: Int) -> Int {
    let rest = text[start...]
    if rest.starts(with: "<!--") {
      var end = start + 4
      while end < text.count, !(text[end] == 0x3E && text[end - 1] == 0x2D && text[end - 2] == 0x2D) { end += 1 }
      return min(end + 1, text.count)
    }
    return rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? text.count
  }

  private mutating func tag(_ tag: ArraySlice<UInt8>, isBlock: Bool) {
    let inner = tag.dropFirst()
    let isOpening = inner.first != UInt8(ascii: "/")
    let letters = (isOpening ? inner : inner.dropFirst()).prefix { $0.isLetter || $0.isDigit }
    guard (1...Self.longestName).contains(letters.count) else { return }
    let name = String(decoding: letters.lazy.map(\.lowered), as: UTF8.self)
    if Self.hiddenElements.contains(name) { return hide(name, isOpening: isOpening) }
    guard hidden == nil else { return }
    switch name {
    case "em", "i": mark(.emphasis, isOpening: isOpening)
    case "strong", "b": mark(.strong, isOpening: isOpening)
    case "cite": mark(.cite, isOpening: isOpening)
    case "a": mark(.link, isOpening: isOpening)
    case "br": breakLine(.hard)
    case "td", "th": if isOpening { cell(isHeader: name == "th") }
    default: if isBlock { blockTag(name, isOpening: isOpening) }
    }
  }

  private mutating func cell(isHeader: Bool) {
    guard isAtLineStart else {
      if draft.bytes.last == 0x20 { draft.bytes.removeLast() }
      return draft.bytes.append(contentsOf: " | ".utf8)
    }
    begin(isHeader ? .tableHeader : .tableRow)
  }

  private mutating func blockTag(_ name: String, isOpening: Bool) {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      begin(isOpening ? .heading(level: Int(name.utf8.last ?? 0x32) - 0x30) : .paragraph)
    case "li": begin(isOpening ? .listItem(depth: 0) : .paragraph)
    case "tr": begin(isOpening ? .tableRow : .paragraph)
    case "figcaption", "caption": begin(isOpening ? .caption : .paragraph)
    case "blockquote": begin(isOpening ? .quotation : .paragraph)
    default: if Self.blockElements.contains(name) { begin(.paragraph) }
    }
  }
}
