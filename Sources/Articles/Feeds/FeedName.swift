/// The name of an element of a feed, and what it is there for.
struct FeedName: Equatable {
  /// Without its prefix, but for the elements of Media RSS and iTunes that share their names with others.
  let known: String
  /// Without its prefix.
  let local: String
  let isItem: Bool
  let isFieldOfFeed: Bool
  let isFieldOfItem: Bool

  private static let prefixes: Set<String> = ["media", "itunes"]
  private static let ofFeeds: Set<String> = ["title", "language", "link", "name"]
  private static let ofItems: Set<String> = [
    "title", "link", "origlink", "guid", "id", "identifier", "pubdate", "date", "published", "issued", "created",
    "updated", "modified", "author", "creator", "name", "itunes:author", "encoded", "content", "body", "description",
    "summary", "subtitle", "itunes:summary", "media:description", "media:text",
  ]

  /// A name in small letters, with its prefix.
  init(_ name: String) {
    let parts = name.split(separator: ":")
    local = parts.last.map(String.init) ?? name
    known = parts.first.map { Self.prefixes.contains(String($0)) } == true ? name : local
    isItem = local == "item" || local == "entry"
    isFieldOfFeed = Self.ofFeeds.contains(known)
    isFieldOfItem = Self.ofItems.contains(known)
  }
}
