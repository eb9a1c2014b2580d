import GRDB
public import Store

/// A rusttrack database to ask; nothing that is done with it can change it.
public struct Catalogue: Sendable {
  let store: Store

  /// The database in the given file.
  ///
  /// - Throws: `QueryError` where there is none, or none that this version reads.
  public init(path: String) throws(QueryError) {
    do { store = try Store.openForReading(path) } catch { throw .database(error) }
  }

  /// A database that is open already.
  public init(_ store: Store) { self.store = store }

  /// The rows of the answer, in the question's order.
  public func rows<Asked: Question>(_ question: Asked) throws(QueryError) -> [Asked.Row] {
    try read { database in
      let statement = try prepare(question, database)
      return try Fetched<Asked.Row>.fetchAll(statement).map(\.row)
    }
  }

  /// Calls back with one row of the answer after the other, however many they are.
  public func eachRow<Asked: Question>(of question: Asked, _ body: (Asked.Row) throws -> Void) throws(QueryError) {
    try read { database in
      let statement = try prepare(question, database)
      let cursor = try Fetched<Asked.Row>.fetchCursor(statement)
      while let next = try cursor.next() { try body(next.row) }
    }
  }

  /// The answer as columns and values.
  public func answer(to question: some Question) throws(QueryError) -> Answer {
    var (columns, rows): ([String], [[Cell]]) = ([], [])
    try each(question, columns: { columns = $0 }, row: { rows.append($0) })
    return Answer(columns: columns, rows: rows)
  }

  /// Calls back with the columns once, and then with one row after the other, however many they are.
  public func each(
    _ question: some Question,
    columns: ([String]) throws -> Void,
    row: ([Cell]) throws -> Void
  ) throws(QueryError) {
    try read { database in
      let statement = try prepare(question, database)
      try Self.each(statement, type(of: question).truths, columns, row)
    }
  }

  /// Runs the body in one snapshot of the database, and tells its failure as an error of this module.
  func read<Outcome>(_ body: (Database) throws -> Outcome) throws(QueryError) -> Outcome {
    let answer: Result<Outcome, QueryError>
    do {
      answer = try store.read { database in
        do { return .success(try body(database)) } catch { return .failure(QueryError(error, path: store.path)) }
      }
    } catch {
      throw .database(error)
    }
    return try answer.get()
  }

  /// Runs a statement that has its values.
  static func each(
    _ statement: GRDB.Statement,
    _ truths: Set<String>,
    _ columns: ([String]) throws -> Void,
    _ row: ([Cell]) throws -> Void
  ) throws {
    let names = statement.columnNames
    let isTruth = names.map(truths.contains)
    let cursor = try GRDB.Row.fetchCursor(statement)
    try columns(names)
    while let next = try cursor.next() {
      try row(names.indices.map { Cell(next[$0] as DatabaseValue, isTruth: isTruth[$0]) })
    }
  }

  private func prepare(_ question: some Question, _ database: Database) throws -> GRDB.Statement {
    let statement = try database.cachedStatement(sql: type(of: question).sql)
    var values = question.bindings.mapValues(\.databaseValue)
    if let subject = question.subject {
      values["subject"] = try NameLookup(database: database).id(of: subject).databaseValue
    } else if type(of: question).sql.contains(":subject") {
      values["subject"] = .null
    }
    try statement.setArguments(StatementArguments(values))
    return statement
  }
}

/// A row of a question, decoded by its column names.
private struct Fetched<Asked: Decodable & Sendable>: FetchableRecord, Decodable {
  static var databaseColumnDecodingStrategy: DatabaseColumnDecodingStrategy { .convertFromSnakeCase }

  let row: Asked

  init(from decoder: any Decoder) throws { row = try Asked(from: decoder) }
}
