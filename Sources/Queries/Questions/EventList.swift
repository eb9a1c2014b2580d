public import Claims

/// Asks what happened: to all shows, or of one kind, at one network, in a span of time.
public struct EventList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let date: EDTF?
    public let kind: Kind
    /// Nil for the beginning and the end of a strike.
    public let show: String?
    public let season: Int?
    public let network: String?
    public let fromNetwork: String?
    public let organization: String?
    public let place: String?
    public let certainty: Certainty
    public let firstReported: String?
    public let sources: Int
    public let disputed: Bool
    public let id: String
  }

  /// All, where empty.
  public var kinds: [Kind]
  /// The network it happened at, or that lost the show.
  public var network: String?
  public var certainty: Certainty?
  /// The span's first and last day; an event without a date counts by the day it was first reported.
  public var since: EDTF?
  public var until: EDTF?

  public init(
    kinds: [Kind] = [],
    network: String? = nil,
    certainty: Certainty? = nil,
    since: EDTF? = nil,
    until: EDTF? = nil
  ) {
    self.kinds = kinds
    self.network = network
    self.certainty = certainty
    self.since = since
    self.until = until
  }

  public static let name = "events"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["first_reported", "sources", "disputed"]
  public var subject: Subject? { network.map(Subject.network) }
  public var bindings: [String: Cell] {
    let asked = kinds.isEmpty ? Kind.allCases.filter(\.isEvent) : kinds
    return [
      "kinds": .text("[" + asked.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"),
      "certainty": Cell(certainty?.rawValue), "since": Cell(since?.from), "until": Cell(until?.to),
    ]
  }

  public static let sql = """
    SELECT events.date, events.kind, shows.title AS show, events.season, networks.name AS network,
      origins.name AS from_network, events.organization, events.place, events.certainty, events.first_reported,
      events.sources, events.disputed, events.id
    FROM events
    LEFT JOIN shows ON shows.id = events.show_id
    LEFT JOIN networks ON networks.id = events.network_id
    LEFT JOIN networks AS origins ON origins.id = events.from_network_id
    WHERE events.kind IN (SELECT asked.value FROM json_each(:kinds) AS asked)
      AND (:subject IS NULL OR events.network_id = :subject OR events.from_network_id = :subject)
      AND (:certainty IS NULL OR events.certainty = :certainty)
      AND (:since IS NULL OR coalesce(events.date_to, events.first_reported) >= :since)
      AND (:until IS NULL OR coalesce(events.date_from, events.first_reported) <= :until)
    ORDER BY coalesce(events.date_from, events.first_reported, '') DESC, shows.title COLLATE NOCASE, events.id
    """
}
