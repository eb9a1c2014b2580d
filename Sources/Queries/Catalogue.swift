import Foundation
import GRDB

/// A rusttrack database to ask; nothing that is done with it can change it.
public struct Catalogue: Sendable {
  public let path: String
  let reader: any DatabaseReader

  /// The database in the given file.
  ///
  /// - Throws: `QueryError` where there is none, or none that this version reads.
  public init(path: String) throws(QueryError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .noDatabase(path: path) }
    let reader: any DatabaseReader
    do {
      reader = try Self.open(path)
    } catch {
      throw QueryError(error, path: path)
    }
    self.init(reader: reader, path: path)
    try checkSchema()
  }

  /// A database that is open already.
  init(reader: any DatabaseReader, path: String) {
    self.reader = reader
    self.path = path
  }

  /// The rows of the answer, in the question's order.
  public func rows<Asked: Question>(_ question: Asked) throws(QueryError) -> [Asked.Row] {
    try read { database in
      let (statement, arguments) = try prepare(question, database)
      return try Fetched<Asked.Row>.fetchAll(statement, arguments: arguments).map(\.row)
    }
  }

  /// The answer as columns and values.
  public func table(_ question: some Question) throws(QueryError) -> Table {
    var (columns, rows): ([String], [[Value]]) = ([], [])
    try each(question, columns: { columns = $0 }, row: { rows.append($0) })
    return Table(columns: columns, rows: rows)
  }

  /// Calls back with the columns once, and then with one row after the other, however many they are.
  public func each(
    _ question: some Question,
    columns: ([String]) throws -> Void,
    row: ([Value]) throws -> Void
  ) throws(QueryError) {
    try read { database in
      let (statement, arguments) = try prepare(question, database)
      try Self.each(statement, arguments, type(of: question).truths, columns, row)
    }
  }

  func read<Answer>(_ body: (Database) throws -> Answer) throws(QueryError) -> Answer {
    do {
      return try reader.read(body)
    } catch {
      throw QueryError(error, path: path)
    }
  }

  static func each(
    _ statement: GRDB.Statement,
    _ arguments: StatementArguments,
    _ truths: Set<String>,
    _ columns: ([String]) throws -> Void,
    _ row: ([Value]) throws -> Void
  ) throws {
    let names = statement.columnNames
    let isTruth = names.map(truths.contains)
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    try columns(names)
    while let next = try cursor.next() {
      try row(names.indices.map { Value(next[$0] as DatabaseValue, isTruth: isTruth[$0]) })
    }
  }

  private func prepare(_ question: some Question, _ database: Database) throws -> (GRDB.Statement, StatementArguments) {
    let statement = try database.cachedStatement(sql: type(of: question).sql)
    var values = question.bindings.mapValues(\.databaseValue)
    if let subject = question.subject {
      values["subject"] = try NameLookup(database: database).id(of: subject).databaseValue
    } else if type(of: question).sql.contains(":subject") {
      values["subject"] = .null
    }
    return (statement, StatementArguments(values))
  }
}

/// A row of a question, decoded by its column names.
private struct Fetched<Asked: Decodable & Sendable>: FetchableRecord, Decodable {
  static var databaseColumnDecodingStrategy: DatabaseColumnDecodingStrategy { .convertFromSnakeCase }

  let row: Asked

  init(from decoder: any Decoder) throws { row = try Asked(from: decoder) }
}
