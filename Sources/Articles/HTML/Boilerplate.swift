/// Lines by which sites ask something of their readers: no part of an article, wherever they stand.
enum Boilerplate {
  /// A longer line has something of its own to say.
  private static let longest = 300

  /// Such lines in whole.
  private static let words: [StaticString] = [
    "ad", "advert", "share", "tweet", "comments", "comment", "print", "email", "subscribe", "newsletter", "loading",
    "loading...",
    "tags", "topics", "close", "menu", "search", "next", "previous", "back to top", "scroll to continue", "play video",
  ]
  /// How such lines begin, in small letters.
  private static let starts: [StaticString] = [
    "advertisement", "sponsored content", "sponsored by", "story continues below",
    "article continues below", "article continues after", "continue reading below", "scroll down", "click here to",
    "click here for", "sign up for", "sign up to", "sign up here", "subscribe to", "subscribe now", "subscribe here",
    "get the latest updates", "get our", "get breaking news", "follow us", "like us on", "like what you",
    "download our app", "download the app", "join our", "share this", "share on", "share:", "have a tip", "got a tip",
    "have a story", "tell us what you think", "let us know what you think", "let us know in the comments",
    "leave a comment", "leave a reply", "post a comment", "comments are closed", "filed under", "filed to:", "tags:",
    "tagged with", "categories:", "topics:", "source:", "sources:", "via:",
    "this article originally appeared",
    "this story originally appeared", "this article was originally published",
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

  /// What stands over links to other articles: the whole line, or what it begins with where a mark follows.
  private static let labels: [StaticString] = [
    "more", "more:", "more on", "more from", "related", "read more", "read next", "read also", "also read", "see more",
    "see also", "you may also like", "you might also like", "don't miss", "don’t miss", "recommended", "most read",
    "most popular", "trending", "latest", "top stories", "popular", "editor's picks", "editors' picks", "up next",
    "further reading", "keep reading", "what to read next", "more stories", "more news", "more coverage",
    "in this series",
  ]
  private static let longestLabel = 60
  /// A credit alone is no longer than this.
  private static let longestCredit = 60
  private static let credits: [StaticString] = [
    "photo:", "photos:", "photo credit", "photo by ", "photo courtesy", "photograph:", "image:", "images:",
    "image credit", "image courtesy", "credit:", "picture:", "courtesy of ", "courtesy:", "getty images",
    "shutterstock",
    "reuters", "associated press", "ap photo",
  ]

  static func isBoilerplate(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let line = bytes[bytes.trimmed(range)]
    guard line.count <= longest else { return false }
    if words.contains(where: { $0.utf8CodeUnitCount == line.count && line.starts(with: $0) }) { return true }
    if starts.contains(where: { line.starts(with: $0) }) { return true }
    return pairs.contains { line.starts(with: $0.start) && line.contains($0.words) }
  }

  /// What stands over the comments below an article: the whole line, a number before it aside.
  private static let ends: [StaticString] = [
    "comments", "comment", "leave a reply", "leave a comment", "leave your comment", "post a comment", "add a comment",
    "add comment", "write a comment", "join the conversation", "join the discussion", "reader comments", "responses",
    "comments on this article", "show comments", "view comments", "recent comments", "popular comments",
    "about the author",
    "post your comment", "you must be logged in to", "related posts", "related articles", "related stories",
    "more stories",
    "more from this author", "recommended for you", "sponsored links", "recent posts", "latest news", "trending now",
    "most popular", "most read",
  ]

  /// Whether a line ends the article: all that follows is about others, or by others.
  static func isEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var line = bytes[bytes.trimmed(range)]
    guard line.count <= longestLabel else { return false }
    line = line.drop { $0.isDigit || $0.isSpace }
    while let last = line.last, !last.isLetter, last < 0x80 { line.removeLast() }
    return ends.contains { $0.utf8CodeUnitCount == line.count && line.starts(with: $0) }
  }

  /// Whether a line is a label over links to other articles.
  static func isLabel(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let line = bytes[bytes.trimmed(range)]
    guard line.count <= longestLabel else { return false }
    return labels.contains { label in
      guard line.starts(with: label) else { return false }
      let next = line.dropFirst(label.utf8CodeUnitCount).first
      return next.map { !$0.isLetter && !$0.isDigit } ?? true
    }
  }

  /// A caption without the credit at its end, or nothing if it is a credit alone: `Winslow at sea (Photo: Meridian)`.
  static func withoutCredit(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let line = bytes.trimmed(range)
    let nothing = line.lowerBound..<line.lowerBound
    guard let first = bytes[line].firstIndex(where: \.isLetter) else { return nothing }
    for index in first..<line.upperBound where isCredit(bytes[index..<line.upperBound]) {
      if index == first { return nothing }
      var text = bytes.trimmed(line.lowerBound..<index)
      guard allowsCredit(bytes, text) else { continue }
      if let last = bytes[text].last, last == UInt8(ascii: "(") || last == UInt8(ascii: "|") {
        text = bytes.trimmed(text.lowerBound..<(text.upperBound - 1))
      }
      return text
    }
    return line
  }

  /// Whether a credit begins here that nothing follows.
  private static func isCredit(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.count <= longestCredit && credits.contains { rest.starts(with: $0) } && !rest.contains(". ")
  }

  /// Whether a credit may follow a text: it ends a sentence, or opens a parenthesis.
  private static func allowsCredit(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = bytes[range].last else { return true }
    return last == UInt8(ascii: "(") || last == UInt8(ascii: "|") || bytes.endsSentence(range)
  }
}
