/// Feeds in JSON (jsonfeed.org), version 1.
struct JSONFeed: Format {
  let name = "json feed"
  let endings: [String] = []
  let isSure = true

  /// How far into a text its version is looked for.
  private static let reach = 1 << 12

  func recognizes(_ text: [UInt8]) -> Bool {
    guard text.first(where: { !$0.isSpace }) == UInt8(ascii: "{") else { return false }
    return text.prefix(Self.reach).contains("jsonfeed.org/version")
  }

  func items(in text: [UInt8], of file: ArticleFile) throws(ArticleError) -> [Item] {
    guard let json = JSONValue(text), let told = json["items"] else { throw .brokenFeed }
    var feed = Feed()
    feed.title = json["title"]?.string
    feed.language = json["language"]?.string
    feed.author = Self.author(of: json)
    feed.items = told.items.map(Self.item)
    return feed.articles(format: name)
  }

  private static func item(_ json: JSONValue) -> FeedItem {
    var item = FeedItem()
    if case .number(let number)? = json["id"] { item.id = number } else { item.id = json["id"]?.string }
    item.link = json["url"]?.string ?? json["external_url"]?.string
    item.title = FeedText(bytes: Array((json["title"]?.string ?? "").utf8), isPlain: true)
    item.author = author(of: json)
    item.published = json["date_published"]?.string
    item.changed = json["date_modified"]?.string
    if let html = json["content_html"]?.string {
      item.content = FeedText(bytes: Array(html.utf8))
    } else if let text = json["content_text"]?.string {
      item.content = FeedText(bytes: Array(text.utf8), isPlain: true)
    }
    if item.content.isEmpty, let text = json["summary"]?.string {
      item.summary = FeedText(bytes: Array(text.utf8), isPlain: true)
    }
    return item
  }

  private static func author(of json: JSONValue) -> String? {
    let people = (json["authors"]?.items ?? []) + (json["author"]?.items ?? [])
    let names = people.compactMap { $0["name"]?.string }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
