public import Articles
public import Extraction

/// Reads the articles in a file, and what they say: a function of the file's name and bytes.
public struct FileReader: Sendable {
  /// Changes whenever the same bytes may give other claims: then everything is read anew.
  let version: String
  let items: @Sendable (ArticleFile) throws(ArticleError) -> [Item]
  /// Makes what reads claims: takes some milliseconds, and so is made once, where anything has to be read.
  let extractor: @Sendable () -> Extract

  public typealias Extract = @Sendable (Article) -> Reading

  /// A reader that reads as told; by default all formats and kinds.
  public init(
    version: String = ArticleReader.version,
    items: @escaping @Sendable (ArticleFile) throws(ArticleError) -> [Item] = { file throws(ArticleError) in
      try Formats.items(in: file)
    },
    extractor: @escaping @Sendable () -> Extract = {
      let reader = ArticleReader()
      return { reader.read($0) }
    }
  ) {
    self.version = version
    self.items = items
    self.extractor = extractor
  }
}
