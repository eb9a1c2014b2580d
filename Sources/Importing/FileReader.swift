public import Articles
public import Extraction

/// Reads the articles in a file, and what they say: a function of the file's name and bytes.
public struct FileReader: Sendable {
  /// An article of a file; a feed has several, told apart by their fragments.
  public struct Item: Sendable, Equatable {
    public var fragment: String?
    public var format: String
    public var article: Article

    public init(fragment: String? = nil, format: String, article: Article) {
      self.fragment = fragment
      self.format = format
      self.article = article
    }
  }

  /// Why a file gives no article.
  public enum Failure: Error, Sendable, Equatable {
    /// The file is broken, or no article.
    case unreadable(reason: String)
    /// The file is of a format that is not read.
    case unsupported(reason: String)
  }

  /// Changes whenever the same bytes may give other claims: then everything is read anew.
  let version: String
  let items: @Sendable (_ name: String, _ bytes: [UInt8]) throws(Failure) -> [Item]
  let extract: @Sendable (Article) -> Reading

  public init(
    version: String = ArticleReader.version,
    items: @escaping @Sendable (_ name: String, _ bytes: [UInt8]) throws(Failure) -> [Item],
    extract: @escaping @Sendable (Article) -> Reading = { ArticleReader().read($0) }
  ) {
    self.version = version
    self.items = items
    self.extract = extract
  }
}
