import Queries
import Testing

@Suite struct ArticleSearchTests {
  @Test(arguments: ["cancelled MERIDIAN", "\"for a second season\"", "“second season”", "north*", "山田"])
  func `articles are found by words, phrases and beginnings`(_ words: String) throws {
    let rows = try Catalogue.sample().rows(ArticleSearch(words: words))
    #expect(rows.map(\.article).contains("news/saved.md"))
  }

  @Test(arguments: ["\"", "AND", "NEAR(", "title:", "*", "-x ^ y", "(((", "\"a\"\"", "'; DROP TABLE shows", ""])
  func `no words are a syntax error`(_ words: String) throws {
    #expect(throws: Never.self) { try Catalogue.sample().rows(ArticleSearch(words: words)) }
  }

  @Test func `no words find nothing`() throws {
    #expect(try Catalogue.sample().rows(ArticleSearch(words: "… * …")).isEmpty)
  }

  @Test func `an article that is gone is not found`() throws {
    #expect(try Catalogue.sample().rows(ArticleSearch(words: "Zeppelin")).isEmpty)
  }

  @Test func `the snippet marks the words`() throws {
    let rows = try Catalogue.sample().rows(ArticleSearch(words: "settled"))
    #expect(rows.map(\.snippet).allSatisfy { $0.contains("[settled]") })
    #expect(rows.map(\.title) == ["The strike is over"])
  }
}
