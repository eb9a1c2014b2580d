import CCmarkGFM

/// Walks the tree that cmark-gfm makes of a text and writes what a reader would see.
///
/// The tree is walked with cmark's iterator, so that no depth of nesting needs a deep stack. Tables are left to
/// `PipeRow`, which needs no line of dashes and whose cost does not grow with the width of other rows.
struct MarkdownReader {
  private let source: [UInt8]
  private var writer = MarkupWriter()
  private var listDepth = 0
  private var quoteDepth = 0
  private var imageDepth = 0
  /// An item has begun and none of its text has been read.
  private var isAtItem = false
  private var itemNumber: String?
  private var lineStarts: [Int] = []

  /// A heading longer than this is a paragraph over a rule that was read as one.
  private static let longestHeading = 200
  /// Lists do not begin above this: `1923. The prequel …` is a title and a full stop.
  private static let highestStart = 99

  static func draft(of source: [UInt8]) -> Draft {
    var reader = MarkdownReader(source: source)
    reader.read()
    return reader.writer.draft
  }

  private init(source: [UInt8]) {
    self.source = source
    writer.draft.bytes.reserveCapacity(source.count)
  }

  private mutating func read() {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    source.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let document = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(document) }
    guard let iterator = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      let type = cmark_node_get_type(node)
      if !inline(node, type, isEntering: event == CMARK_EVENT_ENTER) {
        block(node, type, isEntering: event == CMARK_EVENT_ENTER)
      }
    }
  }

  /// Reads an inline node; false where it is none.
  private mutating func inline(_ node: OpaquePointer, _ type: cmark_node_type, isEntering: Bool) -> Bool {
    switch type {
    case CMARK_NODE_IMAGE: imageDepth += isEntering ? 1 : -1
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: if imageDepth == 0 { literal(of: node) { $0.text($1) } }
    case CMARK_NODE_HTML_INLINE: if imageDepth == 0 { literal(of: node) { $0.html($1, isBlock: false) } }
    case CMARK_NODE_SOFTBREAK: if imageDepth == 0 { writer.breakLine(.soft) }
    case CMARK_NODE_LINEBREAK: if imageDepth == 0 { writer.breakLine(.hard) }
    case CMARK_NODE_EMPH: writer.mark(.emphasis, isOpening: isEntering)
    case CMARK_NODE_STRONG: writer.mark(.strong, isOpening: isEntering)
    case CMARK_NODE_LINK: writer.mark(.link, isOpening: isEntering)
    default: return false
    }
    return true
  }

  private mutating func block(_ node: OpaquePointer, _ type: cmark_node_type, isEntering: Bool) {
    switch type {
    case CMARK_NODE_LIST: listDepth += isEntering ? 1 : -1
    case CMARK_NODE_BLOCK_QUOTE: quoteDepth += isEntering ? 1 : -1
    case CMARK_NODE_ITEM:
      isAtItem = isEntering
      itemNumber = isEntering ? number(of: node) : nil
    case CMARK_NODE_PARAGRAPH: if isEntering { beginParagraph() } else { writer.end() }
    case CMARK_NODE_HEADING: heading(node, isEntering: isEntering)
    case CMARK_NODE_CODE_BLOCK: literal(of: node) { $0.preformatted($1) }
    case CMARK_NODE_HTML_BLOCK: literal(of: node) { $0.html($1, isBlock: true) }
    default: break
    }
  }

  private mutating func beginParagraph() {
    defer { isAtItem = false }
    if isAtItem, let itemNumber {
      writer.begin(.paragraph)
      writer.draft.bytes.append(contentsOf: itemNumber.utf8)
    } else if isAtItem {
      writer.begin(.listItem(depth: listDepth - 1))
      writer.isAtTask = true
    } else {
      writer.begin(quoteDepth > 0 ? .quotation : .paragraph)
    }
  }

  private mutating func heading(_ node: OpaquePointer, isEntering: Bool) {
    isAtItem = false
    guard !isEntering else { return writer.begin(.heading(level: Int(cmark_node_get_heading_level(node)))) }
    writer.end()
    guard let last = writer.draft.lines.indices.last else { return }
    let range = writer.draft.lines[last].range
    let isSentence = range.count > Self.longestHeading / 2 && writer.draft.bytes.endsSentence(range)
    if range.count > Self.longestHeading || isSentence { writer.draft.lines[last].kind = .paragraph }
  }

  /// Hands a node's text to the writer.
  private mutating func literal(
    of node: OpaquePointer,
    _ write: (inout MarkupWriter, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let text = cmark_node_get_literal(node) else { return }
    var count = 0
    while text[count] != 0 { count += 1 }
    text.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      write(&writer, UnsafeBufferPointer(start: bytes, count: count))
    }
  }

  /// The number an item began with, where it is no number of a list: `1923. `.
  private mutating func number(of item: OpaquePointer) -> String? {
    guard let list = cmark_node_parent(item), cmark_node_get_list_type(list) == CMARK_ORDERED_LIST else { return nil }
    let start = cmark_node_get_list_start(list)
    let isLone = cmark_node_next(item) == nil && cmark_node_previous(item) == nil
    guard start > Self.highestStart || isLone && start > 1 else { return nil }
    if lineStarts.isEmpty { lineStarts = source.lines(in: 0..<source.count).map(\.lowerBound) }
    let line = Int(cmark_node_get_start_line(item)) - 1
    guard lineStarts.indices.contains(line) else { return nil }
    let text = source[lineStarts[line]...].drop { !$0.isDigit }
    let digits = text.prefix { $0.isDigit }
    return digits.count > 9 ? nil : source.text(digits.startIndex..<digits.endIndex) + ". "
  }
}
