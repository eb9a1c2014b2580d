import Foundation
import GRDB
import Migrations
import Store
import Testing

/// Which files are opened, and which are refused.
@Suite final class OpeningTests {
  private let path = FileManager.default.temporaryDirectory.appending(path: "rusttrack-\(UUID().uuidString).db").path

  deinit {
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  @Test func `a new file becomes a database`() throws {
    _ = try Store.open(path)
    #expect(try Store.openForReading(path).sources().isEmpty)
  }

  @Test func `an empty file becomes a database`() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(try Store.open(path).sources().isEmpty)
  }

  @Test func `reading makes no database`() throws {
    #expect(throws: StoreError.missing(path: path)) { try Store.openForReading(self.path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `another file is refused and left as it is`() throws {
    let text = Data("Harbor Lights has been renewed for a second season.".utf8)
    try text.write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.notADatabase(path: path)) { try Store.open(self.path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
  }

  @Test func `a folder is refused`() throws {
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: StoreError.notADatabase(path: folder)) { try Store.open(folder) }
  }

  @Test func `another program's database is refused and left as it is`() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE recipes(id INTEGER PRIMARY KEY)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.foreign(path: path)) { try Store.open(self.path) }
    #expect(throws: StoreError.foreign(path: path)) { try Store.openForReading(self.path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a newer database is refused`() throws {
    _ = try Store.open(path)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 999") }
    let known = Migrations.all.count
    #expect(throws: StoreError.newer(path: path, version: 999, known: known)) { try Store.open(self.path) }
  }

  @Test func `an older database is brought up to date by opening it for writing`() throws {
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: Migrations.all[0].sql)
      try database.execute(sql: "INSERT INTO sources(id, place) VALUES ('news', '/news')")
      try database.execute(sql: "PRAGMA application_id = \(Store.applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    let known = Migrations.all.count
    #expect(throws: StoreError.older(path: path, version: 1, known: known)) { try Store.openForReading(self.path) }
    #expect(try Store.open(path).sources() == [Source(id: "news", place: "/news")])
    #expect(try Store.openForReading(path).sources().count == 1)
  }
}
