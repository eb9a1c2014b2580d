public import Claims

/// Asks who makes a show.
public struct CrewList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let person: String
    public let job: String
    public let season: Int?
    /// `joined`, `returning` or `exited`.
    public let status: String?
    public let certainty: Certainty
    public let sources: Int
    public let disputed: Bool
    public let id: String
  }

  public let show: String

  public init(show: String) { self.show = show }

  public static let name = "crew"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["sources", "disputed"]
  public var subject: Subject? { .show(show) }

  public static let sql = """
    SELECT people.name AS person, credits.job, credits.season, credits.status, credits.certainty, credits.sources,
      credits.disputed, credits.id
    FROM credits
    JOIN people ON people.id = credits.person_id
    WHERE credits.show_id = :subject
    ORDER BY CASE credits.job WHEN 'creator' THEN 0 WHEN 'showrunner' THEN 1 ELSE 2 END, credits.job,
      people.name COLLATE NOCASE, credits.id
    """
}
