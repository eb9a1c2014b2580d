/// The tables that are resolved from claims, each with a text id.
public enum ResolvedTable: String, Sendable, CaseIterable {
  case networks, people, shows, seasons, roles, credits, events
  case showNetworks = "show_networks"
  case genres, adaptations, relations, productions, settings

  /// The columns beside the id, in the order of the migration.
  public var columns: [String] {
    switch self {
    case .networks, .people: ["name"]
    case .shows: ["title", "year", "status", "status_event", "network_id"] + Self.reported
    case .seasons:
      ["show_id", "number", "premiere", "premiere_from", "premiere_to", "finale", "episodes"] + Self.reported
    case .roles: ["show_id", "season", "actor_id", "character", "status", "billing"] + Self.reported
    case .credits: ["show_id", "person_id", "job", "season", "status"] + Self.reported
    case .events:
      ["kind", "show_id", "season", "network_id", "from_network_id", "organization", "place"]
        + ["date", "date_from", "date_to"] + Self.reported
    case .showNetworks: ["show_id", "network_id", "season"] + Self.reported
    case .genres: ["show_id", "genre"] + Self.reported
    case .adaptations: ["show_id", "work", "work_kind", "author"] + Self.reported
    case .relations: ["show_id", "relation", "other", "other_id"] + Self.reported
    case .productions: ["show_id", "company"] + Self.reported
    case .settings: ["show_id", "place"] + Self.reported
    }
  }

  /// Whether its rows belong to one show (or, of events, to one union).
  var isOfSubject: Bool { self != .networks && self != .people }

  /// The columns that say how well a row is backed.
  private static let reported = ["certainty", "first_reported", "last_reported", "sources", "disputed"]
}
