/// Asks what is in the database, and how fresh it is.
public struct StatusReport: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let database: String
    /// The size of the file.
    public let bytes: Int
    public let articles: Int
    public let claims: Int
    public let shows: Int
    public let seasons: Int
    public let networks: Int
    public let people: Int
    public let roles: Int
    public let credits: Int
    public let events: Int
    public let showNetworks: Int
    public let genres: Int
    public let adaptations: Int
    public let relations: Int
    public let productions: Int
    public let settings: Int
    public let evidence: Int
    /// The day of the newest article.
    public let newestArticle: String?
    /// When the last import began, UTC.
    public let lastImport: String?
    /// How many articles it could not read.
    public let failed: Int?
    /// The version of the extractor that read the articles last.
    public let extractor: String?
  }

  public init() {}

  public static let name = "status"
  public static let scans = [
    "events": "counting rows reads an index from end to end",
    "evidence": "counting rows reads an index from end to end",
  ]

  public static let sql = """
    SELECT (SELECT files.file FROM pragma_database_list AS files WHERE files.name = 'main') AS database,
      pages.page_count * page.page_size AS bytes,
      (SELECT count(*) FROM articles WHERE articles.gone_run IS NULL) AS articles,
      (
        SELECT count(*)
        FROM articles
        CROSS JOIN claims ON claims.article_id = articles.id
        WHERE articles.gone_run IS NULL
      ) AS claims,
      (SELECT count(*) FROM shows) AS shows,
      (SELECT count(*) FROM seasons) AS seasons,
      (SELECT count(*) FROM networks) AS networks,
      (SELECT count(*) FROM people) AS people,
      (SELECT count(*) FROM roles) AS roles,
      (SELECT count(*) FROM credits) AS credits,
      (SELECT count(*) FROM events) AS events,
      (SELECT count(*) FROM show_networks) AS show_networks,
      (SELECT count(*) FROM genres) AS genres,
      (SELECT count(*) FROM adaptations) AS adaptations,
      (SELECT count(*) FROM relations) AS relations,
      (SELECT count(*) FROM productions) AS productions,
      (SELECT count(*) FROM settings) AS settings,
      (SELECT count(*) FROM evidence) AS evidence,
      (SELECT max(articles.published) FROM articles WHERE articles.gone_run IS NULL) AS newest_article,
      imports.started AS last_import, imports.failed, imports.extractor
    FROM pragma_page_count AS pages
    JOIN pragma_page_size AS page ON TRUE
    LEFT JOIN imports ON imports.run = (SELECT max(imports.run) FROM imports)
    """
}
