import Queries
import Testing

@Suite struct AdHocSQLTests {
  @Test(arguments: [
    "SELECT title FROM shows", "  -- why\n/* and */ select 1", "WITH a AS (SELECT 1) SELECT * FROM a",
    "VALUES (1), (2)",
    "EXPLAIN SELECT 1", "SELECT 1;",
  ])
  func `statements that read are run`(_ sql: String) throws {
    #expect(try !Catalogue.sample().answer(toSQL: sql).rows.isEmpty)
  }

  @Test(arguments: [
    "DELETE FROM shows", "INSERT INTO genres VALUES(1)", "WITH a AS (SELECT 1) DELETE FROM shows", "DROP TABLE shows",
    "ATTACH 'other.db' AS other", "PRAGMA query_only = 0", "SELECT 1; DELETE FROM shows", "CREATE TEMP TABLE t(a)",
    "VACUUM INTO 'copy.db'", "BEGIN", "REPLACE INTO shows(id) VALUES('x')", "", "-- nothing",
    "EXPLAIN; DELETE FROM shows",
  ])
  func `all others are refused`(_ sql: String) throws {
    let catalogue = try Catalogue.sample()
    #expect(throws: QueryError.self) { try catalogue.answer(toSQL: sql) }
    #expect(try catalogue.rows(ShowList()).count == 4)
  }

  @Test func `a mistake is told as SQLite tells it`() throws {
    #expect(throws: QueryError.wrongSQL(reason: "no such table: nowhere")) {
      try Catalogue.sample().answer(toSQL: "SELECT * FROM nowhere")
    }
  }

  @Test func `a statement with a parameter reads it as null`() throws {
    #expect(try Catalogue.sample().answer(toSQL: "SELECT ?1 AS a").rows == [[.null]])
  }
}
