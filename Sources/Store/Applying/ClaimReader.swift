import Claims
import GRDB

/// Reads claims as resolution needs them.
struct ClaimReader {
  let database: Database

  /// All claims of a subject; only current articles have any.
  func claims(of subject: String) throws -> [StoredClaim] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT claims.id, claims.kind, claims.show, claims.season, claims.date, claims.certainty, claims.fields,
          articles.published, coalesce(articles.outlet, articles.path), articles.text_hash
        FROM claims
        JOIN articles ON articles.id = claims.article_id
        WHERE claims.subject = ?
        """
    )
    return try Row.fetchAll(statement, arguments: [subject]).compactMap(Self.claim)
  }

  private static func claim(_ row: Row) -> StoredClaim? {
    guard let kind = Kind(rawValue: row[1]), let certainty = Certainty(rawValue: row[5]) else { return nil }
    let date: String? = row[4]
    let claim = Claim(
      kind: kind,
      show: row[2],
      season: row[3],
      date: date.flatMap { EDTF($0) },
      certainty: certainty,
      fields: FieldsJSON.fields(row[6]),
      quote: "",
      range: 0..<0,
      rule: ""
    )
    return StoredClaim(id: row[0], claim: claim, published: row[7], outlet: row[8], textHash: row[9])
  }
}
