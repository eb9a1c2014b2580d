import Articles
import Testing

@Suite struct PageTrimmerTests {
  private static let text =
    "<p>Meridian has renewed Harbor Lights for a third season, it said on Tuesday in a statement.</p>"
  private static let prose =
    "p: Meridian has renewed Harbor Lights for a third season, it said on Tuesday in a statement."

  private func outline(_ body: String) throws -> [String] {
    try read("<html><h1>Harbor Lights returns</h1>\(Self.text)\(body)\(Self.text)</html>", name: "a.html").outline
      .dropFirst().filter { $0 != Self.prose }
  }

  @Test(arguments: [
    "<p><a href=x>NORTHERN PASS IS CANCELLED BY BOREALIS</a></p>",
    "<p>You may also like</p><p><a href=x>Ten lamps</a></p>",
    "<p>RELATED: <a href=x>Northern Pass is cancelled</a></p>",
    "<h4>More:</h4><ul><li><a href=x>Ten lamps, ranked</a></li></ul>",
    "<ul><li><a href=x>Ten lamps, ranked by light</a></li><li><a href=x>Northern Pass is cancelled</a></li><li><a href=x>Who keeps it?</a></li></ul>",
  ])
  func `teasers of other articles go`(teaser: String) throws { #expect(try outline(teaser).isEmpty) }

  @Test(arguments: [
    ("<p><a href=x>Winslow</a> is back as the keeper.</p>", ["p: Winslow is back as the keeper."]),
    (
      "<ul><li><a href=x>Ada Winslow</a></li><li><a href=x>Ines Holt</a></li></ul>",
      ["li0: Ada Winslow", "li0: Ines Holt"]
    ),
    ("<h2><a href=x>Who is back for season three</a></h2>", ["h2: Who is back for season three"]),
    ("<p>More on that next week.</p>", ["p: More on that next week."]),
  ])
  func `links of use stay`(part: String, lines: [String]) throws { #expect(try outline(part) == lines) }

  @Test(arguments: ["<h3>12 Comments</h3>", "<p>Leave a Reply</p>", "<h4>Join the conversation</h4>"])
  func `what stands under a heading of comments goes`(heading: String) throws {
    let comment = "<p>They should have cancelled Northern Pass instead, says everyone at my office.</p>"
    let page = "<html><h1>Harbor Lights returns</h1>\(Self.text)\(Self.text)\(Self.text)\(heading)\(comment)</html>"
    #expect(try read(page, name: "a.html").outline.dropFirst() == [Self.prose, Self.prose, Self.prose])
  }

  @Test func `a gallery tells its captions once`() throws {
    let caption = "Ada Winslow, left, and Ines Holt at the harbor, before the lamp was lit"
    let item = "<li>\(caption)</li>"
    #expect(
      try outline("<ul>\(item)\(item)<li>Image 1 of 2</li>\(item)</ul>") == ["li0: \(caption)", "li0: Image 1 of 2"]
    )
  }

  @Test func `a byline is known, not stored`() throws {
    let page = "<html><h1>Harbor Lights returns</h1><p>By Ella Brook</p><p>May 14, 2024</p>\(Self.text)</html>"
    let article = try read(page, name: "a.html")
    #expect(article.outline == ["headline: Harbor Lights returns", Self.prose])
    #expect(article.author == "Ella Brook")
    #expect(article.published == "2024-05-14")
    #expect(article.datedBy == "dateline")
  }

  @Test func `a card about a person goes, the person stays`() throws {
    let link = "<a href=x>Something else that happened to her on another island, far away from here</a>"
    let card = "<span class=person><a href=x>Ada Winslow</a><span>\(link)\(link)</span></span>"
    let page =
      "<html><h1>Harbor Lights returns</h1><p>The keeper is \(card), who has been on the island since May.</p></html>"
    #expect(
      try read(page, name: "a.html").text.hasSuffix("The keeper is Ada Winslow, who has been on the island since May.")
    )
  }
}
