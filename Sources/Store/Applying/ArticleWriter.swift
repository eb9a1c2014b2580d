import Claims
import GRDB

/// Writes articles with their claims and mentions, and keeps account of what has to be resolved again.
struct ArticleWriter {
  let database: Database
  /// The subjects whose claims have changed.
  private(set) var subjects: Set<String> = []
  /// How many claims more, or fewer, write a name.
  private(set) var names = NameCounts()
  /// The rows of articles whose text is not indexed yet.
  private var unindexed: [Int64] = []

  init(database: Database) { self.database = database }

  /// Notes that a file was touched, its articles the same.
  func touch(_ id: String, _ touch: Touch) throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE articles SET file_size = ?, file_modified = ?, file_number = ?, hash = ? WHERE id = ?"
    )
    let stamp = touch.stamp
    try statement.execute(arguments: [stamp.size, stamp.modified, stamp.number, touch.hash, id])
  }

  /// Takes an article away with its claims; its version stays in the log.
  ///
  /// - Returns: its source and path; nil where there is no such article.
  mutating func remove(_ id: String, in run: Int) throws -> [String]? {
    try clear(id)
    let statement = try database.cachedStatement(
      sql: "UPDATE articles SET gone_run = ? WHERE id = ? AND gone_run IS NULL RETURNING source_id, path"
    )
    return try Row.fetchOne(statement, arguments: [run, id]).map { [$0[0], $0[1]] }
  }

  /// Stores an article in place of the one that its source has at its path.
  ///
  /// - Returns: whether there was one, be it of this run.
  mutating func store(_ article: IncomingArticle, in run: Int, extractor: String) throws -> Bool {
    let previous = try database.cachedStatement(
      sql: """
        SELECT id, gone_run
        FROM articles
        WHERE source_id = ? AND path = ? AND (gone_run IS NULL OR gone_run = ?)
        """
    )
    let known = try Row.fetchAll(previous, arguments: [article.source, article.path, run])
    for row in known where row[1] == nil && row[0] != article.id { _ = try remove(row[0], in: run) }
    try clear(article.id)
    try upsert(article, in: run, extractor)
    for (index, claim) in article.claims.enumerated() { try insert(claim, index, of: article.id) }
    for mention in article.mentions { try insert(mention, of: article.id) }
    return !known.isEmpty
  }

  /// Indexes the new texts for search: one by one, or all at once where most are new.
  mutating func index() throws {
    let stored = try Int.fetchOne(database, sql: "SELECT count(*) FROM articles") ?? 0
    if unindexed.count == stored {
      try database.execute(sql: "INSERT INTO articles_fts(articles_fts) VALUES ('rebuild')")
    } else {
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO articles_fts(rowid, title, text)
          SELECT articles.rowid, articles.title, articles.text FROM articles WHERE articles.rowid = ?
          """
      )
      for row in unindexed { try statement.execute(arguments: [row]) }
    }
    unindexed = []
  }

  /// Deletes the claims and mentions of an article, and their evidence with them.
  private mutating func clear(_ id: String) throws {
    let claims = try database.cachedStatement(sql: "SELECT subject, fields FROM claims WHERE article_id = ?")
    for row in try Row.fetchAll(claims, arguments: [id]) {
      subjects.insert(row[0])
      names.add(FieldsJSON.fields(row[1]), -1)
    }
    try database.cachedStatement(sql: "DELETE FROM claims WHERE article_id = ?").execute(arguments: [id])
    try database.cachedStatement(sql: "DELETE FROM mentions WHERE article_id = ?").execute(arguments: [id])
  }

  /// Writes the article's row; one that was there before, with the same bytes, comes back to life.
  private mutating func upsert(_ article: IncomingArticle, in run: Int, _ extractor: String) throws {
    let old = try database.cachedStatement(sql: "SELECT rowid, title, text FROM articles WHERE id = ?")
    if let row = try Row.fetchOne(old, arguments: [article.id]) {
      let (number, title, text): (Int64, String?, String) = (row[0], row[1], row[2])
      if title != article.title || text != article.text {
        let statement = try database.cachedStatement(
          sql: "INSERT INTO articles_fts(articles_fts, rowid, title, text) VALUES ('delete', ?, ?, ?)"
        )
        try statement.execute(arguments: [number, title, text])
        unindexed.append(number)
      }
      try write(article, in: run, extractor)
    } else {
      try write(article, in: run, extractor)
      unindexed.append(database.lastInsertedRowID)
    }
  }

  private func write(_ article: IncomingArticle, in run: Int, _ extractor: String) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO articles(
          id, source_id, path, file, format, title, author, outlet, url, published, dated_by, text, blocks, hash, text_hash,
          extractor, file_size, file_modified, file_number, first_run
        )
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(id) DO UPDATE
        SET format = excluded.format, title = excluded.title, author = excluded.author, outlet = excluded.outlet,
          url = excluded.url, published = excluded.published, dated_by = excluded.dated_by, text = excluded.text,
          blocks = excluded.blocks, hash = excluded.hash, text_hash = excluded.text_hash, extractor = excluded.extractor, file_size = excluded.file_size,
          file_modified = excluded.file_modified, file_number = excluded.file_number, gone_run = NULL
        """
    )
    try statement.execute(arguments: [
      article.id, article.source, article.path, article.file, article.format, article.title, article.author,
      article.outlet, article.url, article.published, article.datedBy, article.text, article.blocks, article.hash,
      article.textHash, extractor, article.stamp.size, article.stamp.modified, article.stamp.number, run,
    ])
  }

  private mutating func insert(_ claim: Claim, _ index: Int, of article: String) throws {
    let subject = Subject.key(of: claim)
    subjects.insert(subject)
    names.add(claim.fields, 1)
    let place = String(index)
    let number = String(repeating: "0", count: max(0, 3 - place.utf8.count)) + place
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO claims(
          id, article_id, subject, kind, rule, show, season, date, date_from, date_to, certainty, fields, quote,
          start_byte, end_byte
        )
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(arguments: [
      "\(article)#\(number)", article, subject, claim.kind.rawValue, claim.rule, claim.show, claim.season,
      claim.date?.text, claim.date?.from, claim.date?.to, claim.certainty.rawValue, FieldsJSON.json(claim.fields),
      claim.quote, claim.range.lowerBound, claim.range.upperBound,
    ])
  }

  private func insert(_ mention: IncomingMention, of article: String) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO mentions(article_id, type, name, start_byte, end_byte, main)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """
    )
    try statement.execute(arguments: [
      article, mention.type, mention.name, mention.range.lowerBound, mention.range.upperBound, mention.isMain ? 1 : 0,
    ])
  }
}
