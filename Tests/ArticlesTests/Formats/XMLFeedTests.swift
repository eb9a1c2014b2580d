import Articles
import Testing

@Suite struct XMLFeedTests {
  private func items(_ feed: String) throws -> [Item] {
    try Formats.items(in: ArticleFile(name: "feed.xml", bytes: Array(feed.utf8)))
  }

  @Test func `an item of RSS is an article`() throws {
    let items = try items(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>The Daily Lamp &amp; Post</title><link>https://lamp.example.com</link><language>en-GB</language>
      <atom:link href="https://lamp.example.com/feed" rel="self"/>
      <image><title>Logo</title></image>
      <item><title>&#8216;Harbor Lights&#8217; Returns</title><link>https://lamp.example.com/harbor</link>
      <dc:creator><![CDATA[Ella Brook]]></dc:creator><pubDate>Tue, 14 May 2024 21:40:10 -0700</pubDate>
      <guid isPermaLink="false">lamp-1</guid><description>Short. [&#8230;]</description>
      <content:encoded><![CDATA[<p>Meridian has renewed <em>Harbor Lights</em> & more.</p><ul><li>Ada Winslow</li></ul>
      <p>The post <a href="#">‘Harbor Lights’ Returns</a> appeared first on <a href="#">The Daily Lamp</a>.</p>]]></content:encoded>
      <media:content url="a.jpg"><media:title>a</media:title><media:description>Winslow at sea</media:description></media:content>
      </item>
      <item><title>Tidewater</title><link>https://lamp.example.com/tide</link><description>R&D, &nbsp;caf&eacute; &amp;amp; lamps.</description></item>
      <item></item>
      </channel></rss>
      """
    )
    #expect(items.map(\.fragment) == ["lamp-1", "https://lamp.example.com/tide"])
    let first = try #require(items.first).article
    #expect(
      first.outline == [
        "headline: ‘Harbor Lights’ Returns", "cap: Winslow at sea", "p: Meridian has renewed Harbor Lights & more.",
        "li0: Ada Winslow",
      ]
    )
    #expect(first.marks == ["emphasis: Harbor Lights"])
    #expect(first.author == "Ella Brook")
    #expect(first.outlet == "The Daily Lamp & Post")
    #expect(first.url == "https://lamp.example.com/harbor")
    #expect(first.published == "2024-05-14")
    #expect(first.datedBy == "feed")
    #expect(first.language == "en-GB")
    #expect(items.last?.article.text == "Tidewater\nR&D, \u{A0}café & lamps.")
  }

  @Test func `an entry of Atom is an article`() throws {
    let items = try items(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lamp</title><author><name>Ella Brook</name></author>
      <entry><title type="html">&lt;em&gt;Harbor Lights&lt;/em&gt; &amp;amp; you</title><id>tag:lamp,1</id>
      <link rel="edit" href="https://lamp.example.com/edit"/><link href="https://lamp.example.com/1"/>
      <updated>2024-05-16T00:00:00Z</updated><published>2024-05-14T20:00:00Z</published>
      <summary>A lamp.</summary>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Meridian renewed <i>Harbor Lights</i> &lt;again&gt;.</p>
      <p>Ada<br/>Winslow is back.</p></div></content></entry>
      <entry><title>A &lt;b&gt; in plain text</title><id>tag:lamp,2</id><content type="text">1 &lt; 2 &amp;amp; so on</content></entry>
      </feed>
      """
    )
    #expect(items.map(\.fragment) == ["tag:lamp,1", "tag:lamp,2"])
    let first = try #require(items.first).article
    #expect(
      first.outline == [
        "headline: Harbor Lights & you", "p: Meridian renewed Harbor Lights <again>.", "p: Ada", "p: Winslow is back.",
      ]
    )
    #expect(first.marks == ["emphasis: Harbor Lights", "emphasis: Harbor Lights"])
    #expect(first.title == "Harbor Lights & you")
    #expect(first.author == "Ella Brook")
    #expect(first.url == "https://lamp.example.com/1")
    #expect(first.published == "2024-05-14")
    #expect(items.last?.article.text == "A in plain text\n1 < 2 &amp; so on")
  }

  @Test func `an item of RSS 1 is an article`() throws {
    let items = try items(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://lamp.example.com"><title>Lamp</title></channel>
      <item rdf:about="https://lamp.example.com/1"><title>Harbor Lights</title><link>https://lamp.example.com/1</link>
      <dc:date>2024-05-14T10:00+02:00</dc:date><description>&amp;lt;p&amp;gt;It is &amp;lt;i&amp;gt;back&amp;lt;/i&amp;gt;.&amp;lt;/p&amp;gt;</description></item></rdf:RDF>
      """
    )
    let item = try #require(items.first)
    #expect(item.fragment == "https://lamp.example.com/1")
    #expect(item.article.outline == ["headline: Harbor Lights", "p: It is back."])
    #expect(item.article.marks == ["emphasis: back"])
    #expect(item.article.outlet == "Lamp")
    #expect(item.article.published == "2024-05-14")
  }

  @Test(
    arguments: [
      ("Tue, 14 May 2024 21:40:10 EDT", "2024-05-14"), ("14 May 2024", "2024-05-14"),
      ("2024-05-14T10:00Z", "2024-05-14"),
      ("2024-05-14 10:00:00", "2024-05-14"), ("Tuesday, May 14, 2024", "2024-05-14"), ("Tue, 14 Mai 2024", nil),
      ("Tues, 14 May 24 10:00 GMT", "2024-05-14"), ("20240514T100000Z", "2024-05-14"), ("1715680800", nil),
    ] as [(String, String?)]
  )
  func `days are read in the forms that feeds write`(date: String, day: String?) throws {
    let feed = "<rss><item><title>Harbor Lights</title><pubDate>\(date)</pubDate></item></rss>"
    #expect(try items(feed).first?.article.published == day)
  }

  @Test(arguments: [
    "<rss><channel><item><title>Harbor Lights</title><description>It is back",
    "<rss><channel><item><title>Harbor Lights</title><description>It is back</item></channel></rss>",
    "<rss><channel><item><title>Harbor Lights</titel><description>It is back</description></item></channel></rss>",
    "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><item><title>Harbor Lights</title><description>It is back</description></item></rss>",
  ])
  func `a broken feed gives what is there`(feed: String) throws {
    let article = try #require(items(feed).first).article
    #expect(article.text.hasPrefix("Harbor Lights"))
    #expect(article.text.contains("It is back"))
  }

  @Test func `a feed without items is empty, other XML is none`() {
    #expect(throws: ArticleError.empty) { try items("<rss><channel><title>Lamp</title></channel></rss>") }
    #expect(throws: ArticleError.unsupported(format: "XML files other than feeds")) {
      try items("<urlset><url/></urlset>")
    }
  }
}
