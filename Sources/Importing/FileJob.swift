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

  func run(_ reader: FileReader, maxSize: Int) -> Result {
    if isKnown(reader.version, where: { $0.stamp == stamp }) { return .unchanged }
    do {
      let (bytes, stamp) = try FileSystem.bytes(of: absolutePath, limit: maxSize)
      let touch = Touch(stamp: stamp, hash: Hash.of(bytes))
      if isKnown(reader.version, where: { $0.hash == touch.hash }) { return .touched(touch) }
      if bytes.isEmpty { return .failed(reason: "the file is empty") }
      return read(bytes, touch, reader)
    } catch {
      return .failed(reason: error.reason)
    }
  }

  private func isKnown(_ version: String, where condition: (KnownArticle) -> Bool) -> Bool {
    !known.isEmpty && known.allSatisfy { $0.extractor == version && condition($0) }
  }

  private func read(_ bytes: [UInt8], _ touch: Touch, _ reader: FileReader) -> Result {
    do {
      let items = try reader.items(path, bytes)
      if items.isEmpty { return .failed(reason: "there is no article in it") }
      var contents = Contents(touch: touch)
      var fragments: [String: Int] = [:]
      for item in items {
        var fragment = item.fragment
        if let name = fragment {
          fragments[name, default: 0] += 1
          if let count = fragments[name], count > 1 { fragment = "\(name)~\(count)" }
        }
        add(item, fragment, bytes, reader, to: &contents)
      }
      return .read(contents)
    } catch {
      switch error {
      case .unreadable(let reason): return .failed(reason: reason)
      case .unsupported(let reason): return .skipped(reason: reason)
      }
    }
  }

  private func add(
    _ item: FileReader.Item,
    _ fragment: String?,
    _ bytes: [UInt8],
    _ reader: FileReader,
    to contents: inout Contents
  ) {
    let path = fragment.map { "\(self.path)#\($0)" } ?? self.path
    let id = Self.id(item, source, path, bytes)
    if known.contains(where: { $0.id == id && $0.extractor == reader.version }) {
      contents.unchanged.append(id)
      return
    }
    let reading = reader.extract(item.article)
    var article = IncomingArticle(item.article, reading)
    article.id = id
    article.source = source
    article.path = path
    article.file = self.path
    article.format = item.format
    article.hash = contents.touch.hash
    article.stamp = contents.touch.stamp
    contents.incoming.append(article)
    contents.faultyQuotes += reading.faultyQuotes
  }

  /// Over source, path and bytes; of a feed's item over what it says, as the feed changes with each new one.
  private static func id(_ item: FileReader.Item, _ source: String, _ path: String, _ bytes: [UInt8]) -> String {
    let place = [Array(source.utf8), Array(path.utf8)]
    guard item.fragment != nil else { return Hash.id(place + [bytes]) }
    let article = item.article
    let parts = [article.title, article.author, article.outlet, article.url, article.published, article.text]
    return Hash.id(place + parts.map { Array(($0 ?? "").utf8) })
  }
}

extension IncomingArticle {
  /// What an article is and says, without its place.
  fileprivate init(_ article: Article, _ reading: Reading) {
    self.init()
    title = article.title
    author = article.author
    outlet = article.outlet
    url = article.url
    published = article.published
    datedBy = article.datedBy
    text = article.text
    textHash = Hash.ofFolded(article.text)
    claims = reading.claims
    mentions = reading.mentions.map {
      IncomingMention(type: $0.type.rawValue, name: $0.name, range: $0.range, isMain: $0.isMain)
    }
  }
}
