import Foundation
import GRDB
import Migrations
import Store
import Testing

/// The files of migrations/, one by one.
@Suite struct MigrationTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../migrations").standardizedFileURL

  @Test func `every file of the folder is baked in, in order`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(Migrations.all.map { $0.name + ".sql" } == files)
    #expect(Migrations.all.enumerated().allSatisfy { $1.name.hasPrefix("000\($0 + 1)_") })
  }

  @Test(arguments: Migrations.all.indices)
  func `each step applies to the step before, and says why in its first line`(index: Int) throws {
    let store = try Store.inMemory(Array(Migrations.all.prefix(index)))
    try store.migrate(Array(Migrations.all.prefix(index + 1)))
    let version = try store.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(version == index + 1)
    #expect(Migrations.all[index].sql.hasPrefix("-- "))
    let problems = try store.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
    #expect(problems.isEmpty)
  }

  @Test func `the columns of resolved rows are those of the tables`() throws {
    let store = try Store.inMemory()
    for table in ResolvedTable.allCases {
      let columns = try store.read { try $0.columns(in: table.rawValue).map(\.name) }
      #expect(columns == ["id"] + table.columns)
    }
  }
}
