/// Feeds in XML: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0.
struct XMLFeed: Format {
  let name = "feed"
  let endings = ["xml", "rss", "atom", "rdf"]
  let isSure = true

  func recognizes(_ text: [UInt8]) -> Bool { Markup.kind(of: text) == .feed }

  func items(in text: [UInt8], of file: ArticleFile) throws(ArticleError) -> [Item] {
    guard let feed = FeedParser.feed(in: text) else { throw .unsupported(format: "XML files other than feeds") }
    let items = feed.articles(format: name)
    if items.isEmpty { throw .empty }
    return items
  }
}
