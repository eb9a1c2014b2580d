/// Asks which names the articles write, and which show each is about.
public struct MentionList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let article: String
    /// What is named: `show`, `person`, `network` and so on.
    public let type: String
    /// The canonical name, however the article writes it.
    public let name: String
    /// UTF-8 bytes into the article's stored text.
    public let start: Int
    public let end: Int
    /// Whether it is the show that the article is about.
    public let main: Bool
  }

  public let article: String?
  private let id: String?

  /// - Parameter article: a path as imported, or a URL; nil for all articles.
  public init(article: String? = nil) { self.init(article: article, id: nil) }

  /// Of several articles with one path only that with the id.
  init(article: String?, id: String?) {
    self.article = article
    self.id = id
  }

  public static let name = "mentions"
  public static let truths: Set<String> = ["main"]
  public var subject: Subject? { article.map(Subject.article) }
  public var bindings: [String: Cell] { ["id": Cell(id)] }

  public static let sql = """
    SELECT articles.path AS article, mentions.type, mentions.name, mentions.start_byte AS start,
      mentions.end_byte AS "end", mentions.main
    FROM articles
    CROSS JOIN mentions ON mentions.article_id = articles.id
    WHERE articles.gone_run IS NULL AND (:subject IS NULL OR articles.path = :subject)
      AND (:id IS NULL OR articles.id = :id)
    ORDER BY articles.path, articles.id, mentions.start_byte, mentions.end_byte, mentions.type
    """
}
