/// Text without markup: paragraphs between blank lines, lists by `-`, `*` or `•`.
struct PlainText: Format {
  let name = "text"
  let endings = ["txt", "text"]
  let isSure = false

  private static let longestHeading = 80

  func recognizes(_ text: [UInt8]) -> Bool { false }

  func items(in text: [UInt8], of file: ArticleFile) throws(ArticleError) -> [Item] {
    let draft = Self.draft(of: text)
    return [Item(format: name, article: try Shaper.article(from: draft, Metadata(), name: file.name))]
  }

  private static func draft(of text: [UInt8]) -> Draft {
    var draft = Draft()
    draft.bytes.reserveCapacity(text.count)
    var paragraph: [Range<Int>] = []
    for line in text.lines(in: 0..<text.count) {
      let range = text.trimmed(line)
      if range.isEmpty || LineNoise.isRule(text, range) || LineNoise.isEndMark(text, range) {
        append(paragraph, of: text, to: &draft)
        paragraph = []
      } else {
        paragraph.append(line)
      }
    }
    append(paragraph, of: text, to: &draft)
    for index in draft.lines.indices.reversed() {
      guard case .heading = draft.lines[index].kind else { break }
      draft.lines[index].kind = .paragraph
    }
    return draft
  }

  private static func append(_ paragraph: [Range<Int>], of text: [UInt8], to draft: inout Draft) {
    var isFirst = true
    for line in paragraph {
      var range = text.trimmed(line)
      var kind = Article.Block.Kind.paragraph
      if let mark = LineNoise.bullet(text, range) {
        kind = .listItem(depth: min((range.lowerBound - line.lowerBound) / 2, 8))
        range = text.trimmed((range.lowerBound + mark)..<range.upperBound)
        isFirst = true
      } else if isFirst, isHeading(text, range, isAlone: paragraph.count == 1) {
        kind = .heading(level: 2)
      }
      draft.begin(kind, isFirst ? .apart : .soft)
      Entities.decode(text, range, into: &draft.bytes)
      draft.end()
      if case .heading = kind { isFirst = true } else { isFirst = false }
    }
  }

  /// Whether a line is a heading: short, alone or in capitals over a paragraph, and no sentence.
  private static func isHeading(_ text: [UInt8], _ range: Range<Int>, isAlone: Bool) -> Bool {
    let line = text[range]
    guard range.count <= longestHeading, let first = line.first, let last = line.last, line.contains(where: \.isLetter)
    else { return false }
    if !isAlone { return text.isCapitals(range) }
    if [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(last) { return false }
    if line.contains(UInt8(ascii: "@")) || hasSentence(line) { return false }
    return first.isUpper || first.isDigit || first >= 0x80
  }

  /// Whether a sentence ends within a line.
  private static func hasSentence(_ line: ArraySlice<UInt8>) -> Bool {
    zip(line, line.dropFirst()).contains { ($0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!")) && $1 == 0x20 }
  }
}
