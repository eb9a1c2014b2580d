import Foundation
public import GRDB

/// A small database of invented shows, made by the migrations and by hand.
///
/// Harbor Lights was cancelled by Meridian, saved by Northstar and touched by a strike; two shows are called The Long Quay.
public enum SampleDatabase {
  /// Fills a database that the migrations made.
  public static func fill(_ database: Database) throws {
    try database.execute(sql: SampleRows.sources)
    for article in SampleArticle.all { try article.insert(into: database) }
    try database.execute(sql: "INSERT INTO articles_fts(articles_fts) VALUES('rebuild')")
    try database.execute(sql: SampleRows.entities)
    try database.execute(sql: SampleRows.facts)
    for claim in SampleClaim.all { try claim.insert(into: database) }
  }
}

/// An article to store.
struct SampleArticle {
  let id: String
  let path: String
  let title: String?
  let outlet: String?
  let published: String?
  let text: String
  var blocks = ""
  var isGone = false

  static let all = [saved, strike, denial, old]

  static let saved = SampleArticle(
    id: "a1",
    path: "news/saved.md",
    title: "Harbor Lights saved by Northstar",
    outlet: "Tube Gazette",
    published: "2023-02-10",
    text: """
      “Harbor Lights” has been picked up by Northstar for a second season.
      Meridian cancelled the drama in November 2022, after one season.
      Ada Winslow returns as Captain Nell Hart, and 山田 花子 joins as Dr. Mori.
      """,
    blocks: "paragraph paragraph item-0"
  )
  static let strike = SampleArticle(
    id: "a2",
    path: "news/strike.md",
    title: "The strike is over",
    outlet: "Screen Daily",
    published: "2023-10-01",
    text: """
      The strike of the Players Guild began in May 2023.
      It was settled on September 30, 2023.
      It may have delayed Harbor Lights.
      """
  )
  static let denial = SampleArticle(
    id: "a3",
    path: "denial.txt",
    title: nil,
    outlet: nil,
    published: nil,
    text: "Harbor Lights has not been cancelled, Meridian says."
  )
  static let old = SampleArticle(
    id: "a4",
    path: "denial.txt",
    title: "Zeppelin",
    outlet: nil,
    published: nil,
    text: "Gone.",
    isGone: true
  )

  func insert(into database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO articles(id, source_id, path, file, format, title, outlet, url, published, dated_by, text, blocks,
          hash, text_hash, extractor, file_size, file_modified, file_number, first_run, gone_run)
        VALUES(:id, 'news', :path, :path, 'markdown', :title, :outlet, :url, :published, :dated_by, :text, :blocks, :id, :id,
          '1', 1, 1, 1, 1, :gone)
        """,
      arguments: [
        "id": id, "path": path, "title": title, "outlet": outlet, "published": published,
        "dated_by": published == nil ? nil : "front matter", "text": text, "blocks": blocks,
        "url": published == nil ? nil : "https://example.org/\(id)", "gone": isGone ? 1 : nil,
      ]
    )
  }
}

/// A claim, and the rows that it is for or against.
struct SampleClaim {
  let article: SampleArticle
  let kind: String
  let quote: String
  var show: String? = "Harbor Lights"
  var season: Int?
  var date: String?
  var certainty = "confirmed"
  var fields = "{}"
  var agrees: [(table: String, id: String)] = []
  var disagrees: [(table: String, id: String)] = []

  static let all = [
    SampleClaim(
      article: .saved,
      kind: "picked_up",
      quote: "“Harbor Lights” has been picked up by Northstar for a second season.",
      season: 2,
      fields: #"{"from_network": null, "network": "Northstar"}"#,
      agrees: [("events", "harbor-lights/s2/picked_up"), ("shows", "harbor-lights")]
    ),
    SampleClaim(
      article: .saved,
      kind: "cancelled",
      quote: "Meridian cancelled the drama in November 2022, after one season.",
      season: 1,
      date: "2022-11",
      fields: #"{"network": "Meridian"}"#,
      agrees: [("events", "harbor-lights/cancelled"), ("shows", "harbor-lights")]
    ),
    SampleClaim(
      article: .saved,
      kind: "cast",
      quote: "Ada Winslow returns as Captain Nell Hart",
      season: 2,
      fields: #"{"person": "Ada Winslow", "character": "Captain Nell Hart", "status": "returning"}"#,
      agrees: [("roles", "harbor-lights/ada-winslow/s2")]
    ),
    SampleClaim(
      article: .saved,
      kind: "episode_count",
      quote: "after one season",
      fields: #"{"count": "10"}"#,
      agrees: [("seasons", "harbor-lights/s1")]
    ),
    SampleClaim(
      article: .strike,
      kind: "strike_started",
      quote: "The strike of the Players Guild began in May 2023.",
      show: nil,
      date: "2023-05",
      fields: #"{"organization": "Players Guild"}"#,
      agrees: [("events", "@players-guild/strike_started")]
    ),
    SampleClaim(
      article: .strike,
      kind: "strike_affected",
      quote: "It may have delayed Harbor Lights.",
      certainty: "rumored",
      fields: #"{"organization": "Players Guild"}"#,
      agrees: [("events", "harbor-lights/strike_affected")]
    ),
    SampleClaim(
      article: .denial,
      kind: "cancelled",
      quote: "Harbor Lights has not been cancelled",
      certainty: "denied",
      fields: #"{"network": "Meridian"}"#,
      disagrees: [("events", "harbor-lights/cancelled")]
    ),
  ]

  func insert(into database: Database) throws {
    let before = article.text.range(of: quote)?.lowerBound ?? article.text.startIndex
    let start = article.text.utf8.distance(from: article.text.startIndex, to: before)
    let id = "\(article.id)#\(start + 100)\(kind)"
    try database.execute(
      sql: """
        INSERT INTO claims(id, article_id, subject, kind, rule, show, season, date, date_from, date_to, certainty, fields,
          quote, start_byte, end_byte)
        VALUES(?, ?, 'harbor lights', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, article.id, kind, "\(kind)/sample", show, season, date, date, date, certainty, fields, quote, start,
        start + quote.utf8.count,
      ]
    )
    for (rows, side) in [(agrees, 1), (disagrees, 0)] {
      for row in rows {
        try database.execute(
          sql: "INSERT INTO evidence(row_table, row_id, claim_id, agrees) VALUES(?, ?, ?, ?)",
          arguments: [row.table, row.id, id, side]
        )
      }
    }
  }
}
