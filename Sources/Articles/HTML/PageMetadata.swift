/// What a page's head and its marked-up parts say about the article.
struct PageMetadata {
  /// Values of `<meta>` by their names in small letters; the first of a name wins.
  private(set) var meta: [String: String] = [:]
  private(set) var canonical: String?
  private(set) var language: String?
  /// The text of `<title>`.
  private(set) var title: String?

  private static let titleNames = ["og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title"]
  private static let dateNames = [
    "article:published_time", "article:published", "og:published_time", "datepublished", "date", "dc.date",
    "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.created", "dcterms.issued", "pubdate", "publishdate",
    "publish-date", "publish_date", "published-date", "publication_date", "publication-date", "article.published",
    "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "published_time_telegram", "displaydate",
    "originalpublicationdate", "article_date_original", "timestamp", "creation_date", "created", "datecreated",
  ]
  private static let changeNames = ["article:modified_time", "og:updated_time", "datemodified", "last-modified"]
  private static let authorNames = [
    "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "authors",
    "article:author_name", "cxenseparse:author", "twitter:data1",
  ]
  private static let siteNames = [
    "og:site_name", "application-name", "publisher", "dc.publisher", "al:iphone:app_name",
  ]

  init(_ tree: HTMLTree) {
    for index in tree.nodes.indices {
      switch tree.nodes[index].tag {
      case .meta: take(meta: index, of: tree)
      case .link:
        if canonical == nil, tree.value(.rel, of: index)?.lowercased() == "canonical" {
          canonical = tree.value(.href, of: index)
        }
      case .html: language = language ?? tree.value(.lang, of: index)
      case .title: if title == nil { title = String(decoding: tree.line(index), as: UTF8.self) }
      default: continue
      }
    }
  }

  private mutating func take(meta index: Int, of tree: HTMLTree) {
    guard let value = tree.value(.content, of: index) else { return }
    let text = PageText.tidied(value)
    guard !text.isEmpty else { return }
    for kind in [HTMLTree.Attribute.Name.property, .name, .itemprop] {
      if let name = tree.value(kind, of: index)?.lowercased(), meta[name] == nil { meta[name] = text }
    }
  }

  private func first(_ names: [String]) -> String? { names.lazy.compactMap { meta[$0] }.first }

  var openTitle: String? { first(Self.titleNames) }
  var published: String? {
    Self.dateNames.lazy.compactMap { meta[$0] }.first { CalendarDay(startOf: $0) != nil }
  }
  var changed: String? { first(Self.changeNames) }
  var site: String? { first(Self.siteNames) }

  var author: String? {
    Self.authorNames.lazy.compactMap { meta[$0] }.first { name in
      !name.utf8.starts(with: "http") && name.utf8.contains(where: \.isLetter) && name.utf8.count < 200
    }
  }

  /// The page's own address: the canonical one, unless that is the site's front page and another is not.
  func url(_ told: String?) -> String? {
    let addresses = [canonical, meta["og:url"], told, meta["twitter:url"]].compactMap { $0 }
      .filter { Address.host(of: $0) != nil }
    return addresses.first { Address.hasPath($0) } ?? addresses.first
  }
}

/// Texts of attributes and of JSON: on one line, references decoded.
enum PageText {
  /// What a reader sees of some HTML.
  static func shown(_ html: [UInt8]) -> String {
    let tree = HTMLParser.tree(of: html)
    return tree.nodes.isEmpty ? "" : String(decoding: tree.line(0), as: UTF8.self)
  }

  static func tidied(_ text: String) -> String {
    var decoded: [UInt8] = []
    let bytes = Array(text.utf8)
    Entities.decode(bytes, 0..<bytes.count, into: &decoded)
    var line: [UInt8] = []
    line.appendCollapsed(decoded[...])
    return line.text(line.trimmed(0..<line.count))
  }
}
