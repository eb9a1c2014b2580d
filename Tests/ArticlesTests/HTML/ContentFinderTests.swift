import Articles
import Testing

@Suite struct ContentFinderTests {
  private static let article = """
    <p>Meridian has renewed Harbor Lights for a third season, it said on Tuesday in a statement.</p>
    <p>Ada Winslow, who plays the keeper, is back, and so is everyone else on the island this year.</p>
    """
  private static let other =
    "<p>Northern Pass was cancelled by Borealis in May, after two seasons and a film that nobody saw.</p>"

  @Test(arguments: [
    "<div><div id=a>\(article)</div><div class=sidebar>\(other)\(other)</div></div>",
    "<div class='page with-sidebar'><div><h1>Harbor Lights returns</h1>\(article)</div><div class=comments>\(other)\(other)\(other)</div></div>",
    "<div>\(other)</div><div class='entry-content'>\(article)</div><div class='jp-relatedposts'>\(other)</div>",
    "<main><section><h1>Harbor Lights returns</h1></section><section itemprop=articleBody>\(article)</section><section>\(other)\(other)</section></main>",
    "<form id=aspnetForm><nav>\(other)</nav><td>\(article)</td><footer>\(other)</footer></form>",
    "<div class=share-wrapper>\(article)</div><div class=related>\(other)</div>",
  ])
  func `the article is told from what stands around it`(body: String) throws {
    let text = try read("<html><title>Harbor Lights returns</title><body>\(body)</body></html>", name: "a.html").text
    #expect(text.contains("it said on Tuesday"))
    #expect(text.contains("Ada Winslow, who plays"))
    #expect(!text.contains("Northern Pass"))
  }

  @Test func `a table with little text around it is no worse than none`() throws {
    let rows = (1...40).map { "<tr><td>Ada Winslow \($0)<td>Keeper \($0)" }.joined()
    let nav = "<ul>" + (1...9).map { "<li><a href=/\($0)>Section \($0)</a>" }.joined() + "</ul>"
    let page =
      "\(nav)<main><h1>Harbor Lights: the cast</h1><p>Meridian has told who plays whom on the island.</p>"
      + "<table><tr><th>Who<th>Plays\(rows)</table></main>"
    let article = try read("<html><title>Harbor Lights: the cast</title><body>\(page)</body></html>", name: "a.html")
    #expect(article.outline.count == 43)
    #expect(article.outline.last == "tr: Ada Winslow 40 | Keeper 40")
  }

  @Test func `text that only the page's data has is read from there`() throws {
    let data =
      #"{"@type":"NewsArticle","headline":"Harbor Lights returns","articleBody":"\#(String(repeating: "Meridian has renewed it. ", count: 20))\n\nAda Winslow is back."}"#
    let page =
      "<html><script type='application/ld+json'>\(data)</script><body><div id=root>Loading the lamp</div></body></html>"
    let article = try read(page, name: "a.html")
    #expect(article.title == "Harbor Lights returns")
    #expect(article.outline.last == "p: Ada Winslow is back.")
  }
}
