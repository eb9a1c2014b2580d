import Claims
import Extraction
import Foundation
import Testing

/// News of films, records, books, games, sport, business and politics, `Tests/Cases/elsewhere.ndjson`, against the
/// ceiling in `Tests/quality.json`.
@Suite(.tags(.quality)) struct ElsewhereTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "..").standardized

  @Test func `news of other things gives hardly any claim`() throws {
    let reader = ArticleReader()
    let texts = try ShortText.lines(of: Self.tests.appending(path: "Cases/elsewhere.ndjson"))
    let claims = try texts.flatMap { text in
      try text.articles.flatMap { reader.read($0).claims.map { "\(text.id): \($0.kind) of \($0.show ?? "-")" } }
    }
    print("Tests/Cases/elsewhere.ndjson: \(claims.count) claims in \(texts.count) texts")
    #expect(claims.count <= (try ElsewhereCeiling.of(Self.tests.appending(path: "quality.json")).claims), "\(claims)")
  }
}
