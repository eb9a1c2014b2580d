import Claims
import Queries

/// What was understood of an article, for people.
struct ArticleText {
  /// The widest label is `table-header`.
  private static let labelWidth = 13

  let terminal: Terminal

  /// What is known about it, then its text, line by line: what each is, with mentions underlined and its claims below.
  func lines(of page: ArticlePage) -> [String] {
    let mains = page.mentions.filter { $0.main && $0.type == "show" }.map(\.name)
    let shows = mains.enumerated().filter { !mains[..<$0.offset].contains($0.element) }.map(\.element)
    let details = page.details
    var lines = [terminal.bold((details.title ?? details.article).onOneLine)]
    let day = details.published.map { day in day + (details.datedBy.map { " (by \($0))" } ?? "") }
    for (label, value) in [
      ("path", details.article), ("format", details.format), ("author", details.author), ("outlet", details.outlet),
      ("url", details.url), ("published", day), ("about", shows.isEmpty ? nil : shows.joined(separator: ", ")),
    ] {
      if let value { lines.append(label.padded(to: Self.labelWidth) + value.onOneLine) }
    }
    lines.append("")
    let text = MarkedText(text: details.text, marks: page.mentions.map { $0.start..<max($0.start, $0.end) })
    for block in page.blocks { lines += self.lines(of: block, page, text) }
    return lines
  }

  private func lines(of block: ArticlePage.Block, _ page: ArticlePage, _ text: MarkedText) -> [String] {
    let width = terminal.width.map { $0 - Self.labelWidth }
    let body = text.lines(of: block.range, width: width) { terminal.underlined($0) }
    let claims = page.claims(in: block).flatMap { row -> [String] in
      let line = row.claimJSON.claim.line
      let broken = width.map { line.wrapped(to: $0 - 2) } ?? [line]
      return zip(["→ "] + Array(repeating: "  ", count: broken.count), broken).map { $0 + $1 }
    }
    let labels = [block.kind ?? ""] + Array(repeating: "", count: body.count + claims.count)
    return zip(labels, body + claims).map { $0.padded(to: Self.labelWidth) + $1 }
  }
}

/// A text with marked ranges, which is broken into lines.
struct MarkedText {
  private let bytes: [UInt8]
  private let isMarked: [Bool]

  /// The marks are ranges of UTF-8 bytes; what lies outside the text is passed over.
  init(text: String, marks: [Range<Int>]) {
    bytes = Array(text.utf8)
    var isMarked = [Bool](repeating: false, count: bytes.count)
    for mark in marks { for index in mark.clamped(to: bytes.indices) { isMarked[index] = true } }
    self.isMarked = isMarked
  }

  /// A range in lines of the width, broken at spaces, with what is marked shown by the function.
  func lines(of range: Range<Int>, width: Int?, _ show: (String) -> String) -> [String] {
    guard let width else { return [shown(range, show)] }
    var lines: [Range<Int>] = []
    var used = 0
    for word in bytes[range].split(separator: UInt8(ascii: " ")).map({ $0.startIndex..<$0.endIndex }) {
      let wordWidth = shown(word) { $0 }.displayWidth
      let gap = lines.last.map { word.lowerBound - $0.upperBound } ?? 0
      if let last = lines.last, used + gap + wordWidth <= width {
        lines[lines.count - 1] = last.lowerBound..<word.upperBound
        used += gap + wordWidth
      } else {
        lines.append(word)
        used = wordWidth
      }
    }
    return lines.map { shown($0, show) }
  }

  private func shown(_ range: Range<Int>, _ show: (String) -> String) -> String {
    var text = ""
    var start = range.lowerBound
    while start < range.upperBound {
      let end = (start..<range.upperBound).first { isMarked[$0] != isMarked[start] } ?? range.upperBound
      let part = String(decoding: bytes[start..<end], as: UTF8.self).onOneLine
      text += isMarked[start] ? show(part) : part
      start = end
    }
    return text
  }
}
