/// A page without what no reader sees: scripts, styles, comments, pictures, attributes that nobody asks for.
///
/// They are most of a page's bytes, and hold tags that are none; taking them out first is quicker and safer than parsing
/// them. The JSON-LD of the page is kept aside.
struct HTMLSource {
  let bytes: [UInt8]
  /// The texts of `<script type="application/ld+json">`.
  let jsonLD: [[UInt8]]

  init(_ page: [UInt8]) {
    (bytes, jsonLD) = page.withUnsafeBufferPointer { page in
      var scanner = HTMLScanner(page)
      scanner.scan()
      return (scanner.result, scanner.jsonLD)
    }
  }
}

/// Copies a page tag by tag.
private struct HTMLScanner {
  private let page: UnsafeBufferPointer<UInt8>
  private(set) var result: [UInt8] = []
  private(set) var jsonLD: [[UInt8]] = []
  /// Where the bytes begin that are not copied yet.
  private var start = 0
  private var index = 0
  /// White space between tags counts from the first `<pre>` on.
  private var keepsSpace = false
  /// Raw elements, and quotation marks, that are never closed in the rest of the page.
  private var unclosed: Set<UInt64> = []

  /// Elements that are dropped: with all that is in them, or as tags alone.
  private enum Element {
    /// Script and style: what is in them is no markup, and without an end tag they reach to the page's end.
    case raw
    /// Markup that no reader sees.
    case content
    /// Elements that have no content.
    case empty
    case preformatted
  }

  private static let elements: WordTable<Element> = {
    let named: [(Element, [String])] = [
      (.raw, ["script", "style"]), (.content, ["noscript", "template", "iframe", "svg", "select", "video", "canvas"]),
      (.empty, ["img", "input", "source", "embed", "param", "track", "col", "area", "wbr"]),
      (.preformatted, ["pre", "textarea"]),
    ]
    var elements: [UInt64: Element] = [:]
    for (element, names) in named { for name in names { elements[WordHash(of: name).value] = element } }
    return WordTable(elements)
  }()
  private static let opening = UInt8(ascii: "<")
  private static let closing = UInt8(ascii: ">")

  init(_ page: UnsafeBufferPointer<UInt8>) {
    self.page = page
    result.reserveCapacity(page.count / 2)
  }

  mutating func scan() {
    while let next = find(Self.opening, from: index) {
      index = next + 1
      guard index < page.count else { break }
      if page[index].isLetter {
        copy(to: next)
        tag(at: next)
      } else if page[index] == UInt8(ascii: "!"), isComment(next) {
        copy(to: next)
        skip(to: commentEnd(next + 4))
      }
    }
    copy(to: page.count)
  }

  private mutating func copy(to end: Int) {
    result.append(contentsOf: UnsafeBufferPointer(rebasing: page[start..<end]))
    start = end
  }

  private mutating func skip(to end: Int) {
    start = end
    index = end
  }

  /// Where a byte stands next; eight bytes are looked at together.
  private func find(_ byte: UInt8, from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let wanted = ones &* UInt64(byte)
    let raw = UnsafeRawBufferPointer(page)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ wanted
      let found = (word &- ones) & ~word & (ones << 7)
      if found != 0 { return index + UInt64(littleEndian: found).trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count {
      if raw[index] == byte { return index }
      index += 1
    }
    return nil
  }

  private func isComment(_ start: Int) -> Bool {
    start + 3 < page.count && page[start + 2] == UInt8(ascii: "-") && page[start + 3] == UInt8(ascii: "-")
  }

  private func commentEnd(_ start: Int) -> Int {
    var index = start
    while let close = find(Self.closing, from: index) {
      if close >= start - 1, page[close - 1] == 0x2D, page[close - 2] == 0x2D || close == start { return close + 1 }
      index = close + 1
    }
    return page.count
  }

  /// Copies or drops the tag that begins at an offset.
  private mutating func tag(at start: Int) {
    var name = WordHash()
    var position = start + 1
    while position < page.count, page[position].isWordByte || page[position] == 0x2D || page[position] == 0x3A {
      name.add(page[position].lowered)
      position += 1
    }
    let element = Self.elements[name.value]
    let mark = result.count
    result.append(contentsOf: UnsafeBufferPointer(rebasing: page[start..<position]))
    let end = attributes(from: position, of: HTMLTag(hash: name.value))
    result.append(Self.closing)
    skip(to: end)
    switch element {
    case .raw, .content:
      if drop(name.value, start: start, nameEnd: position, tagEnd: end, isRaw: element == .raw) {
        result.removeSubrange(mark...)
      }
    case .empty: result.removeSubrange(mark...)
    case .preformatted: keepsSpace = true
    default: break
    }
    if !keepsSpace { skipSpace() }
  }

  /// Drops an element with what is in it; false where it has no end.
  private mutating func drop(_ name: UInt64, start: Int, nameEnd: Int, tagEnd: Int, isRaw: Bool) -> Bool {
    if !isRaw, tagEnd >= 2, page[tagEnd - 2] == UInt8(ascii: "/") { return true }
    guard !unclosed.contains(name), let close = endTag(name, start + 1..<nameEnd, from: tagEnd) else {
      unclosed.insert(name)
      if isRaw { skip(to: page.count) }
      return isRaw
    }
    if isRaw, ArraySlice(page[nameEnd..<tagEnd]).contains("ld+json") { jsonLD.append(Array(page[tagEnd..<close])) }
    skip(to: find(Self.closing, from: close).map { $0 + 1 } ?? page.count)
    return true
  }

  /// Where the end tag of a name begins.
  private func endTag(_ name: UInt64, _ spelling: Range<Int>, from start: Int) -> Int? {
    var index = start
    while let next = find(Self.opening, from: index) {
      index = next + 1
      guard index + spelling.count < page.count, page[index] == UInt8(ascii: "/") else { continue }
      var hash = WordHash()
      var position = index + 1
      while position < page.count, page[position].isWordByte, position - index <= spelling.count {
        hash.add(page[position].lowered)
        position += 1
      }
      if hash.value == name { return next }
    }
    return nil
  }

  /// White space between two tags is one line feed.
  private mutating func skipSpace() {
    var position = index
    while position < page.count, page[position].isSpace { position += 1 }
    guard position > index, position < page.count, page[position] == Self.opening else { return }
    result.append(0x0A)
    skip(to: position)
  }
}

extension HTMLScanner {
  /// Copies the attributes that are asked for; returns the offset behind the tag.
  ///
  /// Those that say what the element is go as one, a number: most of a tag's bytes never reach the parser.
  private mutating func attributes(from start: Int, of tag: HTMLTag) -> Int {
    var position = start
    var traits: HTMLTraits = []
    while position < page.count, page[position] != Self.closing {
      if page[position].isSpace || page[position] == UInt8(ascii: "/") {
        position += 1
      } else {
        position = attribute(at: position, of: tag, &traits)
      }
    }
    if !traits.isEmpty {
      result.append(contentsOf: " \(AttributeReader.traitsName)=\(traits.rawValue)".utf8)
    }
    return min(position + 1, page.count)
  }

  /// Copies an attribute if it is asked for; returns the offset behind it.
  private mutating func attribute(at start: Int, of tag: HTMLTag, _ traits: inout HTMLTraits) -> Int {
    var name = WordHash()
    var position = start
    while position < page.count {
      let byte = page[position]
      if byte.isSpace || byte == UInt8(ascii: "=") && position > start || byte == Self.closing || byte == 0x2F { break }
      name.add(byte.lowered)
      position += 1
    }
    var next = position
    while next < page.count, page[next].isSpace { next += 1 }
    var value = position..<position
    if next < page.count, page[next] == UInt8(ascii: "=") {
      next += 1
      while next < page.count, page[next].isSpace { next += 1 }
      value = self.value(at: next)
      position = value.upperBound
    }
    guard let kind = AttributeReader.kind(of: name.value) else { return max(position, start + 1) }
    traits.formUnion(AttributeReader.traits(of: page[bare(value)], kind))
    if case .kept(let name) = kind, AttributeReader.isKept(name, of: tag) {
      result.append(0x20)
      result.append(contentsOf: UnsafeBufferPointer(rebasing: page[start..<position]))
    }
    return max(position, start + 1)
  }

  /// A value without its quotation marks.
  private func bare(_ value: Range<Int>) -> Range<Int> {
    guard value.count > 1, page[value.lowerBound] == page[value.upperBound - 1],
      page[value.lowerBound] == UInt8(ascii: "\"") || page[value.lowerBound] == UInt8(ascii: "'")
    else { return value }
    return (value.lowerBound + 1)..<(value.upperBound - 1)
  }

  /// A value with its quotation marks; a mark that is never closed is part of a bare value.
  private mutating func value(at start: Int) -> Range<Int> {
    guard start < page.count else { return start..<start }
    let mark = page[start]
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"), !unclosed.contains(UInt64(mark)) {
      if let close = find(mark, from: start + 1) { return start..<(close + 1) }
      unclosed.insert(UInt64(mark))
    }
    var end = start
    while end < page.count, !page[end].isSpace, page[end] != Self.closing { end += 1 }
    return start..<end
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
