import Articles
import Extraction
import Foundation
import Scoring
import Testing

/// Short texts whose titles are hard to tell, `Tests/Cases/titles.ndjson`, against the floor in `Tests/quality.json`.
@Suite(.tags(.quality)) struct TitleCasesTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "..").standardized

  private struct Case: Decodable {
    let text: String
    let title: String?
    let date: String?
    let shows: [String]

    var article: String {
      let front = [("title", title), ("date", date)].compactMap { name, value in value.map { "\(name): \"\($0)\"\n" } }
      return front.isEmpty ? text : "---\n\(front.joined())---\n\n\(text)\n"
    }
  }

  @Test func `titles that are hard to tell are found as well as before`() throws {
    let lines = try String(contentsOf: Self.tests.appending(path: "Cases/titles.ndjson"), encoding: .utf8)
    let reader = ArticleReader()
    var shows = TitleScore.Found()
    for line in lines.split(separator: "\n") {
      let told = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
      let items = try Formats.items(in: ArticleFile(name: "case.md", bytes: Array(told.article.utf8)))
      let mentions = items.flatMap { reader.read($0.article).mentions }
      shows.add(mentions.filter { $0.type == .show }.map(\.name), wanted: told.shows)
    }
    let floor = try TitleFloor.of(Self.tests.appending(path: "quality.json"))
    print("Tests/Cases/titles.ndjson: precision \(shows.precision), recall \(shows.recall)")
    #expect(shows.precision >= floor.precision)
    #expect(shows.recall >= floor.recall)
  }
}
