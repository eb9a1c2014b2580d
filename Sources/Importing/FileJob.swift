import Articles
import Extraction
import Store

/// One file of an import: whether it has changed, and what it says then.
struct FileJob: Sendable {
  enum Result: Sendable {
    /// The file is as it was.
    case unchanged
    /// The file was touched; what the articles say is the same.
    case touched(Touch)
    case read(Contents)
    case failed(reason: String)
    case skipped(reason: String)
  }

  struct Contents: Sendable {
    /// New and changed articles.
    var incoming: [IncomingArticle] = []
    /// Articles of the file that are as they were.
    var unchanged: [String] = []
    var touch: Touch
    var faultyQuotes = 0
  }

  let source: String
  /// Relative to the source.
  let path: String
  let absolutePath: String
  let stamp: FileStamp
  /// The articles of the file that are stored.
  let known: [KnownArticle]

  /// Reads the file if it has changed: told by its stamp first, then by its bytes.
  func run(_ reader: FileReader, maxSize: Int) -> Result {
    if isKnown(reader.version, where: { $0.stamp == stamp }) { return .unchanged }
    do {
      let (bytes, stamp) = try FileSystem.bytes(of: absolutePath, limit: maxSize)
      let touch = Touch(stamp: stamp, hash: Hash.of(bytes))
      if isKnown(reader.version, where: { $0.hash == touch.hash }) { return .touched(touch) }
      if bytes.isEmpty { return .failed(reason: "the file is empty") }
      return read(ArticleFile(name: path, bytes: bytes, limit: maxSize), touch, reader)
    } catch {
      return .failed(reason: error.reason)
    }
  }

  private func isKnown(_ version: String, where condition: (KnownArticle) -> Bool) -> Bool {
    !known.isEmpty && known.allSatisfy { $0.extractor == version && condition($0) }
  }

  private func read(_ file: ArticleFile, _ touch: Touch, _ reader: FileReader) -> Result {
    do {
      let items = try reader.items(file)
      if items.isEmpty { return .failed(reason: "there is no article in it") }
      var contents = Contents(touch: touch)
      var fragments: [String: Int] = [:]
      for item in items {
        var fragment = item.fragment
        if let name = fragment {
          fragments[name, default: 0] += 1
          if let count = fragments[name], count > 1 { fragment = "\(name)~\(count)" }
        }
        let id = id(of: item, fragment, file.bytes)
        if known.contains(where: { $0.id == id && $0.extractor == reader.version }) {
          contents.unchanged.append(id)
        } else {
          contents.add(article(item, fragment, id, touch), reader.reading(of: item.article))
        }
      }
      return .read(contents)
    } catch {
      return error.isUnsupported ? .skipped(reason: error.description) : .failed(reason: error.description)
    }
  }

  /// The item as it is stored, without what it says.
  private func article(_ item: Item, _ fragment: String?, _ id: String, _ touch: Touch) -> IncomingArticle {
    var article = IncomingArticle(item.article)
    article.id = id
    article.source = source
    article.path = path(of: fragment)
    article.file = path
    article.format = item.format
    article.hash = touch.hash
    article.stamp = touch.stamp
    return article
  }

  private func path(of fragment: String?) -> String { fragment.map { "\(path)#\($0)" } ?? path }

  /// Over source, path and bytes; of a feed's item over what it says, as the feed changes with each new one.
  private func id(of item: Item, _ fragment: String?, _ bytes: [UInt8]) -> String {
    let place = [Array(source.utf8), Array(path(of: fragment).utf8)]
    guard fragment != nil else { return Hash.id(place + [bytes]) }
    let article = item.article
    let parts = [article.title, article.author, article.outlet, article.url, article.published, article.text]
    return Hash.id(place + parts.map { Array(($0 ?? "").utf8) })
  }
}

extension FileJob.Contents {
  fileprivate mutating func add(_ article: IncomingArticle, _ reading: Reading) {
    var article = article
    article.claims = reading.claims
    article.mentions = reading.mentions.map {
      IncomingMention(type: $0.type.rawValue, name: $0.name, range: $0.range, isMain: $0.isMain)
    }
    incoming.append(article)
    faultyQuotes += reading.faultyQuotes
  }
}

extension IncomingArticle {
  /// An article without its place and claims.
  fileprivate init(_ article: Article) {
    self.init()
    title = article.title
    author = article.author
    outlet = article.outlet
    url = article.url
    published = article.published
    datedBy = article.datedBy
    text = article.text
    blocks = article.blocks.words
    textHash = Hash.ofFolded(article.text)
  }
}
