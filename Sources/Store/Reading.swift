import GRDB

extension Store {
  /// The folders that articles came from, by id.
  public func sources() throws(StoreError) -> [Source] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT id, place FROM sources ORDER BY id").map {
        Source(id: $0[0], place: $0[1])
      }
    }
  }

  /// The current articles of a source, by path.
  public func articles(of source: String) throws(StoreError) -> [KnownArticle] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, path, file, file_size, file_modified, file_number, hash, extractor
          FROM articles
          WHERE source_id = ? AND gone_run IS NULL
          ORDER BY path
          """,
        arguments: [source]
      ).map { row in
        KnownArticle(
          id: row[0],
          path: row[1],
          file: row[2],
          stamp: FileStamp(size: row[3], modified: row[4], number: row[5]),
          hash: row[6],
          extractor: row[7]
        )
      }
    }
  }

  /// Every row that the current articles make, one line each, in an order of its own: what a fingerprint is made of.
  ///
  /// Nothing in it depends on when or in which order articles were imported.
  public func eachResolvedLine(_ body: (String) throws -> Void) throws(StoreError) {
    try read { database in
      for table in ResolvedTable.allCases { try Self.lines(of: table.rawValue, ["id"] + table.columns, database, body) }
      try Self.lines(of: "aliases", ["kind", "name", "folded", "id", "claims"], database, body)
      try Self.lines(of: "evidence", ["row_table", "row_id", "claim_id", "agrees"], database, body)
    }
  }

  private static func lines(
    of table: String,
    _ columns: [String],
    _ database: Database,
    _ body: (String) throws -> Void
  ) throws {
    let names = columns.joined(separator: ", ")
    let rows = try Row.fetchCursor(database, sql: "SELECT \(names) FROM \(table) ORDER BY \(names)")
    while let row = try rows.next() {
      let values = row.databaseValues.map { Value($0).json }.joined(separator: ",")
      try body("\(table)[\(values)]\n")
    }
  }
}
