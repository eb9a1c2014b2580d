/// A page without what no reader sees: scripts, styles, comments.
///
/// They are most of a page's bytes, and hold tags that are none; taking them out first is quicker and safer than parsing
/// them. The JSON-LD of the page is kept aside.
struct HTMLSource {
  private(set) var bytes: [UInt8] = []
  /// The texts of `<script type="application/ld+json">`.
  private(set) var jsonLD: [[UInt8]] = []

  private static let dropped: [StaticString] = ["script", "style", "noscript", "template", "iframe", "svg"]
  private static let mark = UInt8(ascii: "<")

  init(_ page: [UInt8]) {
    bytes.reserveCapacity(page.count / 2)
    var unclosed: Set<Int> = []
    var start = 0
    var index = 0
    while let next = page[index...].firstIndex(of: Self.mark) {
      index = next + 1
      guard let part = Self.hidden(page, at: next, &unclosed) else { continue }
      bytes.append(contentsOf: page[start..<next])
      if let data = part.data { jsonLD.append(Array(page[data])) }
      start = part.end
      index = part.end
    }
    bytes.append(contentsOf: page[start...])
  }

  private struct Part {
    var end: Int
    /// The range of its JSON-LD, if it has any.
    var data: Range<Int>?
  }

  /// The part that begins at a `<` and is never shown; nil where none does.
  private static func hidden(_ page: [UInt8], at start: Int, _ unclosed: inout Set<Int>) -> Part? {
    guard start + 3 < page.count else { return nil }
    if page[start + 1] == UInt8(ascii: "!") {
      guard page[start + 2] == UInt8(ascii: "-"), page[start + 3] == UInt8(ascii: "-") else { return nil }
      return Part(end: commentEnd(page, start + 4))
    }
    let first = page[start + 1].lowered
    guard first == UInt8(ascii: "s") || first == UInt8(ascii: "n") || first == UInt8(ascii: "t") || first == 0x69,
      let kind = dropped.firstIndex(where: { isTag($0, page, start + 1) }), !unclosed.contains(kind)
    else { return nil }
    let name = dropped[kind]
    guard let open = page[start...].firstIndex(of: UInt8(ascii: ">")) else { return Part(end: page.count) }
    if page[open - 1] == UInt8(ascii: "/"), kind > 1 { return Part(end: open + 1) }
    guard let close = closing(name, page, open + 1) else {
      unclosed.insert(kind)
      return kind < 2 ? Part(end: page.count) : nil
    }
    let end = page[close...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? page.count
    let isData = kind == 0 && page[start..<open].contains("ld+json")
    return Part(end: end, data: isData ? (open + 1)..<close : nil)
  }

  /// Whether a tag's name stands at an offset.
  private static func isTag(_ name: StaticString, _ page: [UInt8], _ start: Int) -> Bool {
    let end = start + name.utf8CodeUnitCount
    guard end <= page.count, page[start..<end].starts(with: name) else { return false }
    return end == page.count || !page[end].isWordByte && page[end] != UInt8(ascii: "-")
  }

  /// The offset of the end tag of a name; nil where none follows.
  private static func closing(_ name: StaticString, _ page: [UInt8], _ start: Int) -> Int? {
    var index = start
    while let next = page[index...].firstIndex(of: mark) {
      if next + 1 < page.count, page[next + 1] == UInt8(ascii: "/"), isTag(name, page, next + 2) { return next }
      index = next + 1
    }
    return nil
  }

  private static func commentEnd(_ page: [UInt8], _ start: Int) -> Int {
    var index = start
    while let dash = page[index...].firstIndex(of: UInt8(ascii: ">")) {
      if dash >= start - 1, page[dash - 1] == 0x2D, page[dash - 2] == 0x2D || dash == start { return dash + 1 }
      index = dash + 1
    }
    return page.count
  }
}

extension ArraySlice<UInt8> {
  /// Whether a text stands somewhere in the bytes, ASCII case ignored; `text` is in lower case.
  func contains(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    let first = text.withUTF8Buffer { $0.first }
    return (startIndex...(endIndex - text.utf8CodeUnitCount)).contains {
      self[$0].lowered == first && self[$0...].starts(with: text)
    }
  }
}
