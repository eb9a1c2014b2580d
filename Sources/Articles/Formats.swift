/// One way of writing an article down.
public protocol Format: Sendable {
  /// As it is stored and told: `markdown`, `text`.
  var name: String { get }
  /// The endings of its files' names, in lower case.
  var endings: [String] { get }
  /// Whether a text shows by itself that it is of this format, whatever its file is called.
  func recognizes(_ text: [UInt8]) -> Bool
  /// Whether `recognizes` is sure enough to overrule the ending of a file's name.
  var isSure: Bool { get }
  /// The articles of a file, whose text is UTF-8 with lines ended by `\n`.
  func items(in text: [UInt8], of file: ArticleFile) throws(ArticleError) -> [Item]
}

/// One article of a file; a feed has several.
public struct Item: Sendable, Equatable {
  /// What tells the item from the others of its file (a feed's guid); nil where a file is one article.
  public var fragment: String?
  /// The name of its format.
  public var format: String
  public var article: Article

  public init(fragment: String? = nil, format: String, article: Article) {
    self.fragment = fragment
    self.format = format
    self.article = article
  }
}

/// The formats that can be read.
public enum Formats {
  /// In the order in which they are asked whether a text is theirs.
  public static let all: [any Format] = [HTML(), XMLFeed(), JSONFeed(), Markdown(), PlainText()]

  /// The articles of a file: its format told by content first, then by name.
  public static func items(in file: ArticleFile) throws(ArticleError) -> [Item] {
    try WARC.isArchive(file) ? WARC(file).items() : items(inFile: file)
  }

  /// The articles of a file that is no archive.
  static func items(inFile file: ArticleFile) throws(ArticleError) -> [Item] {
    let file = Gzip.isPacked(file.bytes) ? try file.unpacked() : file
    let unread = Unread.name(of: file)
    let text: [UInt8]
    do {
      text = try Decoding.utf8(of: file.bytes, charset: file.charset)
    } catch {
      throw unread.map(ArticleError.unsupported) ?? error
    }
    let ending = file.ending
    let told = all.first { ($0.isSure || unread == nil) && $0.recognizes(text) }
    if told == nil, let unread { throw .unsupported(format: unread) }
    let format = told ?? all.first { $0.endings.contains(ending) } ?? PlainText()
    return try format.items(in: text, of: file)
  }
}

/// Files that are none of the formats, told apart so that an import can skip them in clear words.
enum Unread {
  /// What a file is, by its name or its first bytes; nil where a format may read it.
  static func name(of file: ArticleFile) -> String? {
    if file.bytes.starts(with: "%pdf-") { return "PDF files" }
    let ending = file.ending
    let isKnown = ending.isEmpty || Formats.all.contains { $0.endings.contains(ending) }
    return isKnown ? nil : ending == "pdf" ? "PDF files" : ".\(ending) files"
  }
}
