import GRDB

extension Catalogue {
  /// Runs any statement that only reads, and calls back with its columns and rows.
  ///
  /// The connection cannot write in any case; what would be refused by it, or opens other files, is refused by its
  /// first word, with a sentence that says so.
  public func each(
    sql: String,
    columns: ([String]) throws -> Void,
    row: ([Cell]) throws -> Void
  ) throws(QueryError) {
    try AdHocSQL.check(sql)
    try read { database in
      var statements: [GRDB.Statement] = []
      let cursor = try database.allStatements(sql: sql)
      while let statement = try cursor.next() {
        statements.append(statement)
        if statements.count > 1 { throw QueryError.refused(reason: "there is more than one statement") }
      }
      guard let statement = statements.first else { throw QueryError.refused(reason: "there is no statement") }
      guard statement.isReadonly else { throw QueryError.refused(reason: "the statement would change the database") }
      statement.setUncheckedArguments(StatementArguments())
      try Self.each(statement, [], columns, row)
    }
  }

  /// The answer to a statement as columns and values.
  public func answer(toSQL sql: String) throws(QueryError) -> Answer {
    var (columns, rows): ([String], [[Cell]]) = ([], [])
    try each(sql: sql, columns: { columns = $0 }, row: { rows.append($0) })
    return Answer(columns: columns, rows: rows)
  }
}

/// What may be asked in SQL.
enum AdHocSQL {
  private static let reading: Set<String> = ["SELECT", "WITH", "VALUES", "EXPLAIN"]

  /// Throws where the first word is not one that reads.
  static func check(_ sql: String) throws(QueryError) {
    let word = firstWord(of: sql)
    guard !word.isEmpty else { throw .refused(reason: "there is no statement") }
    guard reading.contains(word.uppercased()) else { throw .refused(reason: "\(word.uppercased()) is refused") }
  }

  /// The first word after white space and comments.
  private static func firstWord(of sql: String) -> Substring {
    var rest = sql[...]
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == ";" || $0 == "(" }
      if rest.hasPrefix("--") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        guard let end = rest.firstRange(of: "*/") else { return "" }
        rest = rest[end.upperBound...]
      } else {
        let word = rest.prefix { $0.isLetter }
        return word.isEmpty ? rest.prefix(1) : word
      }
    }
  }
}
