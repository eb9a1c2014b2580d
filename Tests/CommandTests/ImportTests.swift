import Foundation
import Testing

@testable import Command

@Suite struct ImportTests {
  /// Written by the shape that the reader of articles knows best: a headline and plain sentences.
  private static let article = """
    # Harbor Lights renewed for season 2

    *Harbor Lights* has been renewed by NBC for a second season. The NBC series *Harbor Lights* stars Ada Winslow.

    """

  private func binary() throws -> Binary {
    let binary = try Binary(hasSample: false)
    try binary.write(Self.article, to: "articles/harbor.md")
    return binary
  }

  @Test func `an import tells what is new, and the next one nothing`() throws {
    let binary = try binary()
    let first = try binary.run("import", "articles")
    #expect(first.code == 0)
    #expect(first.errors.isEmpty)
    #expect(first.lines.last?.hasPrefix("1 article new: ") == true)
    #expect(first.lines.contains { $0.hasPrefix("+ Harbor Lights: renewed by NBC (season 2") })
    let second = try binary.run("import", "articles")
    #expect(second.output.isEmpty && second.errors.isEmpty && second.code == 0)
  }

  @Test func `options may follow the folders`() throws {
    let binary = try binary()
    #expect(try binary.run("import", "articles", "--database", "other.db", "--quiet").code == 0)
    #expect(try binary.run("shows", "--database", "other.db", "--format", "ndjson").lines.count == 1)
    #expect(try binary.run("status").code == 65)
  }

  @Test func `a vanished article takes along what only it said`() throws {
    let binary = try binary()
    _ = try binary.run("import", "articles")
    try binary.write("Nothing is said here about any series.\n", to: "articles/other.txt")
    try FileManager.default.removeItem(at: binary.folder.appending(path: "articles/harbor.md"))
    let run = try binary.run("import", "articles")
    #expect(run.lines.contains("- Harbor Lights: gone"))
    #expect(try binary.run("shows", "--format", "csv").lines.count == 1)
  }

  @Test func `bytes that do not follow the declared encoding are no one else's message`() throws {
    let binary = try binary()
    let page = "printf '<html><meta charset=euc-kr><p>caf\\351 du monde</p>' > articles/a.html"
    let run = try binary.shell("\(page); \"$RUSTTRACK\" import articles --quiet")
    #expect(run.errors.isEmpty && run.code == 0)
  }

  @Test func `formats that are not read are counted on one line`() throws {
    let binary = try binary()
    try binary.write("<!DOCTYPE html><html><body>Page</body></html>", to: "articles/a.html.gz.pdf")
    try binary.write("%PDF-1.4", to: "articles/b.pdf")
    let run = try binary.run("import", "articles")
    #expect(run.code == 0)
    #expect(run.errors.contains("skipped: PDF files are not read yet"))
  }

  @Test(arguments: [
    ("", "empty"), ("\u{0}\u{1}\u{2}\u{0}", "binary"), ("---\ntitle: [unclosed\n---\nText.\n", "front matter"),
  ])
  func `an article that cannot be read is told, and the others are read`(text: String, reason: String) throws {
    let binary = try binary()
    try binary.write(text, to: "articles/bad.md")
    let run = try binary.run("import", "articles")
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("rusttrack: articles/bad.md: "))
    #expect(run.errors.contains(reason))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try binary.run("shows", "--format", "ndjson").lines.count == 1)
  }

  @Test func `a file above the limit is told with the option that raises it`() throws {
    let binary = try binary()
    try binary.write(String(repeating: "Long. ", count: 500), to: "articles/long.txt")
    let run = try binary.run("import", "articles", "--max-size", "2K")
    #expect(run.code == 1)
    #expect(run.errors.contains("--max-size"))
  }

  @Test(arguments: [
    ("import nowhere", 1, "nowhere"), ("import articles --database notes.txt", 65, "notes.txt"),
    ("import articles --database newer.db", 65, "newer"),
    ("import articles --database no/such/folder.db", 73, "folder.db"),
    ("import articles --max-size huge", 64, "--max-size"), ("import", 64, "paths"),
  ])
  func `what stops an import is told on one line`(line: String, code: Int32, names: String) throws {
    let binary = try binary()
    try binary.write("Notes.\n", to: "notes.txt")
    try binary.makeNewer("newer.db")
    let run = try binary.shell("\"$RUSTTRACK\" \(line)")
    #expect(run.code == code)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("rusttrack: "))
    #expect(run.errors.contains(names))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `two imports do not run at once`() throws {
    let binary = try binary()
    try binary.write("", to: "rusttrack.db.lock")
    let run = try binary.shell("exec 9<>rusttrack.db.lock && flock 9 && \"$RUSTTRACK\" import articles")
    #expect(run.code == 75)
    #expect(run.errors.contains("another import is running"))
  }

  @Test(arguments: [("500K", 500_000), ("20mb", 20_000_000), ("1G", 1_000_000_000), ("7", 7), ("12B", 12)])
  func `sizes are read as people write them`(text: String, bytes: Int) {
    #expect(ByteSize(argument: text)?.bytes == bytes)
  }

  @Test(arguments: ["", "M", "-1", "0", "ten", "9999999999999G", "1.5M"])
  func `what is no size is refused`(_ text: String) { #expect(ByteSize(argument: text) == nil) }
}
