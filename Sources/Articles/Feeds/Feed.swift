/// A feed: its items, and what is true of all of them.
struct Feed: Equatable {
  var title: String?
  var author: String?
  var language: String?
  var link: String?
  var items: [FeedItem] = []

  /// The articles of the items that say something, each under its id.
  func articles(format: String) -> [Item] {
    items.indices.compactMap { index in
      let item = items[index]
      guard item.isTelling else { return nil }
      let page = HTMLPage(ofItem: item.page)
      guard let article = try? page.article(name: "", metadata(of: item)) else { return nil }
      return Item(
        fragment: item.id ?? item.link ?? article.title ?? "item \(index + 1)",
        format: format,
        article: article
      )
    }
  }

  private func metadata(of item: FeedItem) -> Metadata {
    var metadata = Metadata()
    metadata.title = item.title.isEmpty ? nil : PageText.shown(item.title.html)
    metadata.author = (item.author ?? author).map(PageText.tidied).map(Metadata.withoutBy)
    metadata.outlet = title.map(PageText.tidied)
    metadata.language = language
    metadata.url = [item.link, item.id].compactMap { $0 }.first { Address.host(of: $0) != nil }
    metadata.date = [item.published, item.changed].lazy.compactMap { $0.flatMap(FeedDate.day)?.iso }.first
    metadata.dateSource = "feed"
    return metadata
  }
}
