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

/// Reads an element's attributes: into traits, and into the tree where their values are asked for later.
enum AttributeReader {
  /// Longer values are cut: no address and no date is longer.
  private static let longest = 20_000

  typealias Attributes = UnsafeMutablePointer<UnsafePointer<UInt8>?>

  static func read(_ attributes: Attributes, of tag: HTMLTag, into tree: inout HTMLTree) -> HTMLTraits {
    var traits: HTMLTraits = []
    var index = 0
    while let name = attributes[index] {
      let value = attributes[index + 1]
      index += 2
      guard let kind = kinds[WordHash(ofC: name).value] else { continue }
      switch kind {
      case .words: if let value { traits.formUnion(TraitReader.traits(of: value)) }
      case .style: if let value, isUnseen(style: value) { traits.insert(.unseen) }
      case .hidden: if value.map({ $0[0] != UInt8(ascii: "f") }) ?? true { traits.insert(.unseen) }
      case .kept(let name):
        guard let value, isKept(name, of: tag) else { continue }
        if name == .itemprop { traits.formUnion(itemTraits(of: value)) }
        tree.attributes.append(.init(name: name, value: text(value)))
      }
    }
    return traits
  }

  private enum Kind {
    case words, style, hidden
    case kept(HTMLTree.Attribute.Name)
  }

  private static let kinds: [UInt64: Kind] = {
    let named: [(String, Kind)] = [
      ("class", .words), ("id", .words), ("role", .words), ("style", .style), ("hidden", .hidden),
      ("aria-hidden", .hidden), ("content", .kept(.content)), ("datetime", .kept(.datetime)), ("href", .kept(.href)),
      ("itemprop", .kept(.itemprop)), ("lang", .kept(.lang)), ("name", .kept(.name)), ("property", .kept(.property)),
      ("rel", .kept(.rel)), ("title", .kept(.title)),
    ]
    return Dictionary(uniqueKeysWithValues: named.map { (WordHash(of: $0.0).value, $0.1) })
  }()

  private static func itemTraits(of value: UnsafePointer<UInt8>) -> HTMLTraits {
    let traits = TraitReader.traits(of: value)
    return WordHash(ofC: value).value == markedBody ? traits.union(.markedBody) : traits
  }

  private static let markedBody = WordHash(of: "articleBody").value

  private static func isKept(_ name: HTMLTree.Attribute.Name, of tag: HTMLTag) -> Bool {
    switch (tag, name) {
    case (.meta, .content), (.meta, .name), (.meta, .property), (.meta, .itemprop): true
    case (.link, .rel), (.link, .href), (.base, .href), (.html, .lang): true
    case (.time, _), (.abbr, .title), (_, .itemprop): true
    case (.a, .rel): true
    default: false
    }
  }

  private static func text(_ value: UnsafePointer<UInt8>) -> String {
    var count = 0
    while value[count] != 0, count < longest { count += 1 }
    return String(decoding: UnsafeBufferPointer(start: value, count: count), as: UTF8.self)
  }

  /// Whether a style hides its element: `display: none`.
  private static func isUnseen(style: UnsafePointer<UInt8>) -> Bool {
    var letters: [UInt8] = []
    var index = 0
    while style[index] != 0, index < 200 {
      if !style[index].isSpace { letters.append(style[index]) }
      index += 1
    }
    let hiding: [StaticString] = ["display:none", "visibility:hidden"]
    return letters.indices.contains { place in hiding.contains { letters[place...].starts(with: $0) } }
  }
}

extension WordHash {
  /// The hash of a C string.
  init(ofC name: UnsafePointer<UInt8>) {
    self.init()
    var index = 0
    while name[index] != 0 {
      add(name[index].lowered)
      index += 1
    }
  }
}
