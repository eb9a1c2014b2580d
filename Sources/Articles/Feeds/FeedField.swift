extension FeedParser.Field {
  private static let longestValue = 2_000

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: bytes)
    for byte in bytes { markup.append(escaped: byte) }
  }

  /// Adds an element within the field, as XHTML has them.
  mutating func begin(_ name: String, _ attributes: FeedParser.Attributes) {
    hasElements = true
    markup += "<\(name)".utf8
    for kept in ["class", "href", "id"] {
      guard let value = attributes[kept], value.utf8.count < Self.longestValue else { continue }
      markup += " \(kept)=\"".utf8
      for byte in value.utf8 where byte != UInt8(ascii: "\"") { markup.append(escaped: byte) }
      markup.append(UInt8(ascii: "\""))
    }
    markup.append(UInt8(ascii: ">"))
  }

  mutating func end(_ name: String) {
    if name != "br" { markup += "</\(name)>".utf8 }
  }

  /// The text on one line.
  fileprivate var line: String {
    var line: [UInt8] = []
    line.appendCollapsed(text[...])
    return line.text(line.trimmed(0..<line.count))
  }

  /// The text as it was told: with its elements if it has any.
  fileprivate var whole: FeedText {
    if hasElements { return FeedText(bytes: markup) }
    return FeedText(bytes: text, isPlain: type == "text" || type == "text/plain")
  }
}

extension Feed {
  /// Takes what a field outside all items tells.
  mutating func take(_ field: FeedParser.Field, parent: FeedName?) {
    let text = field.line
    guard !text.isEmpty else { return }
    switch (field.name.known, parent?.local) {
    case ("title", "channel"), ("title", "feed"): title = title ?? text
    case ("name", "author"): author = author ?? text
    case ("language", _): language = language ?? text
    case ("link", "channel"): link = link ?? text
    default: break
    }
  }
}

extension FeedItem {
  /// Takes what a field of the item tells; the first of a name wins, of texts the longest.
  mutating func take(_ field: FeedParser.Field, parent: FeedName?) {
    let text = field.line
    let whole = field.whole
    guard !text.isEmpty || !whole.isEmpty else { return }
    switch field.name.known {
    case "title": if parent?.isItem == true { title = whole }
    case "link": link = link ?? text
    case "origlink": link = text
    case "guid", "id": if parent?.isItem == true { id = text }
    case "identifier": id = id ?? text
    case "pubdate", "published", "issued", "date": published = published ?? text
    case "created", "updated", "modified": changed = changed ?? text
    case "author", "creator", "itunes:author": take(author: text)
    case "name": if parent?.local == "author" { take(author: text) }
    case "encoded", "content", "body": if whole.bytes.count > content.bytes.count { content = whole }
    case "description", "summary", "subtitle", "itunes:summary":
      if whole.bytes.count > summary.bytes.count { summary = whole }
    case "media:description", "media:text": if caption.isEmpty { caption = whole }
    default: break
    }
  }

  /// Takes an author: a name, or `ella@example.com (Ella Brook)`.
  private mutating func take(author text: String) {
    guard author == nil, !text.isEmpty else { return }
    if text.utf8.contains(UInt8(ascii: "@")), let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"),
      open < close
    {
      author = String(text[text.index(after: open)..<close])
    } else {
      author = text
    }
  }
}
