import Extraction
import Foundation
import Scoring
import Testing

/// Short texts whose titles are hard to tell, `Tests/Cases/titles.ndjson`, against the floor in `Tests/quality.json`.
@Suite(.tags(.quality)) struct TitleCasesTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "..").standardized

  @Test func `titles that are hard to tell are found as well as before`() throws {
    let texts = try ShortText.lines(of: Self.tests.appending(path: "Cases/titles.ndjson"))
    let reader = ArticleReader()
    var shows = TitleScore.Found()
    for text in texts {
      let mentions = try text.articles.flatMap { reader.read($0).mentions }
      shows.add(mentions.filter { $0.type == .show }.map(\.name), wanted: text.shows ?? [])
    }
    let floor = try TitleFloor.of(Self.tests.appending(path: "quality.json"))
    print("Tests/Cases/titles.ndjson: precision \(shows.precision), recall \(shows.recall)")
    #expect(shows.precision >= floor.precision)
    #expect(shows.recall >= floor.recall)
  }
}
