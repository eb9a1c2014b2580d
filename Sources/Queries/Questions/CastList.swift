public import Claims

/// Asks who plays whom in a show.
public struct CastList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let actor: String
    public let character: String?
    /// The seasons told of, `1, 2`; nil where no article says.
    public let seasons: String?
    /// `joined`, `returning` or `exited`.
    public let status: String?
    /// `main`, `recurring` or `guest`.
    public let billing: String?
    public let certainty: Certainty
    public let disputed: Bool
    /// Of the latest role.
    public let id: String
  }

  public let show: String
  public let season: Int?

  /// The cast of a show, or of one season of it: then with those of whom no season is told.
  public init(show: String, season: Int? = nil) {
    self.show = show
    self.season = season
  }

  public static let name = "cast"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["disputed"]
  public var subject: Subject? { .show(show) }
  public var bindings: [String: Cell] { ["season": Cell(season)] }

  public static let sql = """
    WITH told AS (
      SELECT roles.id, roles.actor_id, roles.season, roles.character, roles.status, roles.billing, roles.certainty,
        roles.disputed, max(roles.season) OVER (PARTITION BY roles.actor_id) AS last_season
      FROM roles
      WHERE roles.show_id = :subject
    ),
    latest AS (
      SELECT told.id, told.actor_id, told.character, told.status, told.billing, told.certainty, told.disputed,
        row_number() OVER (PARTITION BY told.actor_id ORDER BY told.season DESC, told.id) AS place
      FROM told
      WHERE :season IS NULL OR told.season = :season OR told.last_season IS NULL
    )
    SELECT people.name AS actor,
      coalesce(
        latest.character,
        (SELECT max(told.character) FROM told WHERE told.actor_id = latest.actor_id)
      ) AS character,
      (
        SELECT group_concat(numbers.season, ', ')
        FROM (SELECT DISTINCT told.season FROM told WHERE told.actor_id = latest.actor_id ORDER BY told.season) AS numbers
      ) AS seasons,
      latest.status, latest.billing, latest.certainty, latest.disputed, latest.id
    FROM latest
    JOIN people ON people.id = latest.actor_id
    WHERE latest.place = 1
    ORDER BY CASE latest.billing WHEN 'main' THEN 0 WHEN 'recurring' THEN 2 WHEN 'guest' THEN 3 ELSE 1 END,
      latest.certainty = 'denied', people.name COLLATE NOCASE, people.id
    """
}
