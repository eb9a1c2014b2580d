import Foundation
import Queries
import SampleDatabase
import Store
import Testing

@testable import Command

@Suite struct ArticleTextTests {
  private func page(_ name: String) throws -> ArticlePage {
    let store = try Store.inMemory()
    try store.write { try SampleDatabase.fill($0) }
    return try #require(try Catalogue(store).pages(ofArticle: name).first)
  }

  private func lines(_ name: String, width: Int?, hasColour: Bool = false) throws -> [String] {
    ArticleText(terminal: Terminal(width: width, hasColour: hasColour)).lines(of: try page(name))
  }

  @Test func `what is known comes first, then each line with its claims`() throws {
    #expect(
      try lines("news/saved.md", width: nil).prefix(10) == [
        "Harbor Lights saved by Northstar",
        "path         news/saved.md",
        "format       markdown",
        "outlet       Tube Gazette",
        "url          https://example.org/a1",
        "published    2023-02-10 (by front matter)",
        "about        Harbor Lights",
        "",
        "paragraph    “Harbor Lights” has been picked up by Northstar for a second season.",
        "             → picked_up Harbor Lights: season 2, network Northstar (confirmed by picked_up/sample)",
      ]
    )
  }

  @Test func `mentions are underlined in a terminal`() throws {
    let lines = try lines("news/saved.md", width: 200, hasColour: true)
    #expect(lines.contains { $0.contains("“\u{1B}[4mHarbor Lights\u{1B}[24m” has") })
  }

  @Test func `lines are broken at spaces, and marks with them`() {
    let text = MarkedText(text: "a  Harbor Lights b", marks: [3..<16, 90..<99])
    #expect(text.lines(of: 0..<18, width: 10) { "<\($0)>" } == ["a  <Harbor>", "<Lights> b"])
    #expect(text.lines(of: 0..<18, width: nil) { "<\($0)>" } == ["a  <Harbor Lights> b"])
    #expect(text.lines(of: 0..<0, width: nil) { $0 } == [""])
  }

  @Test func `as JSON it is one object with lists`() throws {
    let run = try Binary().run("article", "https://example.org/a1", "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["dated_by"] as? String == "front matter")
    #expect(
      (object["blocks"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["paragraph", "paragraph", "item-0"]
    )
    #expect((object["mentions"] as? [Any])?.count == 2)
    #expect((object["claims"] as? [Any])?.count == 4)
  }
}
