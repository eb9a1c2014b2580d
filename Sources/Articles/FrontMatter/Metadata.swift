/// What is told about an article beside its text.
struct Metadata: Equatable {
  var title: String?
  var author: String?
  var outlet: String?
  var url: String?
  /// As it was written.
  var date: String?
  /// Where `date` was found, for `Article.datedBy`.
  var dateSource = "front matter"
  /// The day of its last change: better than none.
  var changed: String?
  /// As a BCP 47 tag: `en-GB`.
  var language: String?

  /// Takes a field of front matter or of a footer; the first name for a thing wins, unknown names are passed over.
  mutating func take(_ name: String, _ value: String) {
    let bytes = Array(value.utf8)
    let value = bytes.text(bytes.trimmed(0..<bytes.count))
    guard !value.isEmpty else { return }
    switch name.lowercased() {
    case "title", "headline": title = title ?? value
    case "author", "authors", "byline", "by": author = author ?? Self.withoutBy(value)
    case "url", "link", "permalink", "canonical", "canonical_url", "canonicalurl": url = url ?? value
    case "site", "outlet", "source", "publisher":
      if !bytes.starts(with: "press release") { outlet = outlet ?? value }
    case "date", "published", "pubdate", "publishdate", "published_at", "datepublished": date = date ?? value
    default: break
    }
  }

  static func withoutBy(_ name: String) -> String {
    name.utf8.starts(with: "by ") ? String(name.dropFirst(3)) : name
  }
}
