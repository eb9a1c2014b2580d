public import Claims

/// Asks where a show plays.
public struct PlaceList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let place: String
    public let certainty: Certainty
    public let sources: Int
    public let disputed: Bool
    public let id: String
  }

  public let show: String

  public init(show: String) { self.show = show }

  public static let name = "set in"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["sources", "disputed"]
  public var subject: Subject? { .show(show) }

  public static let sql = """
    SELECT settings.place, settings.certainty, settings.sources, settings.disputed, settings.id
    FROM settings
    WHERE settings.show_id = :subject
    ORDER BY settings.sources DESC, settings.place
    """
}
