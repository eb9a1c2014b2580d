/// A news article as a reader sees it: text without markup, and what is known about it.
///
/// All ranges are UTF-8 byte offsets into `text`.
public struct Article: Sendable, Equatable {
  public var title: String?
  public var author: String?
  /// The site or host that published it: counts independent voices.
  public var outlet: String?
  public var url: String?
  /// The day of publication, `2023-11-09`.
  public var published: String?
  /// How the day was found: `front matter`, `dateline`, `url` …; nil where there is no day.
  public var datedBy: String?
  /// As a BCP 47 tag, `en-GB`; nil where the article does not say.
  public var language: String?
  /// The stored text: entities decoded, markup gone, one block a line.
  public var text: String
  /// The blocks of the text, in order, without overlap.
  public var blocks: [Block]
  /// Emphasis, links and the like, sorted by start; they may nest.
  public var spans: [Span]

  public init(
    title: String? = nil,
    author: String? = nil,
    outlet: String? = nil,
    url: String? = nil,
    published: String? = nil,
    datedBy: String? = nil,
    language: String? = nil,
    text: String = "",
    blocks: [Block] = [],
    spans: [Span] = []
  ) {
    self.title = title
    self.author = author
    self.outlet = outlet
    self.url = url
    self.published = published
    self.datedBy = datedBy
    self.language = language
    self.text = text
    self.blocks = blocks
    self.spans = spans
  }

  /// A line of the stored text.
  public struct Block: Sendable, Equatable {
    public var kind: Kind
    public var range: Range<Int>

    public init(_ kind: Kind, _ range: Range<Int>) {
      self.kind = kind
      self.range = range
    }

    public enum Kind: Sendable, Equatable {
      /// The article's own title.
      case headline
      /// A heading of a section; 1 is the highest level.
      case heading(level: Int)
      case paragraph
      /// An item of a list; 0 is the outermost depth.
      case listItem(depth: Int)
      /// A table's first row, cells joined by ` | `.
      case tableHeader
      /// A row of a table, cells joined by ` | `.
      case tableRow
      case quotation
      /// A figure's caption or an image's credit.
      case caption
    }
  }

  /// A marked range within a block.
  public struct Span: Sendable, Equatable {
    public var kind: Kind
    public var range: Range<Int>

    public init(_ kind: Kind, _ range: Range<Int>) {
      self.kind = kind
      self.range = range
    }

    public enum Kind: Sendable, Equatable {
      case emphasis, strong, cite, link
    }
  }
}
