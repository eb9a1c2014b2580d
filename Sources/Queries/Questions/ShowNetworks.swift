public import Claims

/// Asks on which networks a show runs or ran.
public struct ShowNetworks: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let network: String
    public let season: Int?
    public let certainty: Certainty
    public let sources: Int
    public let disputed: Bool
    public let id: String
  }

  public let show: String

  public init(show: String) { self.show = show }

  public static let name = "networks"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["sources", "disputed"]
  public var subject: Subject? { .show(show) }

  public static let sql = """
    SELECT networks.name AS network, show_networks.season, show_networks.certainty, show_networks.sources,
      show_networks.disputed, show_networks.id
    FROM show_networks
    JOIN networks ON networks.id = show_networks.network_id
    WHERE show_networks.show_id = :subject
    ORDER BY show_networks.first_reported, show_networks.season, show_networks.id
    """
}
