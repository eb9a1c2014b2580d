import Articles
import Testing

@Suite struct JSONFeedTests {
  private static let feed = #"""
    {"version": "https://jsonfeed.org/version/1.1", "title": "Lamp", "authors": [{"name": "Ella Brook"}], "items": [
      {"id": "1", "url": "https://lamp.example.com/1", "title": "“Harbor Lights” < 3", "content_html": "<p>It is <em>back</em>.</p>",
       "date_published": "2024-05-14T10:00:00Z"},
      {"id": 2, "content_text": "It is <not> gone.\n\nAt all.", "author": {"name": "Bo Marsh"}, "tags": []},
      {"id": "3"}]}
    """#

  @Test func `an item is an article`() throws {
    let items = try Formats.items(in: ArticleFile(name: "feed.json", bytes: Array(Self.feed.utf8)))
    #expect(items.map(\.fragment) == ["1", "2"])
    #expect(items.map(\.format) == ["json feed", "json feed"])
    let first = try #require(items.first).article
    #expect(first.outline == ["headline: “Harbor Lights” < 3", "p: It is back."])
    #expect(first.marks == ["emphasis: back"])
    #expect(first.author == "Ella Brook")
    #expect(first.url == "https://lamp.example.com/1")
    #expect(first.published == "2024-05-14")
    #expect(items.last?.article.outline == ["p: It is <not> gone.", "p: At all."])
    #expect(items.last?.article.author == "Bo Marsh")
  }

  @Test func `a feed that is cut off is told`() {
    #expect(throws: ArticleError.brokenFeed) {
      try Formats.items(in: ArticleFile(name: "feed.json", bytes: Array(Self.feed.utf8.dropLast(9))))
    }
  }
}
