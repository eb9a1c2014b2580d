/// What a claim states: a relation of a show, or an event.
public enum Kind: String, CaseIterable, Sendable, Codable {
  case airsOn = "airs_on"
  case cast
  case crew
  case basedOn = "based_on"
  case genre
  case producedBy = "produced_by"
  case episodeCount = "episode_count"
  case related
  case setIn = "set_in"

  case developing
  case pilotOrdered = "pilot_ordered"
  case seriesOrdered = "series_ordered"
  case renewed
  case cancelled
  case pickedUp = "picked_up"
  case moved
  case ending
  case premiered
  case finale
  case delayed
  case removed
  case undecided
  case productionStarted = "production_started"
  case production
  case productionPaused = "production_paused"
  case productionResumed = "production_resumed"
  case productionWrapped = "production_wrapped"
  case strikeStarted = "strike_started"
  case strikeEnded = "strike_ended"
  case strikeAffected = "strike_affected"

  /// Whether the kind states an event (has a place in time) rather than a relation.
  public var isEvent: Bool {
    switch self {
    case .airsOn, .cast, .crew, .basedOn, .genre, .producedBy, .episodeCount, .related, .setIn: false
    default: true
    }
  }

  /// Whether the kind is a decision, whose date is often the day on which it is told.
  public var isDecision: Bool {
    switch self {
    case .developing, .pilotOrdered, .seriesOrdered, .renewed, .cancelled, .pickedUp, .moved, .undecided: true
    default: false
    }
  }

  /// Whether the claim is about a union rather than a show: the beginning and the end of a strike.
  public var isAboutUnion: Bool { self == .strikeStarted || self == .strikeEnded }

  /// The fields that, beside kind and show, tell two claims of one article apart.
  public var key: [Field] {
    switch self {
    case .airsOn: [.network]
    case .cast: [.person]
    case .crew: [.person, .job]
    case .basedOn: [.work, .author, .workKind]
    case .genre: [.genre]
    case .producedBy: [.company]
    case .related: [.other]
    case .setIn: [.place]
    case .strikeStarted, .strikeEnded, .strikeAffected: [.organization]
    default: []
    }
  }

  /// The place of the case among all of them.
  public var number: UInt8 { withUnsafeBytes(of: self) { $0[0] } }

  /// The case itself is hashed; its raw value is a string.
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
