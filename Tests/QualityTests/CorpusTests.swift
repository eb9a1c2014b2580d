import Articles
import Claims
import Extraction
import Foundation
import Scoring
import Testing

extension Tag {
  /// Reads a whole corpus.
  @Tag static var quality: Self
}

/// The articles of the project's own corpora, each beside its gold, against the floors of `Tests/quality.json`.
@Suite(.tags(.quality)) struct CorpusTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "..").standardized

  /// The names of a corpus's articles, without those of their gold.
  private static func articles(of corpus: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: corpus.path)
      .filter { !$0.hasSuffix(".gold.ndjson") && !$0.hasSuffix(".titles.json") && !$0.hasPrefix(".") }
      .sorted()
  }

  @Test(arguments: ["Corpus", "Newsstand", "Pressroom"])
  func `a corpus is read at least as well as before`(name folder: String) throws {
    let corpus = Self.tests.appending(path: folder)
    let reader = ArticleReader()
    var total = Score()
    for name in try Self.articles(of: corpus) {
      let file = corpus.appending(path: name)
      var claims: [Claim] = []
      for item in try Formats.items(in: ArticleFile(name: name, bytes: Array(Data(contentsOf: file)))) {
        let reading = reader.read(item.article)
        #expect(reading.faultyQuotes == 0, "\(name): quotes that do not stand at their offsets")
        claims += reading.claims
      }
      let gold = file.deletingPathExtension().appendingPathExtension("gold.ndjson")
      total += Scorer.score(claims, against: try Gold.claims(of: gold))
    }
    let floor = try #require(try Floor.of("Tests/\(folder)", in: Self.tests.appending(path: "quality.json")))
    print(
      "Tests/\(folder): \(total.gold) claims in gold, \(total.claimed) read; precision \(shown(total.precision)) "
        + "(floor \(floor.precision)), recall \(shown(total.recall)), strict F1 \(shown(total.strictF1)) (floor \(floor.strictF1))"
    )
    #expect(total.precision >= floor.precision)
    #expect(total.strictF1 >= floor.strictF1)
  }

  private func shown(_ figure: Double) -> String { String(format: "%.3f", figure) }
}
