import Claims
import Queries
import Testing

@Suite struct ArticlePageTests {
  private func page(_ name: String) throws -> ArticlePage {
    try #require(try Catalogue.sample().pages(ofArticle: name).first)
  }

  @Test func `each line is a block with its kind and its claims`() throws {
    let page = try page("news/saved.md")
    #expect(page.blocks.map(\.kind) == ["paragraph", "paragraph", "item-0"])
    let bytes = Array(page.details.text.utf8)
    #expect(page.blocks.allSatisfy { !bytes[$0.range].contains(10) })
    #expect(
      page.blocks.map { page.claims(in: $0).map(\.kind.rawValue) } == [
        ["picked_up"], ["cancelled", "episode_count"], ["cast"],
      ]
    )
    #expect(page.mentions.map(\.name) == ["Harbor Lights", "Northstar"])
  }

  @Test func `an article of an older version has blocks without a kind`() throws {
    #expect(try page("strike.md").blocks.map(\.kind) == [nil, nil, nil])
  }

  @Test func `an unknown article is told with the nearest one`() throws {
    #expect(throws: QueryError.unknown(kind: "article", name: "denail.txt", nearest: ["denial.txt"])) {
      try page("denail.txt")
    }
  }
}
