import Articles
import Foundation

/// The articles of a folder, taken apart, with their names.
struct Corpus {
  private(set) var articles: [(name: String, article: Article)] = []

  /// Every file of the folder that is an article; gold and what cannot be read is passed over.
  init(folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where Self.isArticle(name) {
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      guard let items = try? Formats.items(in: ArticleFile(name: name, bytes: Array(bytes))) else { continue }
      articles += items.map { (name + ($0.fragment.map { "#\($0)" } ?? ""), $0.article) }
    }
  }

  /// Bytes of article text.
  var size: Int { articles.reduce(0) { $0 + $1.article.text.utf8.count } }

  private static func isArticle(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasSuffix(".gold.ndjson") && !name.hasSuffix(".titles.json")
  }
}
