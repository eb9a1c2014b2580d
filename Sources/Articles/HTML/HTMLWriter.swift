/// Writes parts of a tree as a reader sees them: lines with their kinds, spans over them.
struct HTMLWriter {
  private(set) var draft = Draft()
  private let tree: HTMLTree
  private var frames: [Frame] = []
  private var kind = Article.Block.Kind.paragraph
  private var listDepth = 0
  private var isLineOpen = false
  /// How many `<br>` stand before the next text.
  private var breaks = 0
  /// The cell of the open row that is being written; nil outside rows.
  private var cell: Int?
  /// Cells of the row that have begun and are still empty.
  private var emptyCells = 0
  private var isPreformatted = false

  /// An open element: what is as before once it ends.
  private struct Frame {
    var end: Int
    var kind: Article.Block.Kind
    var span: (kind: Article.Span.Kind, start: Int)?
    var closing: Closing
  }

  private enum Closing { case nothing, line, list, row, cell, preformatted, quotation }

  init(_ tree: HTMLTree) { self.tree = tree }

  /// Writes a subtree but for the parts that `isDropped` names; as a block of its own kind if one is given.
  mutating func write(_ root: Int, as own: Article.Block.Kind? = nil, without isDropped: (Int) -> Bool = { _ in false })
  {
    kind = own ?? .paragraph
    var index = root
    let end = Int(tree.nodes[root].end)
    while index < end {
      while let last = frames.last, last.end <= index { close() }
      let node = tree.nodes[index]
      if node.tag == .text {
        text(tree.text[tree.range(ofText: index)])
      } else if node.tag.role == .hidden || node.tag.role == .metadata || index != root && isDropped(index) {
        if node.tag.role == .block { endLine() }
        index = Int(node.end)
        continue
      } else {
        open(index, node, keepsKind: own != nil)
      }
      index += 1
    }
    while !frames.isEmpty { close() }
    endLine()
  }

  private mutating func open(_ index: Int, _ node: HTMLTree.Node, keepsKind: Bool) {
    var frame = Frame(end: Int(node.end), kind: kind, span: nil, closing: .nothing)
    switch node.tag {
    case .em, .i: frame.span = (.emphasis, draft.bytes.count)
    case .strong, .b: frame.span = (.strong, draft.bytes.count)
    case .cite: frame.span = (.cite, draft.bytes.count)
    case .a: frame.span = (.link, draft.bytes.count)
    case .q:
      text(Array("“".utf8)[...])
      frame.closing = .quotation
    case .br:
      if cell != nil { text([0x20]) } else { breaks += 1 }
    case _ where node.tag.role == .block: frame.closing = block(index, node, keepsKind: keepsKind)
    default: break
    }
    if frame.end > index + 1 { frames.append(frame) } else { finish(frame) }
  }

  /// Begins a block element; returns what its end does.
  private mutating func block(_ index: Int, _ node: HTMLTree.Node, keepsKind: Bool) -> Closing {
    if node.tag == .tr || node.tag == .dl, TableShape.isData(tree, index) {
      endLine()
      return beginRow(index, node)
    }
    if cell != nil { return insideRow(node) }
    endLine()
    if keepsKind { return .line }
    if let level = node.tag.headingLevel {
      kind = .heading(level: level)
    } else if node.traits.contains(.caption) || node.tag == .figcaption || node.tag == .caption {
      kind = .caption
    }
    switch node.tag {
    case .li: kind = .listItem(depth: max(0, listDepth - 1))
    case .blockquote: kind = .quotation
    case .ul, .ol, .menu:
      listDepth += 1
      return .list
    case .pre:
      isPreformatted = true
      return .preformatted
    default: break
    }
    return .line
  }

  private mutating func beginRow(_ index: Int, _ node: HTMLTree.Node) -> Closing {
    cell = -1
    emptyCells = 0
    kind = node.tag == .tr && TableShape.isHeader(tree, index) ? .tableHeader : .tableRow
    return .row
  }

  /// Begins a block element within a row.
  private mutating func insideRow(_ node: HTMLTree.Node) -> Closing {
    switch node.tag {
    case .td, .th, .dd: beginCell()
    case .dt:
      if isLineOpen { endLine() }
      cell = -1
      emptyCells = 0
      beginCell()
    default: text([0x20])
    }
    return .cell
  }

  private mutating func beginCell() {
    guard let number = cell else { return }
    if number >= 0 { emptyCells += 1 }
    cell = number + 1
  }

  private mutating func close() {
    guard let frame = frames.popLast() else { return }
    finish(frame)
  }

  private mutating func finish(_ frame: Frame) {
    if let span = frame.span, draft.bytes.count > span.start {
      draft.spans.append(Article.Span(span.kind, span.start..<draft.bytes.count))
    }
    switch frame.closing {
    case .nothing: break
    case .line: endLine()
    case .list:
      endLine()
      listDepth -= 1
    case .row:
      endLine()
      cell = nil
      emptyCells = 0
    case .cell: if isLineOpen { text([0x20]) }
    case .preformatted:
      endLine()
      isPreformatted = false
    case .quotation: text(Array("”".utf8)[...])
    }
    if frame.closing != .nothing { kind = frame.kind }
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) {
    if isPreformatted, bytes.contains(0x0A) { return preformatted(bytes) }
    var bytes = bytes
    if !isLineOpen || breaks > 0 || emptyCells > 0 {
      bytes = bytes.drop { $0.isSpace }
      if bytes.isEmpty { return }
      beginText()
    }
    draft.bytes.appendCollapsed(bytes)
  }

  /// Makes ready for the first text of a line, or of a cell.
  private mutating func beginText() {
    if breaks > 0, isLineOpen {
      draft.end()
      draft.begin(kind, breaks > 1 ? .apart : .hard)
    } else if !isLineOpen {
      draft.begin(kind)
      isLineOpen = true
    }
    breaks = 0
    guard emptyCells > 0 else { return }
    if draft.bytes.last == 0x20 { draft.bytes.removeLast() }
    for _ in 0..<emptyCells { draft.bytes.append(contentsOf: " | ".utf8) }
    emptyCells = 0
  }

  private mutating func preformatted(_ bytes: ArraySlice<UInt8>) {
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if number > 0 { breaks += 1 }
      if line.contains(where: { !$0.isSpace }) {
        beginText()
        draft.bytes.append(contentsOf: line)
      }
    }
  }

  private mutating func endLine() {
    breaks = 0
    guard isLineOpen else { return }
    draft.end()
    isLineOpen = false
  }
}

/// Tells tables of data from those that only lay a page out.
enum TableShape {
  /// A cell with more text is a part of a page.
  private static let longestCell = 400

  /// Whether a row, or a list of terms, is read as cells of a row.
  static func isData(_ tree: HTMLTree, _ index: Int) -> Bool {
    var cells = 0
    var length = 0
    for node in tree.subtree(index).dropFirst() {
      switch tree.nodes[node].tag {
      case .td, .th, .dd:
        cells += 1
        length = 0
      case .table, .form, .h1, .h2, .blockquote: return false
      case .text:
        length += tree.range(ofText: node).count
        if length > longestCell { return false }
      default: break
      }
    }
    return cells > (tree.nodes[index].tag == .tr ? 1 : 0)
  }

  /// Whether a row has heads alone.
  static func isHeader(_ tree: HTMLTree, _ row: Int) -> Bool {
    !tree.subtree(row).contains { tree.nodes[$0].tag == .td }
  }
}
