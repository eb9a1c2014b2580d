import CLibXML2

/// Builds a tree with libxml2's HTML parser, from its events: no tree of libxml2's own is made.
struct HTMLParser {
  private var tree = HTMLTree()
  /// The open elements, innermost last.
  private var open: [Int32] = []
  private var parser: htmlParserCtxtPtr?

  /// Deeper elements are no page; the parser's cost for an end tag grows with depth.
  private static let deepest = 1_000
  /// More nodes than any page has.
  private static let mostNodes = 2_000_000

  /// The tree of a page in UTF-8; what follows too deep a nesting is left out.
  static func tree(of page: [UInt8]) -> HTMLTree {
    xmlInitParser()
    var parser = HTMLParser()
    parser.tree.text.reserveCapacity(page.count / 2)
    parser.tree.nodes.reserveCapacity(page.count / 24)
    parser.parse(page)
    return parser.finished()
  }

  private mutating func parse(_ page: [UInt8]) {
    page.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, bytes.count <= Int32.max,
        let context = htmlCreateMemoryParserCtxt(start.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
      else { return }
      defer { htmlFreeParserCtxt(context) }
      htmlCtxtUseOptions(
        context,
        Int32(
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        )
      )
      context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
      context.pointee.encoding = UnsafePointer(xmlStrdup([0x55, 0x54, 0x46, 0x2D, 0x38, 0]))
      parser = context
      withUnsafeMutablePointer(to: &self) { builder in
        context.pointee.userData = UnsafeMutableRawPointer(builder)
        if let handler = context.pointee.sax { handler.pointee = Self.handler() }
        _ = htmlParseDocument(context)
      }
      parser = nil
    }
  }

  private static func handler() -> htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { builder, name, attributes in
      guard let name else { return }
      builder?.assumingMemoryBound(to: HTMLParser.self).pointee.begin(name, attributes)
    }
    handler.endElement = { builder, _ in builder?.assumingMemoryBound(to: HTMLParser.self).pointee.end() }
    let characters: charactersSAXFunc = { builder, bytes, count in
      builder?.assumingMemoryBound(to: HTMLParser.self).pointee.characters(bytes, Int(count))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    return handler
  }

  private mutating func begin(
    _ name: UnsafePointer<UInt8>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard open.count < Self.deepest, tree.nodes.count < Self.mostNodes else {
      xmlStopParser(parser)
      return
    }
    let tag = HTMLTag(name: name)
    let first = Int32(tree.attributes.count)
    var traits = HTMLTraits(of: tag)
    if let attributes { traits.formUnion(AttributeReader.read(attributes, of: tag, into: &tree)) }
    let index = Int32(tree.nodes.count)
    var node = HTMLTree.Node(tag: tag, traits: traits, parent: open.last ?? -1)
    node.start = first
    node.stop = Int32(tree.attributes.count)
    tree.nodes.append(node)
    open.append(index)
  }

  private mutating func end() {
    guard let index = open.popLast() else { return }
    tree.nodes[Int(index)].end = Int32(tree.nodes.count)
  }

  private mutating func characters(_ bytes: UnsafePointer<UInt8>?, _ count: Int) {
    guard let bytes, count > 0, let parent = open.last else { return }
    let start = Int32(tree.text.count)
    tree.text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    let last = tree.nodes.count - 1
    if tree.nodes[last].tag == .text, tree.nodes[last].parent == parent, tree.nodes[last].end == last + 1 {
      tree.nodes[last].stop = Int32(tree.text.count)
      return
    }
    guard tree.nodes.count < Self.mostNodes else { return }
    var node = HTMLTree.Node(tag: .text, parent: parent)
    node.end = Int32(tree.nodes.count + 1)
    node.start = start
    node.stop = Int32(tree.text.count)
    tree.nodes.append(node)
  }

  private consuming func finished() -> HTMLTree {
    for index in open { tree.nodes[Int(index)].end = Int32(tree.nodes.count) }
    return tree
  }
}
