/// Lines by which sites ask something of their readers: no part of an article, wherever they stand.
enum Boilerplate {
  /// A longer line has something of its own to say.
  private static let longest = 300

  /// How such lines begin, in small letters.
  private static let starts: [StaticString] = [
    "advertisement", "advert ", "sponsored content", "sponsored by", "story continues below",
    "article continues below", "article continues after", "continue reading below", "scroll down", "click here to",
    "click here for", "sign up for", "sign up to", "sign up here", "subscribe to", "subscribe now", "subscribe here",
    "get the latest updates", "get our", "get breaking news", "follow us", "like us on", "like what you",
    "download our app", "download the app", "join our", "share this", "share on", "share:", "have a tip", "got a tip",
    "have a story", "tell us what you think", "let us know what you think", "let us know in the comments",
    "leave a comment", "leave a reply", "post a comment", "comments are closed", "filed under", "filed to:", "tags:",
    "tagged with", "categories:", "topics:", "source:", "source ", "sources:", "via:",
    "this article originally appeared",
    "this story originally appeared", "this article was originally published", "originally published",
    "all rights reserved", "copyright ", "©", "enjoying this", "need more", "want more", "support our",
    "you may also like", "you might also like", "see also:", "see more:", "related coverage", "watch the video",
    "watch:", "listen:", "video:", "gallery:", "photos:", "don't miss", "report a typo",
    "print this", "email this", "send us", "read full article", "read the full", "view comments", "show comments",
  ]
  /// Words that such lines hold: first where they begin, then what follows.
  private static let pairs: [(start: StaticString, words: StaticString)] = [
    ("follow ", " on twitter"), ("follow ", " on facebook"), ("follow ", " on instagram"),
    ("the post ", "appeared first on"),
    ("get ", "newsletter"), ("join ", "newsletter"), ("read ", " here."), ("contact ", " at "),
    ("the ", "appeared first on"), ("click ", " here "),
  ]

  /// The draft without such lines, and without headings that nothing follows.
  static func removed(from draft: Draft) -> Draft {
    var draft = draft
    draft.lines.removeAll { line in
      switch line.kind {
      case .paragraph, .listItem, .heading(2...), .caption: isBoilerplate(draft.bytes, line.range)
      default: false
      }
    }
    while draft.lines.count > 1, case .heading? = draft.lines.last?.kind { draft.lines.removeLast() }
    return draft
  }

  static func isBoilerplate(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let line = bytes[bytes.trimmed(range)]
    guard line.count <= longest else { return false }
    for start in starts where line.starts(with: start) { return isAlone(line, start) }
    return pairs.contains { line.starts(with: $0.start) && line.contains($0.words) }
  }

  /// Whether a line goes on as such lines do: a lone word must be the whole line, or end with a mark.
  private static func isAlone(_ line: ArraySlice<UInt8>, _ start: StaticString) -> Bool {
    let isShort = line.count <= longest / 2
    return isShort || start.utf8CodeUnitCount > 12
  }
}
