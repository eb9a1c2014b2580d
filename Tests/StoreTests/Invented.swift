import Claims
import GRDB
import Store

/// A claim about an invented show.
func claim(
  _ kind: Kind,
  _ fields: FieldValues = [:],
  show: String? = "Harbor Lights",
  season: Int? = nil,
  date: String? = nil,
  as certainty: Certainty = .confirmed
) -> Claim {
  Claim(
    kind: kind,
    show: show,
    season: season,
    date: date.flatMap { EDTF($0) },
    certainty: certainty,
    fields: fields,
    quote: "quote",
    range: 0..<5,
    rule: "test"
  )
}

/// An invented article at a path; another version of it has other bytes.
func article(
  _ path: String,
  published: String? = nil,
  outlet: String? = nil,
  text: String? = nil,
  version: Int = 1,
  _ claims: Claim...
) -> IncomingArticle {
  var article = IncomingArticle()
  article.id = "\(path)@\(version)"
  article.source = "news"
  article.path = path
  article.file = path
  article.format = "text"
  article.published = published
  article.outlet = outlet
  article.text = text ?? "quote of \(path)"
  article.textHash = text ?? "\(path) \(version)"
  article.claims = claims
  return article
}

extension Store {
  /// Imports articles as one run.
  @discardableResult
  func importing(_ articles: [IncomingArticle], gone: [String] = []) throws -> Outcome {
    var batch = Batch(extractor: "1", started: "2024-01-01T00:00:00Z")
    batch.sources = [Source(id: "news", place: "/news")]
    batch.incoming = articles
    batch.gone = gone
    return try apply(batch)
  }

  /// All that is resolved, as text.
  func resolved() throws -> [String] {
    var lines: [String] = []
    try eachResolvedLine { lines.append($0) }
    return lines
  }
}

/// The rows that articles make, resolved without a database.
struct Resolved {
  let resolution: Resolution

  init(_ articles: [IncomingArticle], subject: String = "harbor lights", today: String? = nil) {
    let claims = articles.flatMap { article in
      article.claims.enumerated().map { index, claim in
        StoredClaim(
          id: "\(article.id)#\(index)",
          claim: claim,
          published: article.published,
          outlet: article.outlet ?? article.path,
          textHash: article.textHash
        )
      }
    }
    resolution = Resolution(of: subject, from: claims, today: today ?? articles.compactMap(\.published).max())
  }

  /// The rows of a table, as "id: column=value column=value" for the columns asked for, nulls left out.
  func rows(_ table: ResolvedTable, _ columns: String...) -> [String] {
    resolution.rows.filter { $0.table == table }.map { row in
      let told = columns.compactMap { column -> String? in
        switch row[column] {
        case .null: nil
        case .integer(let number): "\(column)=\(number)"
        case .text(let text): "\(column)=\(text)"
        }
      }
      return ([row.id] + told).joined(separator: " ")
    }
  }
}

extension Store {
  /// The current articles that have a word.
  func paths(finding word: String) throws -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT articles.path
          FROM articles_fts
          JOIN articles ON articles.rowid = articles_fts.rowid
          WHERE articles_fts MATCH ? AND articles.gone_run IS NULL
          ORDER BY articles.path
          """,
        arguments: [word]
      )
    }
  }

  /// Fails where the search index is not that of the texts.
  func checkSearchIndex() throws {
    try write { try $0.execute(sql: "INSERT INTO articles_fts(articles_fts, rank) VALUES ('integrity-check', 1)") }
  }

  func names(of table: String) throws -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT name FROM \(table) ORDER BY id") }
  }
}
