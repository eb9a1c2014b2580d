import CLibXML2

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom from the events of libxml2's XML parser, which goes on after errors.
struct FeedParser {
  private var feed = Feed()
  private var item: FeedItem?
  /// The open elements, outermost first.
  private var open: [FeedName] = []
  /// The names met so far, by where the parser keeps each of them.
  private var names: [UnsafePointer<UInt8>: FeedName] = [:]
  /// The element whose text is being read.
  private var field: Field?
  private var isFeed = false
  private var isAtom = false
  private var parser: xmlParserCtxtPtr?

  /// A field that is being read: its place, its attributes, its text so far.
  struct Field {
    var name: FeedName
    var depth: Int
    var type: String?
    var text: [UInt8] = []
    /// The text with the elements in it; used where there are any.
    var markup: [UInt8] = []
    var hasElements = false
  }

  private static let deepest = 200

  /// The feed in a text in UTF-8; nil where it is none.
  static func feed(in text: [UInt8]) -> Feed? {
    xmlInitParser()
    var parser = FeedParser()
    parser.parse(FeedSource.prepared(text))
    parser.endItem()
    return parser.isFeed ? parser.feed : nil
  }

  private mutating func parse(_ text: [UInt8]) {
    text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, bytes.count <= Int32.max,
        let context = xmlCreateMemoryParserCtxt(start.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
      else { return }
      defer { xmlFreeParserCtxt(context) }
      let options = [XML_PARSE_RECOVER, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NONET, XML_PARSE_IGNORE_ENC]
      xmlCtxtUseOptions(context, options.reduce(0) { $0 | Int32($1.rawValue) })
      parser = context
      withUnsafeMutablePointer(to: &self) { builder in
        context.pointee.userData = UnsafeMutableRawPointer(builder)
        context.pointee.sax2 = 0
        if let handler = context.pointee.sax { handler.pointee = Self.handler() }
        _ = xmlParseDocument(context)
      }
      parser = nil
    }
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { builder, name, attributes in
      guard let name else { return }
      builder?.assumingMemoryBound(to: FeedParser.self).pointee.begin(name, Attributes(attributes))
    }
    handler.endElement = { builder, _ in builder?.assumingMemoryBound(to: FeedParser.self).pointee.end() }
    let characters: charactersSAXFunc = { builder, bytes, count in
      guard let bytes, count > 0 else { return }
      let text = UnsafeBufferPointer(start: bytes, count: Int(count))
      builder?.assumingMemoryBound(to: FeedParser.self).pointee.characters(text)
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    return handler
  }

  /// An element's attributes, by their names without prefix.
  struct Attributes {
    private(set) var values: [String: String] = [:]

    init(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
      var index = 0
      while let attributes, let name = attributes[index] {
        if let value = attributes[index + 1] {
          let name = String(cString: name).lowercased()
          values[name.split(separator: ":").last.map(String.init) ?? name] = String(cString: value)
        }
        index += 2
      }
    }

    subscript(name: String) -> String? { values[name] }
  }

  private mutating func begin(_ spelling: UnsafePointer<UInt8>, _ attributes: Attributes) {
    guard open.count < Self.deepest else { return xmlStopParser(parser) }
    let name = names[spelling] ?? FeedName(String(cString: spelling).lowercased())
    names[spelling] = name
    open.append(name)
    if field != nil {
      field?.begin(name.local, attributes)
      return
    }
    if open.count == 1 {
      isAtom = name.local == "feed"
      isFeed = isAtom || name.local == "rss" || name.local == "rdf"
      feed.language = attributes["lang"]
    }
    if name.isItem {
      endItem()
      item = FeedItem()
      item?.id = attributes["about"]
    } else if name.local == "link" {
      take(link: attributes)
    }
    // Atom's author has parts of its own: `<author><name>…`.
    guard item == nil ? name.isFieldOfFeed : name.isFieldOfItem, !(isAtom && name.local == "author") else { return }
    field = Field(name: name, depth: open.count, type: attributes["type"]?.lowercased())
  }

  private mutating func take(link attributes: Attributes) {
    guard let address = attributes["href"], ["alternate", nil].contains(attributes["rel"]) else { return }
    if item == nil { feed.link = feed.link ?? address } else if item?.link == nil { item?.link = address }
  }

  private mutating func characters(_ text: UnsafeBufferPointer<UInt8>) { field?.append(text) }

  private mutating func end() {
    guard let name = open.popLast() else { return }
    if field?.depth == open.count + 1 {
      takeField()
    } else {
      field?.end(name.local)
    }
    if field == nil, name.isItem { endItem() }
  }

  private mutating func takeField() {
    guard let field else { return }
    self.field = nil
    if item == nil { feed.take(field, parent: open.last) } else { item?.take(field, parent: open.last) }
  }

  private mutating func endItem() {
    takeField()
    if let item, item.isTelling { feed.items.append(item) }
    item = nil
  }
}
