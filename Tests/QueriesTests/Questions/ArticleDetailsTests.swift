import Queries
import Testing

@Suite struct ArticleDetailsTests {
  @Test(arguments: ["news/saved.md", "articles/news/saved.md", "saved.md", "https://example.org/a1"])
  func `an article is found by its path and its URL`(_ name: String) throws {
    let rows = try Catalogue.sample().rows(ArticleDetails(article: name))
    #expect(rows.map(\.title) == ["Harbor Lights saved by Northstar"])
    #expect(rows.map(\.datedBy) == ["front matter"])
  }

  @Test func `a version that is gone is none`() throws {
    #expect(try Catalogue.sample().rows(ArticleDetails(article: "denial.txt")).map(\.title) == [nil])
  }
}
