public import Claims

/// Asks what happened to a show, and when.
public struct Timeline: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let date: EDTF?
    public let kind: Kind
    public let season: Int?
    public let network: String?
    public let fromNetwork: String?
    public let organization: String?
    public let place: String?
    public let certainty: Certainty
    /// The day of the first article that tells it.
    public let firstReported: String?
    public let sources: Int
    public let disputed: Bool
    public let id: String
  }

  public let show: String

  public init(show: String) { self.show = show }

  public static let name = "timeline"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["sources", "disputed"]
  public var subject: Subject? { .show(show) }

  public static let sql = """
    SELECT events.date, events.kind, events.season, networks.name AS network, origins.name AS from_network,
      events.organization, events.place, events.certainty, events.first_reported, events.sources, events.disputed,
      events.id
    FROM events
    LEFT JOIN networks ON networks.id = events.network_id
    LEFT JOIN networks AS origins ON origins.id = events.from_network_id
    WHERE events.show_id = :subject
    ORDER BY coalesce(events.date_from, events.first_reported, '9999'), events.season, events.id
    """
}
