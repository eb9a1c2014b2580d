public import Claims

/// Asks which seasons a show has, and when they began or will begin.
public struct SeasonList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let season: Int
    public let premiere: EDTF?
    public let finale: EDTF?
    public let episodes: Int?
    public let certainty: Certainty
    public let sources: Int
    public let disputed: Bool
    public let id: String
  }

  public let show: String

  public init(show: String) { self.show = show }

  public static let name = "seasons"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["sources", "disputed"]
  public var subject: Subject? { .show(show) }

  public static let sql = """
    SELECT seasons.number AS season, seasons.premiere, seasons.finale, seasons.episodes, seasons.certainty,
      seasons.sources, seasons.disputed, seasons.id
    FROM seasons
    WHERE seasons.show_id = :subject
    ORDER BY seasons.number
    """
}
