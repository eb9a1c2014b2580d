/// Decides which line ends of a source mean something.
///
/// "…had been renewed on\nMay 15" is one paragraph, filled to a page's width; "Batwoman, season two\nCharmed, season
/// three" is a list. Lines that are filled are joined by a space, all others become blocks of their own.
struct LineFlow {
  private let draft: Draft
  /// A fifth of the prose goes on beyond any page's width: then nothing in this text was filled.
  private let isWide: Bool

  /// Lines longer than this were not broken at a page's edge.
  private static let widestPage = 120
  /// Lines shorter than this were not broken because a page was full.
  private static let narrowestPage = 40
  /// A line longer than this is no item of a list.
  private static let longestItem = 110

  init(_ draft: Draft) {
    self.draft = draft
    var all = 0
    var wide = 0
    for line in draft.lines where line.kind == .paragraph {
      all += line.range.count
      if draft.bytes.width(line.range) > Self.widestPage { wide += line.range.count }
    }
    isWide = wide * 5 > all
  }

  /// The draft with each block on a line of its own.
  static func settled(_ draft: Draft) -> Draft { LineFlow(draft).settled() }

  private func settled() -> Draft {
    var rewriter = Rewriter(draft)
    var start = 0
    while start < draft.lines.count {
      var end = start + 1
      while end < draft.lines.count, draft.lines[end].joint != .apart { end += 1 }
      write(paragraph: start..<end, to: &rewriter)
      start = end
    }
    return rewriter.finished()
  }

  private func write(paragraph: Range<Int>, to rewriter: inout Rewriter) {
    let lines = paragraph.map { (line: draft.lines[$0], range: draft.bytes.trimmed(draft.lines[$0].range)) }
      .filter { !$0.range.isEmpty }
    guard let first = lines.first else { return }
    if lines.count == 1 {
      if first.line.kind == .paragraph, PipeRow.isRow(draft.bytes, first.range) {
        return PipeRow.write([first.range], of: draft, to: &rewriter)
      }
      return write([first.range], as: first.line.kind, to: &rewriter)
    }
    let ranges = lines.map(\.range)
    if first.line.kind == .paragraph, let table = PipeRow.table(in: ranges, of: draft.bytes) {
      write(blocks: Array(lines[..<table.lowerBound]), to: &rewriter)
      PipeRow.write(Array(ranges[table]), of: draft, to: &rewriter)
      write(blocks: Array(lines[table.upperBound...]), to: &rewriter)
    } else {
      write(blocks: lines, to: &rewriter)
    }
  }

  private func write(blocks lines: [(line: Draft.Line, range: Range<Int>)], to rewriter: inout Rewriter) {
    let width = lines.reduce(0) { max($0, draft.bytes.width($1.range)) }
    var blocks: [[Range<Int>]] = []
    for (index, line) in lines.enumerated() {
      if index > 0, isJoined(lines[index - 1].range, line.range, line.line.joint, line.line.kind, width: width) {
        blocks[blocks.count - 1].append(line.range)
      } else {
        blocks.append([line.range])
      }
    }
    guard let kind = lines.first?.line.kind else { return }
    let isTop = lines[0].range.lowerBound <= draft.lines[0].range.upperBound
    let items = kind == .paragraph && !isTop ? items(in: blocks) : []
    for (index, block) in blocks.enumerated() {
      if index == 0, kind == .paragraph, isOverList(blocks) {
        write(block, as: .heading(level: 3), to: &rewriter)
      } else {
        write(block, as: items.contains(index) ? .listItem(depth: 0) : kind, to: &rewriter)
      }
    }
  }

  private func write(_ ranges: [Range<Int>], as kind: Article.Block.Kind, to rewriter: inout Rewriter) {
    rewriter.begin(kind)
    for (index, range) in ranges.enumerated() {
      if index > 0 { rewriter.append(" ") }
      rewriter.copy(range)
    }
    rewriter.end()
  }

  /// Whether two lines of a paragraph are one text.
  private func isJoined(
    _ above: Range<Int>,
    _ below: Range<Int>,
    _ joint: Draft.Joint,
    _ kind: Article.Block.Kind,
    width: Int
  ) -> Bool {
    let bytes = draft.bytes
    switch kind {
    case .paragraph, .quotation: break
    default: return true
    }
    if Caption.isCaption(bytes, above) || Caption.isCaption(bytes, below) { return false }
    let isOpen = !bytes.endsSentence(above)
    if isOpen, bytes[below.lowerBound].isLower, !bytes.isCamel(below) { return true }
    let room = width - bytes.width(above)
    if joint == .hard || isWide || width - room < Self.narrowestPage { return false }
    let word = bytes[below].prefix { !$0.isSpace }.count
    return 1 + bytes.width(below.lowerBound..<(below.lowerBound + word)) > room
  }

  /// Whether the first of a paragraph's lines is a heading in capitals over the others.
  private func isOverList(_ blocks: [[Range<Int>]]) -> Bool {
    guard blocks.count > 1, blocks[0].count == 1 else { return false }
    return draft.bytes.isCapitals(blocks[0][0]) && !draft.bytes.isCapitals(blocks[1][0])
  }

  /// The indices of blocks that read as items: two or more in a row, short, without a full stop.
  private func items(in blocks: [[Range<Int>]]) -> Set<Int> {
    var items: Set<Int> = []
    var run: [Int] = []
    for (index, block) in blocks.enumerated() {
      if block.count == 1, isItem(block[0]) {
        run.append(index)
      } else {
        if run.count > 1 { items.formUnion(run) }
        run = []
      }
    }
    if run.count > 1 { items.formUnion(run) }
    return items
  }

  private func isItem(_ range: Range<Int>) -> Bool {
    let bytes = draft.bytes
    guard range.count <= Self.longestItem, !Caption.isCaption(bytes, range) else { return false }
    return !bytes.endsSentence(range) && bytes[range.upperBound - 1] != UInt8(ascii: ":")
  }
}

extension [UInt8] {
  /// How many characters (Unicode scalars) a range has.
  func width(_ range: Range<Int>) -> Int {
    self[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Whether a text ends as a sentence does, closing quotation marks and parentheses aside.
  func endsSentence(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = self[end - 1]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")") || byte == 0x2A {
        end -= 1
      } else if end - 3 >= range.lowerBound, self[end - 3] == 0xE2, self[end - 2] == 0x80, [0x99, 0x9D].contains(byte) {
        end -= 3
      } else {
        return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
          || (end - 3 >= range.lowerBound && self[end - 3] == 0xE2 && self[end - 2] == 0x80 && byte == 0xA6)
      }
    }
    return false
  }

  /// Whether a short text has capitals and no small letters or digits.
  func isCapitals(_ range: Range<Int>) -> Bool {
    guard range.count <= 80 else { return false }
    let bytes = self[range]
    return bytes.count { $0.isUpper } > 2 && !bytes.contains { $0.isLower || $0.isDigit }
  }

  /// A name such as iZombie: a small letter, then a capital.
  fileprivate func isCamel(_ range: Range<Int>) -> Bool {
    range.count > 1 && self[range.lowerBound].isLower && self[range.lowerBound + 1].isUpper
  }
}
