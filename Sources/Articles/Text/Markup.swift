/// Tells markup by its first tag.
enum Markup {
  enum Kind { case page, feed }

  /// How far into a text its first tag is looked for: some pages begin with long comments.
  private static let reach = 1 << 14
  private static let pages: [StaticString] = ["!doctype html", "html", "head", "body"]
  private static let feeds: [StaticString] = ["rss", "feed", "rdf:rdf", "channel", "atom:feed"]

  /// What a text is; nil where it begins with no tag of a page or a feed.
  static func kind(of text: [UInt8]) -> Kind? {
    var index = text.firstIndex { !$0.isSpace } ?? text.count
    let end = min(text.count, index + reach)
    while index < end, text[index] == UInt8(ascii: "<") {
      let tag = text[(index + 1)...]
      if pages.contains(where: { isTag($0, tag) }) { return .page }
      if feeds.contains(where: { isTag($0, tag) }) { return .feed }
      guard let first = tag.first, first == UInt8(ascii: "!") || first == UInt8(ascii: "?") else { return nil }
      guard let close = self.end(of: tag) else { return nil }
      index = text[close...].firstIndex { !$0.isSpace } ?? text.count
    }
    return nil
  }

  private static func isTag(_ name: StaticString, _ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: name) else { return false }
    let next = text.dropFirst(name.utf8CodeUnitCount).first
    return next.map { $0.isSpace || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") } ?? true
  }

  /// The offset behind a comment, a declaration or a processing instruction.
  private static func end(of tag: ArraySlice<UInt8>) -> Int? {
    guard tag.starts(with: "!--") else { return tag.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } }
    var index = tag.startIndex + 3
    while let close = tag[index...].firstIndex(of: UInt8(ascii: ">")) {
      if tag[close - 1] == 0x2D, tag[close - 2] == 0x2D { return close + 1 }
      index = close + 1
    }
    return nil
  }
}
