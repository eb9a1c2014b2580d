public import Claims

/// Asks why the database says this: the sentences for and against a row.
public struct RowEvidence: Question {
  public struct Row: Decodable, Sendable, Equatable {
    /// Whether the sentence is for the row, or against it.
    public let agrees: Bool
    /// Byte for byte as in the article's stored text.
    public let quote: String
    public let article: String
    public let title: String?
    public let outlet: String?
    public let published: String?
    public let url: String?
    public let kind: Kind
    public let date: EDTF?
    public let certainty: Certainty
    /// The rule that read the sentence.
    public let rule: String
    /// UTF-8 bytes into the article's stored text.
    public let start: Int
    public let end: Int
    /// The table of the row.
    public let rowTable: String
    public let claim: String
  }

  public let row: String

  /// - Parameter row: the id of a row of any table, `harbor-lights/s2/picked_up`.
  public init(row: String) { self.row = row }

  public static let name = "why"
  public static let truths: Set<String> = ["agrees"]
  public var subject: Subject? { .row(row) }

  public static let sql = """
    SELECT evidence.agrees, claims.quote, articles.path AS article, articles.title, articles.outlet, articles.published,
      articles.url, claims.kind, claims.date, claims.certainty, claims.rule, claims.start_byte AS start,
      claims.end_byte AS "end", evidence.row_table, claims.id AS claim
    FROM evidence
    JOIN claims ON claims.id = evidence.claim_id
    JOIN articles ON articles.id = claims.article_id
    WHERE evidence.row_id = :subject
    ORDER BY evidence.agrees DESC, evidence.row_table, articles.published, articles.path, claims.start_byte, claims.id
    """
}
