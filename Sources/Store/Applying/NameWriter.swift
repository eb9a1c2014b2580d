import Claims
import Foundation
import GRDB

/// How many claims more, or fewer, write the names of networks and people.
struct NameCounts {
  struct Name: Hashable {
    let table: ResolvedTable
    let name: String
  }

  private(set) var counts: [Name: Int] = [:]

  mutating func add(_ fields: FieldValues, _ number: Int) {
    for (field, table) in Self.tables {
      guard let name = fields[field]?.precomposedStringWithCanonicalMapping else { continue }
      counts[Name(table: table, name: name), default: 0] += number
    }
  }

  private static let tables: [(Field, ResolvedTable)] = [
    (.network, .networks), (.fromNetwork, .networks), (.person, .people),
  ]
}

/// Keeps the networks and people, each under the name that most claims write.
struct NameWriter {
  let database: Database
  let log: ChangeLog

  /// Brings the names up to date.
  func write(_ names: NameCounts) throws -> [Change] {
    var touched: Set<[String]> = []
    for (name, count) in names.counts where count != 0 {
      let id = Name.slug(name.name)
      try add(count, to: name, id)
      touched.insert([name.table.rawValue, id])
    }
    return try touched.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { entry in
      try ResolvedTable(rawValue: entry[0]).flatMap { try rename($0, entry[1]) }
    }
  }

  private func add(_ count: Int, to name: NameCounts.Name, _ id: String) throws {
    let kind = Self.kind(name.table)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO aliases(kind, name, folded, id, claims)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT(kind, name, id) DO UPDATE SET claims = claims + excluded.claims
        """
    )
    try statement.execute(arguments: [kind, name.name, Claims.Name.folded(name.name), id, count])
    try database.cachedStatement(sql: "DELETE FROM aliases WHERE kind = ? AND name = ? AND id = ? AND claims <= 0")
      .execute(arguments: [kind, name.name, id])
  }

  /// Gives a network or person its most common name, and takes it away where no claim names it any more.
  private func rename(_ table: ResolvedTable, _ id: String) throws -> Change? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT name
        FROM aliases
        WHERE kind = ? AND id = ?
        ORDER BY claims DESC, length(CAST(name AS BLOB)) DESC, name
        LIMIT 1
        """
    )
    let name = try String.fetchOne(statement, arguments: [Self.kind(table), id])
    let after = name.map { ResolvedRow(table, id, ["name": .text($0)]) }
    let before = try RowReader(database: database).row(table, id)
    return try log.write(before: before, after: after)
  }

  private static func kind(_ table: ResolvedTable) -> String { table == .people ? "person" : "network" }
}
