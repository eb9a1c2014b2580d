import Foundation
import GRDB
import Importing
import Testing

/// Pages, feeds and archives go through an import like any other file.
@Suite struct WebTests {
  private let folder: Folder
  private static let text = """
    <p>Meridian has renewed Harbor Lights for a third season, it said on Tuesday.</p>
    <p>Ada Winslow, who plays the keeper, is back, and so is everyone else on the island.</p>
    """

  init() throws { folder = try Folder() }

  private func report(maxSize: Int = 20_000) async throws -> ImportReport {
    try await Importer(database: folder.database, maxSize: maxSize).run(paths: [folder.news])
  }

  private func strings(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: folder.database).read { try String.fetchAll($0, sql: sql) }
  }

  @Test func `the same text at several addresses is one voice`() async throws {
    let head = "<html><head><title>Harbor Lights returns"
    try folder.write(
      "a.html",
      """
      \(head) - The Lamp</title><link rel=canonical href="https://lamp.example.com/a"></head><body>
      <nav><a href="/">Home</a></nav><h1>Harbor Lights returns</h1><p class=byline>By Ella Brook</p>\(Self.text)
      <div class=share>Share this</div></body></html>
      """
    )
    try folder.write(
      "b.html",
      """
      \(head) | The Post</title><link rel=canonical href="https://post.example.com/b"></head><body><div id=main>
      <h1>Harbor Lights Returns</h1><div class="entry-content">\(Self.text)</div></div>
      <aside><h4>Most read</h4><p>Northern Pass was cancelled by Borealis, and nobody knows why that is.</p></aside></body></html>
      """
    )
    try folder.write(
      "feed.xml",
      """
      <rss><channel><title>The Gull</title><item><title>Harbor Lights returns</title><guid>7</guid>
      <link>https://gull.example.com/7</link><description><![CDATA[\(Self.text)]]></description></item></channel></rss>
      """
    )
    let report = try await report()
    #expect(report.counts == "3 added")
    #expect(report.failures.isEmpty)
    #expect(try strings("SELECT path FROM articles ORDER BY path") == ["a.html", "b.html", "feed.xml#7"])
    #expect(
      try strings("SELECT DISTINCT outlet FROM articles ORDER BY outlet") == ["The Gull", "The Lamp", "The Post"]
    )
    #expect(try strings("SELECT DISTINCT text_hash FROM articles").count == 1)
    #expect(try strings("SELECT sources FROM events WHERE kind = 'renewed'") == ["1"])
  }

  @Test func `an item that leaves its feed is gone, the others are as they were`() async throws {
    func feed(_ ids: [Int]) -> String {
      "<rss>" + ids.map { "<item><title>Lamp \($0)</title><guid>\($0)</guid></item>" }.joined() + "</rss>"
    }
    try folder.write("feed.xml", feed([1, 2]))
    #expect(try await report().counts == "2 added")
    try folder.write("feed.xml", feed([2, 3]))
    #expect(try await report().counts == "1 added, 1 removed, 1 unchanged")
  }

  @Test func `what cannot be unpacked is told in one line, and the rest is read`() async throws {
    let bomb = try #require(Data(base64Encoded: Self.bomb))
    try bomb.write(to: URL(fileURLWithPath: folder.news + "/bomb.html.gz"))
    try Data([0x1F, 0x8B, 8, 0, 1]).write(to: URL(fileURLWithPath: folder.news + "/cut.gz"))
    try folder.write("a.html", "<html><h1>Harbor Lights returns</h1>\(Self.text)</html>")
    let report = try await report(maxSize: 2_000)
    #expect(report.counts == "1 added")
    #expect(
      report.failures.map(\.reason) == [
        "more than 2000 bytes when unpacked; raise --max-size to read it", "damaged gzip data; pack the file anew",
      ]
    )
  }

  /// 20,000 letters, packed.
  private static let bomb = "H4sIAAAAAAACA+3BMQEAAADCoKzrX8IaHkABAAAAAAAAAAAAAAAAAAAAAAAA8GAxh73KIE4AAA=="
}
