import Articles
import Foundation
import Testing

@Suite struct WARCTests {
  private static let page = """
    <html><head><title>Harbor Lights returns</title></head><body><h1>Harbor Lights returns</h1>
    <p>Meridian has renewed Harbor Lights for a third season, it said on Tuesday.</p></body></html>
    """

  /// A record of an archive; `length` is what it says its block has.
  private func record(_ uri: String, _ body: String, type: String = "response", head: String = "", length: Int? = nil)
    -> String
  {
    let isResponse = type == "response"
    let block = isResponse ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(head)\r\n\(body)" : body
    return "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(uri)\r\n"
      + "Content-Length: \(length ?? block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }

  private func items(_ archive: String) throws -> [Item] {
    try Formats.items(in: ArticleFile(name: "crawl.warc", bytes: Array(archive.utf8)))
  }

  @Test func `each response with a page is an article under its address`() throws {
    let archive =
      record("", "software: none", type: "warcinfo") + record("https://lamp.example.com/2024/05/14/harbor", Self.page)
      + record("https://lamp.example.com/robots.txt", "GET / HTTP/1.1", type: "request")
      + record("https://lamp.example.com/b", Self.page, head: "X: y\r\n")
    let items = try items(archive)
    #expect(items.map(\.fragment) == ["https://lamp.example.com/2024/05/14/harbor", "https://lamp.example.com/b"])
    #expect(items.map(\.format) == ["html", "html"])
    let first = try #require(items.first).article
    #expect(first.title == "Harbor Lights returns")
    #expect(first.url == "https://lamp.example.com/2024/05/14/harbor")
    #expect(first.outlet == "lamp.example.com")
    #expect(first.published == "2024-05-14")
  }

  @Test func `a feed in an archive keeps the names of its items`() throws {
    let feed =
      "<rss><channel><title>Lamp</title><item><title>Harbor Lights</title><guid>1</guid></item></channel></rss>"
    let items = try items(record("https://lamp.example.com/feed/", feed))
    #expect(items.map(\.fragment) == ["https://lamp.example.com/feed/#1"])
    #expect(items.map(\.format) == ["feed"])
  }

  @Test func `chunks are joined`() throws {
    let half = Self.page.utf8.count / 2
    let chunks = [Self.page.prefix(half), Self.page.dropFirst(half)].map {
      "\(String($0.utf8.count, radix: 16))\r\n\($0)\r\n"
    }
    let items = try items(
      record("https://lamp.example.com/a", chunks.joined() + "0\r\n\r\n", head: "Transfer-Encoding: chunked\r\n")
    )
    #expect(items.first?.article.text.hasSuffix("it said on Tuesday.") == true)
  }

  @Test(arguments: [0, 10, 100_000, -5, Int.max])
  func `a length that lies hides no record`(length: Int) throws {
    let items = try items(
      record("https://lamp.example.com/a", Self.page, length: length) + record("https://lamp.example.com/b", Self.page)
        + "WARC/1.0\r\nno colon"
    )
    #expect(items.map(\.fragment) == ["https://lamp.example.com/a", "https://lamp.example.com/b"])
  }

  @Test(arguments: ["HTTP/1.1 404 Not Found", "HTTP/1.1 301 Moved"])
  func `errors and other kinds are passed over`(status: String) throws {
    let archive =
      record("https://lamp.example.com/a", Self.page).replacing("HTTP/1.1 200 OK", with: status)
      + record("https://lamp.example.com/b", Self.page).replacing("text/html", with: "image/png")
      + record("https://lamp.example.com/c", Self.page, head: "Content-Encoding: br\r\n")
      + record("https://lamp.example.com/d", "")
    #expect(try items(archive).isEmpty)
  }

  @Test func `packed records hold packed pages`() throws {
    let packed = try #require(Data(base64Encoded: Self.packed))
    let items = try Formats.items(in: ArticleFile(name: "crawl.warc.gz", bytes: Array(packed)))
    #expect(items.map(\.fragment) == ["https://lamp.example.com/a", "https://lamp.example.com/b"])
    #expect(Set(items.map(\.article.title)) == ["Harbor Lights returns"])
  }

  /// Two records, each a member of its own, their pages packed once more.
  private static let packed = """
    H4sIAAAAAAACAwt3DHLWN9Qz5OUKB7J0QyoLUq0UilKLC/LzilNhgolF6akluqFBnlYKGSUlBcVW+vo5ibkFeqkVQDInVS85P1c/\
    kZfLOT+vJDWvRNcnNS+9JMNKwdDCjJeLl8sjJCQAZIWCkYGBgr83Qh3EspLUihL9jJLcHISEa15yfkpmXrqVQnpVZgHIDPluDgYQ\
    YGIO7XXkYnLkYdl/iV9A/H3iObkvz9iVOv0cjL0nuf7Zu9k9n9W1NHj999WB9luNj9ey6H17M5Vjra5N5sy2a2VXDQzLSu7Nfe3O\
    +v9ostLiXa0KU4t/MIZ5mB0suGPm+/D9xGlbz179+5V9XvnM3TVA20A2AwA93VHlIQEAAB+LCAAAAAAAAgMLdwxy1jfUM+TlCgey\
    dEMqC1KtFIpSiwvy84pTYYKJRempJbqhQZ5WChklJQXFVvr6OYm5BXqpFUAyJ1UvOT9XP4mXyzk/ryQ1r0TXJzUvvSTDSsHQwoyX\
    i5fLIyQkAGSFgpGBgYK/N0IdxLKS1IoS/YyS3ByEhGtecn5KZl66lUJ6VWYByAz5bg4GEGBiDu115GJy5GHZf4lfQPx94jm5L8/Y\
    lTr9HIy9J7n+2bvZPZ/VtTR4/ffVgfZbjY/Xsuh9ezOVY62uTebMtmtlVw0My0ruzX3tzvr/aLLS4l2tClOLfzCGeZgdLLhj5vvw\
    /cRpW89e/fuVfV75zN01QNtANgMAu1egPSEBAAA=
    """

  @Test func `the server's encoding is believed`() throws {
    let archive = Array(record("https://lamp.example.com/a", Self.page.replacing("Tuesday", with: "~")).utf8)
    let bytes = archive.map { $0 == UInt8(ascii: "~") ? 0xB3 : $0 }
    let told = String(decoding: bytes.map { $0 == 0xB3 ? 0x7E : $0 }, as: UTF8.self)
      .replacing("text/html", with: "text/html; charset=ISO-8859-2")
    let items = try Formats.items(
      in: ArticleFile(name: "a.warc", bytes: Array(told.utf8).map { $0 == 0x7E ? 0xB3 : $0 })
    )
    #expect(items.first?.article.text.hasSuffix("it said on ł.") == true)
  }
}
