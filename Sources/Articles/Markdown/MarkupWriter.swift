/// Writes marked-up text into a draft: characters, line ends, spans.
struct MarkupWriter {
  var draft = Draft()
  /// A list item has just begun: a task's box (`[x] `) may follow.
  var isAtTask = false
  /// The element whose text is not shown (`script`), while it is open.
  private(set) var hidden: String?
  private var open: [(kind: Article.Span.Kind, start: Int)] = []
  private var kind = Article.Block.Kind.paragraph
  private var isOpen = false

  mutating func begin(_ kind: Article.Block.Kind) {
    if isOpen { end() }
    self.kind = kind
    isOpen = true
    draft.begin(kind)
  }

  mutating func end() {
    for span in open.reversed() { close(span) }
    open = []
    hidden = nil
    isAtTask = false
    if isOpen { draft.end() }
    isOpen = false
  }

  mutating func breakLine(_ joint: Draft.Joint) {
    guard isOpen, hidden == nil else { return }
    draft.end()
    draft.begin(kind, joint)
  }

  /// Appends characters as they are, but for the tildes of struck text and a task's box.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hidden == nil else { return }
    let start = draft.bytes.count
    if bytes.contains(UInt8(ascii: "~")) {
      appendWithoutTildes(bytes)
    } else {
      draft.bytes.append(contentsOf: bytes)
    }
    if isAtTask { dropTask(from: start) }
  }

  /// Opens or closes a span.
  mutating func mark(_ kind: Article.Span.Kind, isOpening: Bool) {
    if isOpening {
      open.append((kind, draft.bytes.count))
    } else if let index = open.lastIndex(where: { $0.kind == kind }) {
      close(open.remove(at: index))
    }
  }

  /// Hides or shows what follows.
  mutating func hide(_ element: String, isOpening: Bool) {
    if isOpening, hidden == nil { hidden = element } else if !isOpening, hidden == element { hidden = nil }
  }

  /// Appends a block of lines that the source keeps as they are.
  mutating func preformatted(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = Array(bytes)
    for (index, line) in text.lines(in: 0..<text.count).enumerated() {
      draft.begin(.paragraph, index == 0 ? .apart : .soft)
      Entities.decode(text, line, into: &draft.bytes)
      draft.end()
    }
  }

  /// Whether nothing stands on the line yet.
  var isAtLineStart: Bool {
    guard let line = draft.lines.last else { return true }
    return draft.bytes[line.range.lowerBound...].allSatisfy(\.isSpace)
  }

  private mutating func close(_ span: (kind: Article.Span.Kind, start: Int)) {
    if draft.bytes.count > span.start {
      draft.spans.append(Article.Span(span.kind, span.start..<draft.bytes.count))
    }
  }

  private mutating func appendWithoutTildes(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x7E, index + 1 < bytes.count, bytes[index + 1] == 0x7E {
        index += 2
      } else {
        draft.bytes.append(bytes[index])
        index += 1
      }
    }
  }

  /// Drops `[ ] ` and `[x] ` at an item's start.
  ///
  /// cmark hands over `[`, `x`, `] ` as texts of their own.
  private mutating func dropTask(from start: Int) {
    guard let line = draft.lines.last else { return }
    let text = draft.bytes[line.range.lowerBound...]
    guard text.first == UInt8(ascii: "["), text.count <= 3 || start < line.range.lowerBound + 4 else {
      isAtTask = false
      return
    }
    guard text.count > 3 else { return }
    isAtTask = false
    let mark = text[text.startIndex + 1].lowered
    if mark == 0x20 || mark == UInt8(ascii: "x"), text[text.startIndex + 2] == UInt8(ascii: "]"),
      text[text.startIndex + 3] == 0x20
    {
      draft.bytes.removeSubrange(text.startIndex..<(text.startIndex + 4))
    }
  }
}
