public import GRDB
import Foundation
package import Migrations

/// The database: what was fed in, what each article says, and what they say together.
///
/// One file, one writer. Everything it writes belongs to one run of an import, in one transaction.
public struct Store: Sendable {
  /// What marks a file as a database of rusttrack: "RTrk".
  package static let applicationID = 0x5254_726B

  /// The database's path, as it was given; ":memory:" for one in memory.
  public let path: String
  let queue: DatabaseQueue

  /// Opens the database for writing, makes it where there is none, and brings an older one up to date.
  public static func open(_ path: String) throws(StoreError) -> Store {
    if try checkHeader(of: path) {
      // Opening for writing turns WAL on: never in another program's database.
      _ = try connect(path, configuration(isReadOnly: true)).version()
    }
    let store = try connect(path, configuration(isReadOnly: false))
    try store.migrate(Migrations.all)
    return store
  }

  /// Opens an existing database for reading only.
  public static func openForReading(_ path: String) throws(StoreError) -> Store {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    guard try checkHeader(of: path) else { throw .older(path: path, version: 0, known: Migrations.all.count) }
    let store = try connect(path, configuration(isReadOnly: true))
    let version = try store.version()
    let known = Migrations.all.count
    if version < known { throw .older(path: path, version: version, known: known) }
    return store
  }

  /// An empty database in memory, with the given migrations.
  package static func inMemory(_ migrations: [Migration] = Migrations.all) throws(StoreError) -> Store {
    let store = try attempt(":memory:") {
      Store(path: ":memory:", queue: try DatabaseQueue(configuration: configuration(isReadOnly: false)))
    }
    try store.migrate(migrations)
    return store
  }

  /// Reads with SQL, in one snapshot.
  public func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try Self.attempt(path) { try queue.read(body) }
  }

  /// Writes with SQL, in one transaction.
  package func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try Self.attempt(path) { try queue.write(body) }
  }

  /// Runs the body and tells its failure as an error of the store.
  static func attempt<Value>(_ path: String, _ body: () throws -> Value) throws(StoreError) -> Value {
    do { return try body() } catch { throw StoreError(error, path: path) }
  }

  private static func configuration(isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    if !isReadOnly {
      // Not GRDB's own setting: with that, each opening writes a table and drops it.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL") }
    }
    return configuration
  }

  private static func connect(_ path: String, _ configuration: Configuration) throws(StoreError) -> Store {
    try attempt(path) { Store(path: path, queue: try DatabaseQueue(path: path, configuration: configuration)) }
  }
}

extension Store {
  /// Whether there is a database already, rather than an empty file or none; refuses a file that is not SQLite.
  private static func checkHeader(of path: String) throws(StoreError) -> Bool {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return false }
    if isDirectory.boolValue { throw .notADatabase(path: path) }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw .notWritable(path: path, reason: "permission denied")
    }
    defer { try? file.close() }
    let header = (try? file.read(upToCount: 16)) ?? Data()
    if !header.isEmpty, header != Data("SQLite format 3\0".utf8) { throw .notADatabase(path: path) }
    return !header.isEmpty
  }

  /// The number of migrations that the database has had.
  ///
  /// Fails where the database is another program's, or newer than this one.
  func version() throws(StoreError) -> Int {
    let (application, version, tables) = try read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      )
    }
    let isFresh = application == 0 && version == 0 && tables == 0
    if !isFresh, application != Self.applicationID { throw .foreign(path: path) }
    let known = Migrations.all.count
    if version > known { throw .newer(path: path, version: version, known: known) }
    return version
  }

  /// Applies the migrations that the database has not had yet, each in a transaction of its own.
  package func migrate(_ migrations: [Migration]) throws(StoreError) {
    let applied = try version()
    for (index, migration) in migrations.enumerated().dropFirst(applied) {
      try write { database in
        try database.execute(sql: migration.sql)
        try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
  }
}
