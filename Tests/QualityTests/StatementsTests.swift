import Articles
import Claims
import Extraction
import Foundation
import Scoring
import Testing

/// Single statements with what they say, and near misses, `Tests/Cases/statements.ndjson`, against the floor in
/// `Tests/quality.json`.
@Suite(.tags(.quality)) struct StatementsTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "..").standardized

  @Test func `statements are read at least as well as before`() throws {
    let reader = ArticleReader()
    let statements = try ShortText.lines(of: Self.tests.appending(path: "Cases/statements.ndjson"))
    var total = Score()
    for statement in statements {
      let claims = try statement.articles.flatMap { reader.read($0).claims }
      let gold = try #require(statement.claims, "\(statement.id) has no claims")
      total += Scorer.score(claims, against: gold.filter { !Scorer.unscored.contains($0.kind) })
    }
    let floor = try #require(
      try Floor.of("Tests/Cases/statements", in: Self.tests.appending(path: "quality.json"))
    )
    print(
      "Tests/Cases/statements.ndjson: \(statements.count) statements, precision \(total.precision) "
        + "(floor \(floor.precision)), strict F1 \(total.strictF1) (floor \(floor.strictF1))"
    )
    #expect(total.precision >= floor.precision)
    #expect(total.strictF1 >= floor.strictF1)
  }
}
