/// Asks what is stored of an article: what is known about it, its text, and what each line of that is.
public struct ArticleDetails: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let id: String
    public let article: String
    public let format: String
    public let title: String?
    public let author: String?
    public let outlet: String?
    public let url: String?
    public let published: String?
    /// How the day was found.
    public let datedBy: String?
    public let text: String
    /// A word for each line of the text, `headline paragraph item-0`; empty where that is not stored.
    public let blocks: String
  }

  public let article: String

  /// - Parameter article: a path as imported, or a URL.
  public init(article: String) { self.article = article }

  public static let name = "article"
  public var subject: Subject? { .article(article) }

  public static let sql = """
    SELECT articles.id, articles.path AS article, articles.format, articles.title, articles.author, articles.outlet,
      articles.url, articles.published, articles.dated_by, articles.text, articles.blocks
    FROM articles
    WHERE articles.gone_run IS NULL AND articles.path = :subject
    ORDER BY articles.source_id
    """
}
