public import Articles
public import Extraction
import Synchronization

/// Reads the articles in a file, and what they say: a function of the file's name and bytes.
public struct FileReader: Sendable {
  /// Changes whenever the same bytes may give other claims: then everything is read anew.
  let version: String
  let items: @Sendable (ArticleFile) throws(ArticleError) -> [Item]
  private let extractor: Extractor

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
    self.extractor = Extractor(make: extractor)
  }

  /// What an article says.
  func reading(of article: Article) -> Reading { extractor.extract(article) }
}

/// What reads claims, made when the first article needs it: that takes some milliseconds.
private final class Extractor: Sendable {
  private let make: @Sendable () -> FileReader.Extract
  private let made = Mutex<FileReader.Extract?>(nil)

  init(make: @escaping @Sendable () -> FileReader.Extract) { self.make = make }

  var extract: FileReader.Extract {
    made.withLock { made in
      let extract = made ?? make()
      made = extract
      return extract
    }
  }
}
