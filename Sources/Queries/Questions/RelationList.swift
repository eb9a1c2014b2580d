public import Claims

/// Asks of which shows and films a show is the spinoff, prequel, sequel, remake or revival, and which are so of it.
public struct RelationList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    /// `spinoff of`, or `has spinoff` where the other one is.
    public let relation: String
    public let other: String
    public let certainty: Certainty
    public let sources: Int
    public let disputed: Bool
    public let id: String
  }

  public let show: String

  public init(show: String) { self.show = show }

  public static let name = "related"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["sources", "disputed"]
  public var subject: Subject? { .show(show) }

  public static let sql = """
    SELECT relations.relation || ' of' AS relation, relations.other, relations.certainty, relations.sources,
      relations.disputed, relations.id
    FROM relations
    WHERE relations.show_id = :subject
    UNION ALL
    SELECT 'has ' || relations.relation, shows.title, relations.certainty, relations.sources, relations.disputed,
      relations.id
    FROM relations
    JOIN shows ON shows.id = relations.show_id
    WHERE relations.other_id = :subject
    ORDER BY 1, 2
    """
}
