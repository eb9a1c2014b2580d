import Foundation
import GRDB

extension Catalogue {
  /// Opens the file for reading only.
  ///
  /// A database in WAL mode wants to make files beside it; where the folder forbids that, and no import left such a
  /// file, it is read as one that does not change.
  static func open(_ path: String) throws -> any DatabaseReader {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(secondsToWaitForAnImport)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = 1") }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
      return queue
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      guard FileManager.default.isReadableFile(atPath: path), !FileManager.default.fileExists(atPath: path + "-wal")
      else {
        throw error
      }
      let file = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
      return try DatabaseQueue(path: file, configuration: configuration)
    }
  }

  /// A reader waits only while an import puts its last pages in place.
  private static var secondsToWaitForAnImport: Double { 5 }

  /// Throws where the file is a database of something else.
  func checkSchema() throws(QueryError) {
    let path = path
    try read { database in
      let tables = try String.fetchSet(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      guard tables.isSuperset(of: ["articles", "claims", "imports"]) else { throw QueryError.notADatabase(path: path) }
    }
  }
}

extension QueryError {
  /// What an error of SQLite means to a person.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as QueryError: self = error
    case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB: self = .notADatabase(path: path)
    case let error as DatabaseError where error.resultCode == .SQLITE_READONLY:
      self = .refused(reason: "the statement would change the database")
    case let error as DatabaseError where error.resultCode == .SQLITE_ERROR:
      self = .wrongSQL(reason: error.message ?? "the statement is wrong")
    case let error as DatabaseError:
      self = .unreadable(path: path, reason: error.message ?? "SQLite error \(error.resultCode.rawValue)")
    default: self = .unreadable(path: path, reason: "\(error)")
    }
  }
}

extension Value {
  init(_ value: DatabaseValue, isTruth: Bool) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = isTruth ? .truth(number != 0) : .integer(Int(number))
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let bytes): self = .text("x'" + bytes.map { String(format: "%02x", $0) }.joined() + "'")
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .truth(let truth): truth.databaseValue
    }
  }
}
