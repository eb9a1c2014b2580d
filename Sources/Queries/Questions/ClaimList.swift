public import Claims
import Foundation

/// Asks what the articles say, one statement a row.
public struct ClaimList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let article: String
    public let kind: Kind
    public let show: String?
    public let season: Int?
    public let date: EDTF?
    public let certainty: Certainty
    /// The values that belong to the kind, as a JSON object.
    public let fields: String
    public let quote: String
    public let start: Int
    public let end: Int
    public let rule: String
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

  public static let name = "claims"
  public static let asides: Set<String> = ["start", "end"]
  public var subject: Subject? { article.map(Subject.article) }
  public var bindings: [String: Cell] { ["id": Cell(id)] }

  /// Read by article, in the order of paths, so that the index on claims serves one article and all.
  public static let sql = """
    SELECT articles.path AS article, claims.kind, claims.show, claims.season, claims.date, claims.certainty,
      claims.fields, claims.quote, claims.start_byte AS start, claims.end_byte AS "end", claims.rule
    FROM articles
    CROSS JOIN claims ON claims.article_id = articles.id
    WHERE articles.gone_run IS NULL AND (:subject IS NULL OR articles.path = :subject)
      AND (:id IS NULL OR articles.id = :id)
    ORDER BY articles.path, articles.id, claims.start_byte, claims.id
    """
}

extension ClaimList.Row {
  /// The claim in the form that `claims.md` lays down.
  public var claimJSON: ClaimJSON {
    let claim = Claim(
      kind: kind,
      show: show,
      season: season,
      date: date,
      certainty: certainty,
      fields: values,
      quote: quote,
      range: start..<max(start, end),
      rule: rule
    )
    return ClaimJSON(article: article, claim: claim)
  }

  private var values: FieldValues {
    guard fields != "{}", let object = try? JSONSerialization.jsonObject(with: Data(fields.utf8)) as? [String: Any]
    else {
      return [:]
    }
    var values: FieldValues = [:]
    for (name, value) in object where !(value is NSNull) {
      if let field = Field(rawValue: name) { values[field] = "\(value)" }
    }
    return values
  }
}
