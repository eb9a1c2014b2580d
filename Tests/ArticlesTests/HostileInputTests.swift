import Articles
import Testing

/// Whatever a file holds, it ends in articles or in one clear line, soon.
@Suite struct HostileInputTests {
  /// Longer than any of these takes; a cost that grows with the square of the size takes minutes.
  private static let patience = Duration.seconds(20)

  private func items(_ text: String, name: String) throws -> [Item] {
    var result = Result<[Item], any Error>.success([])
    let elapsed = ContinuousClock().measure {
      result = Result { try Formats.items(in: ArticleFile(name: name, bytes: Array(text.utf8))) }
    }
    #expect(elapsed < Self.patience)
    return try result.get()
  }

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static let text = "<p>Meridian has renewed Harbor Lights for a third season.</p>"

  @Test(arguments: ["div", "b", "table><tr><td", "span"])
  func `elements may nest 100,000 deep`(tag: String) throws {
    let page = "<html><body>" + Self.text + repeated("<\(tag)>", 100_000) + "deep" + repeated("</i>", 20_000)
    let items = try items(page, name: "a.html")
    #expect(items.first?.article.text.hasPrefix("Meridian") == true)
  }

  @Test(arguments: [
    "</div>", "</b></p>", "<p", "<!", "<!--", "<![CDATA[", "&", "&#", "&amp", "<a b='", "<script ", "<svg>", "]]>",
    "</",
  ])
  func `marks may be repeated without end`(mark: String) throws {
    let items = try? items("<html><body>" + Self.text + repeated(mark, 50_000), name: "a.html")
    #expect(items?.first?.article.text.contains("Harbor Lights") ?? true)
  }

  @Test(arguments: ["<?", "<!A ", "<![CDATA[", "<!--", "[", "*a _", "<a b='", "> ", "|a", "`a``"])
  func `marks of Markdown may be repeated without end`(mark: String) throws {
    let text = "Meridian has renewed Harbor Lights: " + repeated(mark, 400_000 / mark.utf8.count)
    #expect(try items(text, name: "a.md").first?.article.text.hasPrefix("Meridian has renewed") == true)
  }

  @Test func `unclosed tags in a deep page are not counted again and again`() throws {
    let page = "<html><body>" + Self.text + repeated("<div>", 900) + repeated("</span>", 100_000)
    #expect(try items(page, name: "a.html").count == 1)
  }

  @Test func `an attribute may be a megabyte long`() throws {
    let long = repeated("related-share ", 80_000)
    let head = "<head><meta property='og:site_name' content='\(long)'></head>"
    let page =
      "<html>\(head)<body class='\(long)' data-x='\(long)'><div id='\(long)'>\(Self.text)</div></body></html>"
    let article = try #require(items(page, name: "a.html").first).article
    #expect(article.text.contains("Harbor Lights"))
    #expect(article.outlet.map { $0.utf8.count < 30_000 } == true)
  }

  @Test func `a page may end anywhere`() throws {
    let page = Array(
      "<!DOCTYPE html><html><head><title>Lamp</title></head><body><h1>Lamp</h1>\(Self.text)</body></html>".utf8
    )
    for end in page.indices {
      let file = ArticleFile(name: "a.html", bytes: Array(page[..<end]))
      do throws(ArticleError) {
        _ = try Formats.items(in: file)
      } catch {
        #expect(error == .empty)
      }
    }
  }

  @Test func `a feed may end anywhere`() throws {
    let feed = Array(
      "<?xml version='1.0'?><rss><channel><item><title>Lamp</title><link>x</link></item></channel></rss>".utf8
    )
    for end in 30..<feed.count {
      let file = ArticleFile(name: "a.xml", bytes: Array(feed[..<end]))
      do throws(ArticleError) {
        _ = try Formats.items(in: file)
      } catch {
        #expect(error == .empty || error.isUnsupported)
      }
    }
  }

  @Test func `a million empty items are none`() {
    #expect(throws: ArticleError.empty) { try items("<rss>" + repeated("<item/>", 1_000_000), name: "a.xml") }
  }

  @Test func `a thousand items are read`() throws {
    let feed = "<rss>" + repeated("<item><title>Lamp</title></item>", 1_000) + "</rss>"
    #expect(try items(feed, name: "a.xml").count == 1_000)
  }

  @Test func `entities do not laugh a billion times`() throws {
    let entities = (1...9).map { "<!ENTITY l\($0) '\(repeated("&l\($0 - 1);", 10))'>" }.joined()
    let feed = "<!DOCTYPE rss [<!ENTITY l0 'lol'>\(entities)]><rss><item><title>Lamp &l9;</title></item></rss>"
    #expect(try items(feed, name: "a.xml").first?.article.text == "Lamp &l9;")
  }

  @Test(arguments: ["a.xml", "a.html"])
  func `files of others are not fetched`(name: String) throws {
    let entity = "<!ENTITY e SYSTEM 'file:///etc/passwd'>"
    let text =
      name == "a.xml"
      ? "<!DOCTYPE rss SYSTEM 'file:///etc/passwd' [\(entity)]><rss><item><title>Lamp &e;</title></item></rss>"
      : "<!DOCTYPE html [\(entity)]><html><body><p>Lamp &e;</p><xi:include href='file:///etc/passwd'/></body></html>"
    #expect(try items(text, name: name).first?.article.text.contains("Lamp &e;") == true)
  }

  @Test(arguments: ["a.html", "a.xml", "a.json"])
  func `NUL bytes are told`(name: String) {
    #expect(throws: (any Error).self) { try items("<html><body>Lamp\0light", name: name) }
  }

  @Test(arguments: ["utf-16", "shift_jis", "no-such-encoding", "iso-8859-1", ""])
  func `a wrong encoding spoils no sound text`(encoding: String) throws {
    let text =
      "<html><meta charset='\(encoding)'><p>Meridian’s café has renewed “Harbor Lights” for a third season.</p>"
    #expect(try items(text, name: "a.html").first?.article.text.contains("café has renewed “Harbor Lights”") == true)
  }

  @Test func `JSON may nest deep and end anywhere`() throws {
    let data = repeated("[", 50_000) + repeated("{\"a\":", 50_000)
    let page = "<html><script type='application/ld+json'>\(data)</script>\(Self.text)</html>"
    #expect(try items(page, name: "a.html").count == 1)
    let feed = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":\(data)"
    #expect(throws: ArticleError.brokenFeed) { try items(feed, name: "a.json") }
  }

  @Test(arguments: ["WARC/1.0\r\n", "WARC/1.0\r\na: b\r\n", "WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n", "WARC/"])
  func `an archive of heads alone holds nothing`(head: String) throws {
    #expect(try items(repeated(head, 20_000), name: "a.warc").isEmpty)
  }
}
