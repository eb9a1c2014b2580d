/// Asks which articles write of this.
public struct ArticleSearch: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let article: String
    public let title: String?
    public let outlet: String?
    public let published: String?
    public let url: String?
    /// A few words around, those that were asked for in square brackets.
    public let snippet: String
  }

  public let words: String

  /// - Parameter words: all of them must occur; words in double quotes stand together, and `rescu*` begins a word.
  public init(words: String) { self.words = words }

  public static let name = "search"
  public var bindings: [String: Cell] { ["words": .text(Self.match(words))] }

  public static let sql = """
    SELECT articles.path AS article, articles.title, articles.outlet, articles.published, articles.url,
      snippet(articles_fts, -1, '[', ']', '…', 24) AS snippet
    FROM articles_fts
    JOIN articles ON articles.rowid = articles_fts.rowid
    WHERE articles_fts MATCH :words AND articles.gone_run IS NULL
    ORDER BY bm25(articles_fts, 4.0, 1.0), articles.path
    """

  /// The words as an FTS5 query that is always well formed: each a string literal, all of them wanted.
  static func match(_ words: String) -> String {
    var phrases: [String] = []
    for (index, part) in words.replacing("“", with: "\"").replacing("”", with: "\"")
      .split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      let isQuoted = index % 2 == 1
      phrases += isQuoted ? [String(part)] : part.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    let wanted = phrases.filter { $0.contains { $0.isLetter || $0.isNumber } }
    guard !wanted.isEmpty else { return "\"\"" }
    return wanted.map { "\"\($0)\"" + ($0.hasSuffix("*") ? "*" : "") }.joined(separator: " ")
  }
}
