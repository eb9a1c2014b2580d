/// What a page's JSON-LD says about its article.
///
/// Descriptions of shows (`TVSeries`) in it are left alone: they are data of a catalogue, not the article's words, and
/// there would be no sentence in the stored text to quote.
struct JSONLD {
  private(set) var headline: String?
  private(set) var author: String?
  private(set) var published: String?
  private(set) var publisher: String?
  private(set) var url: String?
  private(set) var body: String?
  private(set) var language: String?

  private static let articles: Set<String> = [
    "NewsArticle", "Article", "BlogPosting", "LiveBlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle",
    "OpinionNewsArticle", "ReviewNewsArticle", "BackgroundNewsArticle", "AskPublicNewsArticle", "TechArticle",
    "SocialMediaPosting", "Report", "AdvertiserContentArticle", "SatiricalArticle", "ScholarlyArticle", "Review",
    "CriticReview", "Blog", "LiveBlog",
  ]
  private static let pages: Set<String> = ["WebPage", "ItemPage", "AboutPage"]
  /// More objects than any page describes.
  private static let mostObjects = 2_000

  init(_ texts: [[UInt8]]) {
    var objects: [JSONValue] = []
    for text in texts where text.count < 1 << 22 {
      if let value = JSONValue(text) { Self.collect(value, into: &objects, depth: 0) }
    }
    let names = Self.names(in: objects)
    if let article = objects.first(where: { Self.isOne(of: Self.articles, $0) }) { take(article, names) }
    if let site = objects.first(where: { Self.isOne(of: ["WebSite"], $0) }) {
      publisher = publisher ?? site["name"]?.string
    }
    if let page = objects.first(where: { Self.isOne(of: Self.pages, $0) }) {
      published = published ?? page["datePublished"]?.string
      language = language ?? page["inLanguage"]?.string
    }
  }

  /// Gathers the objects of a value: itself, those of its graph, what it is about.
  private static func collect(_ value: JSONValue, into objects: inout [JSONValue], depth: Int) {
    guard objects.count < mostObjects, depth < 8 else { return }
    for item in value.items {
      guard case .object = item else { continue }
      objects.append(item)
      for name in ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "itemListElement", "item"] {
        if let inner = item[name] { collect(inner, into: &objects, depth: depth + 1) }
      }
    }
  }

  private static func isOne(of types: Set<String>, _ object: JSONValue) -> Bool {
    object["@type"]?.items.contains { type in
      guard let name = type.string?.split(separator: "/").last else { return false }
      return types.contains(String(name))
    } ?? false
  }

  /// The names of objects that others refer to by their id.
  private static func names(in objects: [JSONValue]) -> [String: String] {
    var names: [String: String] = [:]
    for object in objects {
      if let id = object["@id"]?.string, let name = object["name"]?.string { names[id] = names[id] ?? name }
    }
    return names
  }

  private mutating func take(_ article: JSONValue, _ names: [String: String]) {
    headline = text(article["headline"]) ?? text(article["name"])
    published = text(article["datePublished"]) ?? text(article["dateCreated"])
    author = name(of: article["author"], names) ?? name(of: article["creator"], names)
    publisher = name(of: article["publisher"], names) ?? name(of: article["sourceOrganization"], names)
    url =
      text(article["url"]) ?? text(article["mainEntityOfPage"]) ?? text(article["mainEntityOfPage"]?["@id"])
      ?? text(article["@id"])
    body = text(article["articleBody"])
    language = text(article["inLanguage"]) ?? text(article["inLanguage"]?["alternateName"])
  }

  private func text(_ value: JSONValue?) -> String? {
    guard let text = value?.items.first?.string, text.utf8.contains(where: { !$0.isSpace }) else { return nil }
    return text
  }

  /// The names of people or organizations: texts, objects, or references to objects.
  private func name(of value: JSONValue?, _ names: [String: String]) -> String? {
    var found: [String] = []
    for item in value?.items ?? [] {
      let name = item.string ?? text(item["name"]) ?? item["@id"]?.string.flatMap { names[$0] }
      if let name, !name.utf8.starts(with: "http"), !name.isEmpty, !found.contains(name) { found.append(name) }
    }
    return found.isEmpty ? nil : found.joined(separator: ", ")
  }
}
