import Foundation
import Importing
import Store
import Testing

/// Bad input is told, and nothing that is stored is lost.
@Suite struct BadInputTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("a.txt", "renewed Ferry Meridian")
  }

  @Test func `files that cannot be read are told, the rest is imported`() async throws {
    try folder.write("bad.txt", "bad")
    try folder.write("empty.txt", "")
    try folder.write("long.txt", String(repeating: "x", count: 1001))
    try folder.write("odd.txt", "odd")
    let report = try await folder.importing("news")
    let news = folder.news
    #expect(report.added == 1)
    #expect(
      report.failures == [
        .init(path: "\(news)/bad.txt", reason: "binary data, not text; save it as UTF-8 text or remove the file"),
        .init(path: "\(news)/empty.txt", reason: "the file is empty"),
        .init(path: "\(news)/long.txt", reason: "1001 bytes are more than 1000; raise --max-size to read it"),
      ]
    )
    #expect(
      report.skipped == [
        .init(path: "\(news)/odd.txt", reason: "odd files are not read yet; save the article as Markdown or plain text")
      ]
    )
  }

  @Test(arguments: ["bad", "", "odd"])
  func `an article that cannot be read any more stays stored`(text: String) async throws {
    _ = try await folder.importing("news")
    let before = try folder.fingerprint()
    try folder.write("a.txt", text)
    let report = try await folder.importing("news")
    #expect(report.run == nil)
    #expect(report.failures.count + report.skipped.count == 1)
    #expect(try folder.fingerprint() == before)
  }

  @Test func `hidden files, gold, corrections, backups and databases are no articles`() async throws {
    for name in [".a.txt", ".git/a.txt", "a.gold.ndjson", "a.titles.json", "corrections.tsv", "a.txt~", "#a#", "x.db"] {
      try folder.write(name, "renewed Lamp")
    }
    let report = try await folder.importing("news")
    #expect(try folder.paths() == ["news: a.txt"])
    #expect(report.failures.isEmpty)
  }

  @Test func `links are followed inside the folder only`() async throws {
    try Data("renewed Lamp".utf8).write(to: URL(fileURLWithPath: folder.root + "/out.txt"))
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.news + "/in.txt", withDestinationPath: "a.txt")
    try manager.createSymbolicLink(atPath: folder.news + "/loop", withDestinationPath: ".")
    try manager.createSymbolicLink(atPath: folder.news + "/lost", withDestinationPath: "nowhere")
    try manager.createSymbolicLink(atPath: folder.news + "/out.txt", withDestinationPath: "../out.txt")
    let report = try await folder.importing("news")
    #expect(try folder.paths() == ["news: a.txt", "news: in.txt"])
    #expect(report.failures.map(\.reason) == ["a link that leads nowhere"])
    #expect(report.skipped.map(\.reason) == ["a link that leads out of the folder"])
  }

  @Test func `a path that leads nowhere stops at once and loses nothing`() async throws {
    await #expect(throws: ImportError.noSuchPath(path: folder.root + "/none")) {
      try await folder.importing("news", "none")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.database))
    _ = try await folder.importing("news")
    let before = try folder.fingerprint()
    try folder.remove("")
    await #expect(throws: ImportError.noSuchPath(path: folder.news)) { try await folder.importing("news") }
    #expect(try folder.fingerprint() == before)
  }

  @Test func `two imports into one database do not run at once`() async throws {
    let descriptor = open(folder.database + ".lock", O_RDWR | O_CREAT, 0o644)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    await #expect(throws: ImportError.locked(database: folder.database)) { try await folder.importing("news") }
    close(descriptor)
    #expect(try await folder.importing("news").added == 1)
  }

  @Test func `a database that is none stops at once`() async throws {
    try Data("no database, but long enough to be one".utf8).write(to: URL(fileURLWithPath: folder.database))
    await #expect(throws: ImportError.store(.notADatabase(path: folder.database))) {
      try await folder.importing("news")
    }
  }

  @Test func `a folder that is not there cannot hold a database`() async throws {
    let importer = Importer(database: folder.root + "/none/test.db", reader: .told(version: "1"))
    let news = folder.news
    await #expect(
      throws: ImportError.store(
        .notWritable(path: folder.root + "/none/test.db", reason: "no such file or directory")
      )
    ) { try await importer.run(paths: [news]) }
  }
}
