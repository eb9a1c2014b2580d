import Articles
import Testing

@Suite struct PlainTextTests {
  @Test func `a press release is read`() throws {
    let article = try read(
      """
      FOR IMMEDIATE RELEASE

      MERIDIAN ORDERS SECOND SEASON OF "HARBOR LIGHTS"

      Series to Stream This Year

      LOS ANGELES (June 9, 2022) — Meridian today announced a second season of "Harbor Lights." It is a drama.

      ABOUT MERIDIAN
      Meridian is a streaming service &amp; a channel. Viewers can watch it on many devices, at home and on the road.

      # # #
      """,
      name: "release.txt"
    )
    #expect(article.title == "MERIDIAN ORDERS SECOND SEASON OF \"HARBOR LIGHTS\"")
    #expect(article.published == "2022-06-09")
    #expect(article.datedBy == "dateline")
    #expect(
      article.outline == [
        "cap: FOR IMMEDIATE RELEASE",
        "headline: MERIDIAN ORDERS SECOND SEASON OF \"HARBOR LIGHTS\"",
        "h2: Series to Stream This Year",
        "p: LOS ANGELES (June 9, 2022) — Meridian today announced a second season of \"Harbor Lights.\" It is a drama.",
        "h2: ABOUT MERIDIAN",
        "p: Meridian is a streaming service & a channel. Viewers can watch it on many devices, at home and on the road.",
      ]
    )
  }

  @Test func `bullets are items`() throws {
    let article = try read("Who is back\n\n- Ada Winslow\n* Bo Marsh\n• Ines Holt\n    - as Vera\n", name: "a.txt")
    #expect(
      article.outline == [
        "headline: Who is back", "li0: Ada Winslow", "li0: Bo Marsh", "li0: Ines Holt", "li2: as Vera",
      ]
    )
  }

  @Test func `text without a headline has none`() throws {
    let article = try read("Harbor Lights is back. Meridian said so.\n\nMore of it follows here.", name: "a.txt")
    #expect(article.title == nil)
    #expect(article.outline.allSatisfy { $0.hasPrefix("p: ") })
  }

  @Test func `markup characters are text`() throws {
    let article = try read("A headline\n\nIt is *not* over_ <yet>.", name: "a.txt")
    #expect(article.outline.last == "p: It is *not* over_ <yet>.")
  }

  @Test func `pipe rows are table rows`() throws {
    let article = try read(
      "The list\n\n| Harbor Lights | Meridian | Canceled |\n| Tidewater | Borealis | Renewed |\n",
      name: "a.txt"
    )
    #expect(
      article.outline.suffix(2) == ["tr: Harbor Lights | Meridian | Canceled", "tr: Tidewater | Borealis | Renewed"]
    )
  }

  @Test(.timeLimit(.minutes(1))) func `one long line and many short ones are read`() throws {
    let long = String(repeating: "Harbor Lights is back. ", count: 10_000)
    #expect(try read(long, name: "a.txt").blocks.count == 1)
    let short = String(repeating: "Harbor\n", count: 5_000)
    #expect(try read(short, name: "a.txt").blocks.count > 1)
  }
}
