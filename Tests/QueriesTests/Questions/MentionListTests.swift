import Queries
import Testing

@Suite struct MentionListTests {
  @Test func `mentions tell which show the article is about`() throws {
    let rows = try Catalogue.sample().rows(MentionList(article: "news/saved.md"))
    #expect(rows.map(\.name) == ["Harbor Lights", "Northstar"])
    #expect(rows.map(\.main) == [true, false])
  }
}
