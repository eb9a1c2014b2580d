/// An article's text on its way: lines with their kinds, spans over all of them.
struct Draft {
  /// The text of all lines; between lines there may be line feeds, which belong to none.
  var bytes: [UInt8] = []
  var lines: [Line] = []
  /// Ranges in `bytes`, in the order in which they ended.
  var spans: [Article.Span] = []

  struct Line {
    var kind: Article.Block.Kind
    var range: Range<Int>
    /// How the line hangs on the one before it.
    var joint: Joint = .apart
  }

  enum Joint {
    /// It starts a block.
    case apart
    /// The source has a line end there, which may only be the edge of a page.
    case soft
    /// The source asks for a new line (`<br>`).
    case hard
  }

  /// Begins a line; what is appended to `bytes` up to `end` is its text.
  mutating func begin(_ kind: Article.Block.Kind, _ joint: Joint = .apart) {
    lines.append(Line(kind: kind, range: bytes.count..<bytes.count, joint: joint))
  }

  mutating func end() {
    guard let last = lines.indices.last else { return }
    lines[last].range = lines[last].range.lowerBound..<bytes.count
    bytes.append(0x0A)
  }

  /// The draft under a headline of its own.
  func headed(by title: String) -> Draft {
    var rewriter = Rewriter(self)
    rewriter.begin(.headline)
    rewriter.append(title)
    rewriter.end()
    for line in lines {
      rewriter.begin(line.kind)
      rewriter.copy(line.range)
      rewriter.end()
    }
    return rewriter.finished()
  }

  /// The article: each line a block, without those that are empty.
  func article() -> Article {
    var rewriter = Rewriter(self)
    for line in lines where !line.range.isEmpty {
      rewriter.begin(line.kind)
      rewriter.copy(line.range)
      rewriter.end()
    }
    let result = rewriter.finished()
    return Article(
      text: String(decoding: result.bytes.dropLast(), as: UTF8.self),
      blocks: result.lines.map { Article.Block($0.kind, $0.range) },
      spans: result.spans
    )
  }
}

/// Copies parts of a draft into a new one, in order, and takes the spans along.
struct Rewriter {
  let source: Draft
  private var result = Draft()
  private var pieces: [Piece] = []

  /// A copied range: where it was, where it is, in which line.
  private struct Piece {
    var source: Range<Int>
    var target: Int
    var line: Int
  }

  init(_ source: Draft) {
    self.source = source
    result.bytes.reserveCapacity(source.bytes.count)
    result.lines.reserveCapacity(source.lines.count)
  }

  mutating func begin(_ kind: Article.Block.Kind) { result.begin(kind) }

  mutating func end() { result.end() }

  /// Copies a range that lies behind all that were copied before.
  mutating func copy(_ range: Range<Int>) {
    precondition(range.lowerBound >= pieces.last?.source.upperBound ?? 0, "copied out of order: spans would be lost")
    pieces.append(Piece(source: range, target: result.bytes.count, line: result.lines.count))
    result.bytes.append(contentsOf: source.bytes[range])
  }

  mutating func append(_ text: String) { result.bytes.append(contentsOf: text.utf8) }

  consuming func finished() -> Draft {
    var first = 0
    for span in Self.sorted(source.spans) {
      while first < pieces.count, pieces[first].source.upperBound <= span.range.lowerBound { first += 1 }
      carry(span, from: first)
    }
    result.spans = Self.sorted(result.spans)
    return result
  }

  /// Spans by start, outer ones first.
  private static func sorted(_ spans: [Article.Span]) -> [Article.Span] {
    spans.sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
  }

  /// Adds what is left of a span: one range for each line it reaches into.
  private mutating func carry(_ span: Article.Span, from first: Int) {
    var index = first
    while index < pieces.count, pieces[index].source.lowerBound < span.range.upperBound {
      let line = pieces[index].line
      let start = place(max(span.range.lowerBound, pieces[index].source.lowerBound), in: pieces[index])
      var end = start
      while index < pieces.count, pieces[index].line == line,
        pieces[index].source.lowerBound < span.range.upperBound
      {
        end = place(min(span.range.upperBound, pieces[index].source.upperBound), in: pieces[index])
        index += 1
      }
      let range = result.bytes.trimmed(start..<end)
      if !range.isEmpty { result.spans.append(Article.Span(span.kind, range)) }
    }
  }

  private func place(_ offset: Int, in piece: Piece) -> Int { piece.target + offset - piece.source.lowerBound }
}
