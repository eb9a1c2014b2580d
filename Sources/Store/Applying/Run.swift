import GRDB

extension Store {
  /// Stores, resolves and logs one run of an import in one transaction.
  ///
  /// Nothing to do makes no run: only the stamps of touched files are noted.
  public func apply(_ batch: Batch) throws(StoreError) -> Outcome {
    if batch.isEmpty, batch.touched.isEmpty { return Outcome() }
    return try write { database in
      var run = Run(database: database)
      try run.apply(batch)
      return run.outcome
    }
  }
}

/// One run of an import, inside its transaction.
struct Run {
  let database: Database
  private(set) var outcome = Outcome()

  init(database: Database) { self.database = database }

  mutating func apply(_ batch: Batch) throws {
    // Rows of a show and the networks and people they name are written in turn.
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    var articles = ArticleWriter(database: database)
    for (id, touch) in batch.touched { try articles.touch(id, touch) }
    if batch.isEmpty { return }
    let run = try begin(batch)
    let before = try newestDay()
    let replaced = Set(batch.incoming.map { [$0.source, $0.path] })
    for id in batch.gone {
      let place = try articles.remove(id, in: run)
      if let place, !replaced.contains(place) { outcome.removed += 1 }
    }
    for article in batch.incoming {
      let isKnown = try articles.store(article, in: run, extractor: batch.extractor)
      outcome.added += isKnown ? 0 : 1
      outcome.changed += isKnown ? 1 : 0
      outcome.claims += article.claims.count
    }
    try articles.index()
    let after = try newestDay()
    let subjects = articles.subjects.union(try subjects(withDaysBetween: before, and: after))
    try resolve(subjects, names: articles.names, today: after, in: run)
    try end(run, batch)
  }

  private mutating func resolve(_ subjects: Set<String>, names: NameCounts, today: String?, in run: Int) throws {
    let log = ChangeLog(database: database, run: run)
    outcome.changes += try NameWriter(database: database, log: log).write(names)
    let writer = SubjectWriter(database: database, log: log, today: today)
    for subject in subjects.sorted() { outcome.changes += try writer.resolve(subject) }
  }

  private mutating func begin(_ batch: Batch) throws -> Int {
    for source in batch.sources {
      try database.execute(
        sql: "INSERT INTO sources(id, place) VALUES (?, ?) ON CONFLICT DO NOTHING",
        arguments: [source.id, source.place]
      )
    }
    try database.execute(
      sql: "INSERT INTO imports(started, extractor) VALUES (?, ?)",
      arguments: [batch.started, batch.extractor]
    )
    let run = Int(database.lastInsertedRowID)
    outcome.run = run
    return run
  }

  private func end(_ run: Int, _ batch: Batch) throws {
    try database.execute(
      sql: """
        UPDATE imports
        SET finished = strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), added = ?, changed = ?, removed = ?, failed = ?
        WHERE run = ?
        """,
      arguments: [outcome.added, outcome.changed, outcome.removed, batch.failed, run]
    )
  }

  /// The day of the newest current article: what tells past from future.
  private func newestDay() throws -> String? {
    try String.fetchOne(database, sql: "SELECT max(published) FROM articles WHERE gone_run IS NULL")
  }

  /// The subjects whose events have become past, or future again, because the newest article is of another day.
  private func subjects(withDaysBetween a: String?, and b: String?) throws -> Set<String> {
    guard a != b else { return [] }
    let bounds = [a, b].compactMap(\.self).sorted()
    let from = bounds.count == 2 ? bounds[0] : ""
    let to = bounds.count == 2 ? bounds[1] : "9999-99-99"
    return try String.fetchSet(
      database,
      sql: """
        SELECT DISTINCT claims.subject
        FROM events
        JOIN evidence ON evidence.row_table = 'events' AND evidence.row_id = events.id
        JOIN claims ON claims.id = evidence.claim_id
        WHERE events.show_id IS NOT NULL
          AND (events.date_from > :from AND events.date_from <= :to OR events.date_to > :from AND events.date_to <= :to)
        """,
      arguments: ["from": from, "to": to]
    )
  }
}
