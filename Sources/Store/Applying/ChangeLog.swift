import GRDB

/// Writes resolved rows, each change of one together with its line in the log.
struct ChangeLog {
  let database: Database
  let run: Int

  /// Writes what has changed between two versions of a row.
  ///
  /// - Returns: nil where nothing has.
  func write(before: ResolvedRow?, after: ResolvedRow?) throws -> Change? {
    guard let change = Change(before: before, after: after) else { return nil }
    switch (before, after) {
    case (nil, .some(let row)): try insert(row)
    case (_, .some(let row)): try update(row)
    default: try delete(change.table, change.id)
    }
    let statement = try database.cachedStatement(
      sql: "INSERT INTO changes(run, row_table, row_id, operation, before, after) VALUES (?, ?, ?, ?, ?, ?)"
    )
    try statement.execute(arguments: [
      run, change.table.rawValue, change.id, change.operation.rawValue, before?.json, after?.json,
    ])
    return change
  }

  // The names of tables and columns come from ResolvedTable, never from input.

  private func insert(_ row: ResolvedRow) throws {
    let columns = ["id"] + row.table.columns
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: "INSERT INTO \(row.table.rawValue)(\(columns.joined(separator: ", "))) VALUES (\(places))"
    )
    try statement.execute(arguments: StatementArguments([row.id.databaseValue] + row.values.map(\.databaseValue)))
  }

  private func update(_ row: ResolvedRow) throws {
    let columns = row.table.columns.map { "\($0) = ?" }.joined(separator: ", ")
    let statement = try database.cachedStatement(sql: "UPDATE \(row.table.rawValue) SET \(columns) WHERE id = ?")
    try statement.execute(arguments: StatementArguments(row.values.map(\.databaseValue) + [row.id.databaseValue]))
  }

  private func delete(_ table: ResolvedTable, _ id: String) throws {
    try database.cachedStatement(sql: "DELETE FROM \(table.rawValue) WHERE id = ?").execute(arguments: [id])
  }
}

/// Reads resolved rows as they are stored.
struct RowReader {
  let database: Database

  /// The row with an id.
  func row(_ table: ResolvedTable, _ id: String) throws -> ResolvedRow? {
    try rows(table, "id = ?", [id]).first
  }

  /// The rows that meet a condition, such as `show_id = ?`.
  func rows(_ table: ResolvedTable, _ condition: String, _ arguments: StatementArguments) throws -> [ResolvedRow] {
    let columns = (["id"] + table.columns).joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns) FROM \(table.rawValue) WHERE \(condition)"
    )
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      ResolvedRow(table, id: row[0], values: row.databaseValues.dropFirst().map(Value.init))
    }
  }
}

extension Value {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }

  init(_ value: DatabaseValue) {
    switch value.storage {
    case .int64(let number): self = .integer(Int(number))
    case .string(let text): self = .text(text)
    default: self = .null
    }
  }
}
