import Articles
import Testing

@Suite struct PageDateTests {
  private static let data =
    #"<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-14T23:00:00-07:00"}</script>"#
  private static let meta = "<meta property='article:published_time' content='2024-05-15'>"
  private static let time = "<p><time datetime='2024-05-16T10:00'>Thursday</time></p>"
  private static let line = "<p class=byline>By Ella Brook | May 17, 2024</p>"
  private static let url = "<link rel=canonical href='https://lamp.example.com/2024/05/18/harbor'>"
  private static let change = "<meta property='og:updated_time' content='2024-05-19'>"

  @Test(
    arguments: [
      (change + url + line + time + meta + data, "2024-05-14", "json-ld"),
      (change + url + line + time + meta, "2024-05-15", "meta"),
      (change + url + line + time, "2024-05-16", "time"),
      (change + url + line, "2024-05-17", "dateline"),
      (change + url, "2024-05-18", "url"),
      (change, "2024-05-19", "last change"),
      ("<meta name=date content='soon'>", nil, nil),
    ] as [(String, String?, String?)]
  )
  func `the day is the most trusted one`(head: String, day: String?, source: String?) throws {
    let text =
      "<p>Meridian has renewed Harbor Lights for a third season, and it ends on <time datetime='2025-01-01'>May 1</time>.</p>"
    let article = try read("<html><h1>Harbor Lights is back</h1>\(head)\(text)\(text)</html>", name: "a.html")
    #expect(article.published == day)
    #expect(article.datedBy == source)
  }
}
