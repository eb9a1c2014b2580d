import Foundation
import Importing
import Store
import Testing

/// A folder is mirrored into the database.
@Suite struct ImporterTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("a.txt", "renewed Ferry Meridian")
    try folder.write("b.txt", "cancelled Ferry Freeway\ncast Ferry Winslow")
  }

  @Test func `a folder's articles are stored with their claims`() async throws {
    let report = try await folder.importing("news")
    #expect(report.counts == "2 added")
    #expect(report.run == 1)
    #expect(report.claims == 3)
    #expect(try folder.paths() == ["news: a.txt", "news: b.txt"])
  }

  @Test func `importing twice changes no byte of the database`() async throws {
    _ = try await folder.importing("news")
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    let report = try await folder.importing("news")
    #expect(report.counts == "2 unchanged")
    #expect(report.run == nil)
    #expect(report.changes.isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test func `a touched file is not read anew`() async throws {
    _ = try await folder.importing("news")
    try folder.remove("a.txt")
    try folder.write("a.txt", "renewed Ferry Meridian")
    let report = try await folder.importing("news")
    #expect(report.counts == "2 unchanged")
    #expect(report.run == nil)
  }

  @Test func `an edited file's old claims go`() async throws {
    _ = try await folder.importing("news")
    try folder.write("b.txt", "cast Ferry Oduya")
    let report = try await folder.importing("news")
    #expect(report.counts == "1 changed, 1 unchanged")
    #expect(report.changes.contains { $0.id == "ferry/cancelled" && $0.operation == .gone })
    #expect(report.changes.contains { $0.id == "ferry/oduya" && $0.operation == .new })
  }

  @Test func `what only a deleted file said goes`() async throws {
    _ = try await folder.importing("news")
    let only = try folder.fingerprint()
    try folder.write("c/d.txt", "renewed Lamp Meridian")
    _ = try await folder.importing("news")
    #expect(try folder.fingerprint() != only)
    try folder.remove("c")
    let report = try await folder.importing("news")
    #expect(report.counts == "1 removed, 2 unchanged")
    #expect(try folder.fingerprint() == only)
  }

  @Test func `a new extractor reads everything anew`() async throws {
    _ = try await folder.importing("news")
    let before = try folder.fingerprint()
    let report = try await folder.importing("news", version: "2")
    #expect(report.counts == "2 changed")
    #expect(report.changes.isEmpty)
    #expect(try folder.fingerprint() == before)
  }

  @Test func `a feed's articles come and go one by one`() async throws {
    try folder.write("f.xml", "feed\n1 renewed Lamp Meridian\n2 cancelled Lamp Meridian")
    _ = try await folder.importing("news")
    try folder.write("f.xml", "feed\n2 cancelled Lamp Meridian\n3 ending Lamp Meridian")
    let report = try await folder.importing("news")
    #expect(report.counts == "1 added, 1 removed, 3 unchanged")
    #expect(try folder.paths() == ["news: a.txt", "news: b.txt", "news: f.xml#2", "news: f.xml#3"])
  }

  @Test func `some files of a folder can be imported alone`() async throws {
    _ = try await folder.importing("news/b.txt")
    #expect(try folder.paths() == ["news: b.txt"])
    _ = try await folder.importing("news/a.txt")
    #expect(try folder.paths() == ["news: a.txt", "news: b.txt"])
  }

  @Test func `a folder inside a source belongs to it, whichever was imported first`() async throws {
    try folder.write("sub/c.txt", "renewed Lamp")
    _ = try await folder.importing("news/sub")
    #expect(try folder.paths() == ["sub: c.txt"])
    _ = try await folder.importing("news")
    #expect(try folder.paths() == ["news: a.txt", "news: b.txt", "news: sub/c.txt"])
    try folder.write("sub/d.txt", "renewed Lamp")
    try folder.remove("a.txt")
    let report = try await folder.importing("news/sub", "news/sub/d.txt")
    #expect(report.counts == "1 added, 1 unchanged")
    #expect(try folder.paths() == ["news: a.txt", "news: b.txt", "news: sub/c.txt", "news: sub/d.txt"])
  }

  @Test func `the order of imports does not show in the fingerprint`() async throws {
    let texts = (0..<6).map { "renewed Ferry Meridian\ncast Show\($0 % 3) Winslow\npicked_up Ferry Net\($0)" }
    for (index, text) in texts.enumerated() { try folder.write("n\(index).txt", text) }
    _ = try await folder.importing("news")
    let expected = try folder.fingerprint()
    for seed in 0..<4 {
      let other = try Folder()
      for index in (0..<6).shuffled() {
        try other.write("n\(index).txt", index == seed ? "renewed Other" : texts[index])
        if index % 2 == 0 { _ = try await other.importing("news") }
      }
      try other.write("n\(seed).txt", texts[seed])
      try other.write("a.txt", "renewed Ferry Meridian")
      try other.write("b.txt", "cancelled Ferry Freeway\ncast Ferry Winslow")
      _ = try await other.importing("news")
      #expect(try other.fingerprint() == expected)
    }
  }
}
