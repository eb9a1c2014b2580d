/// What the elements of feeds are called, and what they tell.
enum FeedNames {
  /// A name without its prefix.
  static func local(_ name: String) -> String { name.split(separator: ":").last.map(String.init) ?? name }

  /// Whether an element's text is asked for.
  static func isField(_ name: String, isInItem: Bool) -> Bool {
    let name = known(name)
    return isInItem ? ofItems.contains(name) : ofFeeds.contains(name)
  }

  private static let ofFeeds: Set<String> = ["title", "language", "link", "name"]
  private static let ofItems: Set<String> = [
    "title", "link", "origlink", "guid", "id", "identifier", "pubdate", "date", "published", "issued", "created",
    "updated", "modified", "author", "creator", "name", "itunes:author", "encoded", "content", "body", "description",
    "summary", "subtitle", "itunes:summary", "media:description", "media:text",
  ]

  /// A name as it is known here: the prefixes of Media RSS and iTunes tell their elements from others of the same name.
  private static func known(_ name: String) -> String {
    let parts = name.split(separator: ":")
    guard parts.count == 2, let local = parts.last else { return name }
    return ["media", "itunes"].contains(parts[0]) ? name : String(local)
  }

  /// Puts what a field tells where it belongs.
  static func take(_ field: FeedParser.Field, parent: String, into item: inout FeedItem?, of feed: inout Feed) {
    let text = field.line
    let name = known(field.name)
    if var told = item {
      let isPlain = ["text", "text/plain"].contains(field.type)
      let whole = FeedText(bytes: field.hasElements ? field.markup : field.text, isPlain: isPlain && !field.hasElements)
      take(name, text, whole, parent: parent, into: &told)
      item = told
      return
    }
    guard !text.isEmpty else { return }
    switch (name, local(parent)) {
    case ("title", "channel"), ("title", "feed"): feed.title = feed.title ?? text
    case ("name", "author"): feed.author = feed.author ?? text
    case ("language", _): feed.language = feed.language ?? text
    case ("link", "channel"): feed.link = feed.link ?? text
    default: break
    }
  }

  private static func take(
    _ name: String,
    _ text: String,
    _ whole: FeedText,
    parent: String,
    into item: inout FeedItem
  ) {
    guard !text.isEmpty || !whole.isEmpty else { return }
    let isOwn = ["item", "entry"].contains(local(parent))
    switch name {
    case "title": if isOwn { item.title = whole }
    case "link": item.link = item.link ?? text
    case "origlink": item.link = text
    case "guid", "id": if isOwn { item.id = text }
    case "identifier": item.id = item.id ?? text
    case "pubdate", "published", "issued", "date": item.published = item.published ?? text
    case "created", "updated", "modified": item.changed = item.changed ?? text
    case "author", "creator", "name", "itunes:author":
      if local(parent) != "source", !whole.hasElementsOnly { item.author = item.author ?? person(text) }
    case "encoded", "content", "body": if whole.bytes.count > item.content.bytes.count { item.content = whole }
    case "description", "summary", "subtitle", "itunes:summary":
      if whole.bytes.count > item.summary.bytes.count { item.summary = whole }
    case "media:description", "media:text": if item.caption.isEmpty { item.caption = whole }
    default: break
    }
  }

  /// The name in `ella@example.com (Ella Brook)`; other texts as they are.
  private static func person(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")), let open = text.firstIndex(of: "("),
      let close = text.lastIndex(of: ")"), open < close
    else { return text }
    return String(text[text.index(after: open)..<close])
  }
}

extension FeedText {
  /// Whether it holds nothing but other fields: Atom's `<author><name>…`.
  fileprivate var hasElementsOnly: Bool { bytes.first { !$0.isSpace } == UInt8(ascii: "<") }
}

extension FeedParser.Field {
  /// The text on one line.
  var line: String {
    var line: [UInt8] = []
    line.appendCollapsed(text[...])
    return line.text(line.trimmed(0..<line.count))
  }
}
