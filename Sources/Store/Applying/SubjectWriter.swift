import Claims
import GRDB

/// Resolves one subject again and writes what has become different.
struct SubjectWriter {
  let database: Database
  let log: ChangeLog
  /// The day of the newest article.
  let today: String?

  func resolve(_ subject: String) throws -> [Change] {
    let old = try rows(of: subject)
    let new = Resolution(of: subject, from: try ClaimReader(database: database).claims(of: subject), today: today)
    let before = Dictionary(uniqueKeysWithValues: old.map { (RowKey($0), $0) })
    let after = Dictionary(uniqueKeysWithValues: new.rows.map { (RowKey($0), $0) })
    let keys = Set(before.keys).union(after.keys).sorted()
    let changes = try keys.compactMap { try log.write(before: before[$0], after: after[$0]) }
    try write(new.evidence, for: keys)
    try write(new.aliases, of: Set((old + new.rows).filter { $0.table == .shows }.map(\.id)))
    return changes
  }

  /// The rows that the subject has now.
  private func rows(of subject: String) throws -> [ResolvedRow] {
    let reader = RowReader(database: database)
    if subject.hasPrefix("@") {
      let owner = "@" + Name.slug(String(subject.dropFirst()))
      return try reader.rows(.events, "id >= ? AND id < ?", ["\(owner)/", "\(owner)0"])
    }
    // A show's id is the subject's slug, or that with a year: between "x-" and "x." stand all that begin with "x-".
    let slug = Name.slug(subject)
    let shows = try reader.rows(.shows, "id = ? OR id >= ? AND id < ?", [slug, "\(slug)-", "\(slug)."])
      .filter { Subject.owns(subject, id: $0.id) }
    return try shows
      + shows.flatMap { show in
        try Self.tables.flatMap { try reader.rows($0, "show_id = ?", [show.id]) }
      }
  }

  private static let tables = ResolvedTable.allCases.filter { $0.isOfSubject && $0 != .shows }

  private func write(_ evidence: Set<Evidence>, for keys: [RowKey]) throws {
    let stored = try database.cachedStatement(
      sql: "SELECT claim_id, agrees FROM evidence WHERE row_table = ? AND row_id = ?"
    )
    var old: Set<Evidence> = []
    for key in keys {
      for row in try Row.fetchAll(stored, arguments: [key.table, key.id]) {
        guard let table = ResolvedTable(rawValue: key.table) else { continue }
        old.insert(Evidence(table: table, row: key.id, claim: row[0], agrees: row[1]))
      }
    }
    for gone in old.subtracting(evidence).sorted(by: Evidence.precedes) {
      try database.cachedStatement(sql: "DELETE FROM evidence WHERE row_table = ? AND row_id = ? AND claim_id = ?")
        .execute(arguments: [gone.table.rawValue, gone.row, gone.claim])
    }
    for new in evidence.subtracting(old).sorted(by: Evidence.precedes) {
      try database.cachedStatement(sql: "INSERT INTO evidence(row_table, row_id, claim_id, agrees) VALUES (?, ?, ?, ?)")
        .execute(arguments: [new.table.rawValue, new.row, new.claim, new.agrees ? 1 : 0])
    }
  }

  private func write(_ aliases: Set<Alias>, of shows: Set<String>) throws {
    for show in shows.sorted() {
      try database.cachedStatement(sql: "DELETE FROM aliases WHERE kind = 'show' AND id = ?").execute(arguments: [show])
    }
    for alias in aliases.sorted(by: { ($0.id, $0.name) < ($1.id, $1.name) }) {
      try database.cachedStatement(
        sql: "INSERT INTO aliases(kind, name, folded, id, claims) VALUES ('show', ?, ?, ?, ?)"
      )
      .execute(arguments: [alias.name, Name.folded(alias.name), alias.id, alias.claims])
    }
  }
}

/// What names a row, in the order in which a run writes its changes.
private struct RowKey: Hashable, Comparable {
  let table: String
  let id: String

  init(_ row: ResolvedRow) {
    table = row.table.rawValue
    id = row.id
  }

  static func < (a: RowKey, b: RowKey) -> Bool { (a.table, a.id) < (b.table, b.id) }
}

extension Evidence {
  fileprivate static func precedes(_ a: Evidence, _ b: Evidence) -> Bool {
    (a.table.rawValue, a.row, a.claim) < (b.table.rawValue, b.row, b.claim)
  }
}
