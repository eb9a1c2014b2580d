public import Claims

/// Asks which companies produce a show.
public struct CompanyList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let company: String
    public let certainty: Certainty
    public let sources: Int
    public let disputed: Bool
    public let id: String
  }

  public let show: String

  public init(show: String) { self.show = show }

  public static let name = "produced by"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["sources", "disputed"]
  public var subject: Subject? { .show(show) }

  public static let sql = """
    SELECT productions.company, productions.certainty, productions.sources, productions.disputed, productions.id
    FROM productions
    WHERE productions.show_id = :subject
    ORDER BY productions.company
    """
}
