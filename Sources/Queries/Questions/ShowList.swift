/// Asks which shows there are, and how they stand.
public struct ShowList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let title: String
    public let status: String?
    /// The present or last network.
    public let network: String?
    /// The highest season told of.
    public let seasons: Int?
    public let firstReported: String?
    public let lastReported: String?
    /// Independent voices.
    public let sources: Int
    public let disputed: Bool
    /// The event that gave the show its status.
    public let statusEvent: String?
    public let id: String
  }

  public let status: ShowStatus?
  public let network: String?
  /// Only the show with this id.
  public let id: String?

  public init(status: ShowStatus? = nil, network: String? = nil, id: String? = nil) {
    self.status = status
    self.network = network
    self.id = id
  }

  public static let name = "shows"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["first_reported", "sources", "disputed", "status_event"]
  public var subject: Subject? { network.map(Subject.network) }
  public var bindings: [String: Cell] { ["status": Cell(status?.rawValue), "id": Cell(id)] }

  public static let sql = """
    SELECT shows.title, shows.status, networks.name AS network,
      (SELECT max(seasons.number) FROM seasons WHERE seasons.show_id = shows.id) AS seasons,
      shows.first_reported, shows.last_reported, shows.sources, shows.disputed, shows.status_event, shows.id
    FROM shows
    LEFT JOIN networks ON networks.id = shows.network_id
    WHERE (:id IS NULL OR shows.id = :id)
      AND (:status IS NULL OR shows.status = :status)
      AND (
        :subject IS NULL
        OR shows.network_id = :subject
        OR shows.id IN (SELECT show_networks.show_id FROM show_networks WHERE show_networks.network_id = :subject)
      )
    ORDER BY shows.title COLLATE NOCASE, shows.id
    """
}

/// How a show stands, as derived from its events.
public enum ShowStatus: String, CaseIterable, Sendable, Codable {
  case inDevelopment = "in development"
  case ordered, running, renewed, cancelled, rescued, ending, ended
}
