public import Claims

/// Asks where someone plays or works, and as whom.
public struct ActorRoles: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let person: String
    public let show: String
    /// What they do: `actor`, `creator`, `director` and so on.
    public let job: String
    public let character: String?
    public let season: Int?
    /// `joined`, `returning` or `exited`.
    public let status: String?
    public let billing: String?
    public let showStatus: String?
    public let certainty: Certainty
    public let id: String
  }

  public let person: String

  public init(person: String) { self.person = person }

  public static let name = "actor"
  public static let asides: Set<String> = ["billing"]
  public var subject: Subject? { .person(person) }

  public static let sql = """
    SELECT people.name AS person, shows.title AS show, work.job, work.character, work.season, work.status, work.billing,
      shows.status AS show_status, work.certainty, work.id
    FROM (
      SELECT roles.actor_id AS person_id, roles.show_id, 'actor' AS job, roles.character, roles.season, roles.status,
        roles.billing, roles.certainty, roles.id
      FROM roles
      WHERE roles.actor_id = :subject
      UNION ALL
      SELECT credits.person_id, credits.show_id, credits.job, NULL, credits.season, credits.status,
        NULL, credits.certainty, credits.id
      FROM credits
      WHERE credits.person_id = :subject
    ) AS work
    JOIN people ON people.id = work.person_id
    JOIN shows ON shows.id = work.show_id
    ORDER BY shows.title COLLATE NOCASE, shows.id, work.job <> 'actor', work.job, work.season, work.id
    """
}
