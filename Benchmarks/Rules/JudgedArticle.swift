import Articles
import Claims
import Extraction
import Foundation
import Scoring

/// An article of a corpus, beside its gold.
struct JudgedArticle {
  let article: Article
  let gold: [Gold]
  /// Nil where the names in the article are not known.
  let titles: TitleGold?

  /// The articles of files; gold files themselves, files without gold and files that cannot be read are passed over.
  static func all(in paths: [String]) throws -> [JudgedArticle] {
    try paths.flatMap { path -> [JudgedArticle] in
      let file = URL(filePath: path)
      let gold = file.deletingPathExtension().appendingPathExtension("gold.ndjson")
      guard !path.hasSuffix(".gold.ndjson"), !path.hasSuffix(".titles.json"),
        FileManager.default.fileExists(atPath: gold.path)
      else { return [] }
      let bytes = try Array(Data(contentsOf: file))
      guard let items = try? Formats.items(in: ArticleFile(name: file.lastPathComponent, bytes: bytes)),
        items.count == 1
      else { return [] }
      let titles = file.deletingPathExtension().appendingPathExtension("titles.json")
      return [
        JudgedArticle(
          article: items[0].article,
          gold: try Gold.claims(of: gold),
          titles: FileManager.default.fileExists(atPath: titles.path) ? try TitleGold.of(titles) : nil
        )
      ]
    }
  }
}
