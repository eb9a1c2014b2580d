import Claims

/// What makes two claims of one kind about one show the same event.
struct Identity {
  /// What tells two events of a kind apart, beside the date.
  var isPerSeason = false
  var isPerNetwork = false
  /// What dates that cannot be the same day mean.
  var dates: Dates

  enum Dates {
    /// The event happens once: a plan has slipped, or the articles contradict each other.
    case once
    /// The event can happen again, but not within so many days.
    case again(after: Int)
    /// Each is an event of its own.
    case each
  }

  /// How long after a decision the same network may decide again: half a year.
  private static let halfYear = 180

  init(of kind: Kind) {
    switch kind {
    case .developing, .pilotOrdered, .ending:
      self.init(dates: .once)
    case .cancelled, .removed:
      self.init(isPerNetwork: true, dates: .again(after: Self.halfYear))
    case .pickedUp, .moved:
      self.init(isPerSeason: true, isPerNetwork: true, dates: .again(after: Self.halfYear))
    case .undecided, .strikeStarted, .strikeEnded:
      self.init(isPerSeason: true, dates: .again(after: Self.halfYear))
    case .delayed, .production, .productionPaused, .productionResumed:
      self.init(isPerSeason: true, dates: .each)
    default:
      self.init(isPerSeason: true, dates: .once)
    }
  }

  private init(isPerSeason: Bool = false, isPerNetwork: Bool = false, dates: Dates) {
    self.isPerSeason = isPerSeason
    self.isPerNetwork = isPerNetwork
    self.dates = dates
  }
}

extension Kind {
  /// Whether it happens anew for each season, so that a denial without a season may mean the next one.
  var isSerial: Bool {
    switch self {
    case .cancelled, .pickedUp, .moved, .removed, .ending, .developing, .pilotOrdered, .seriesOrdered: false
    default: isEvent
    }
  }
}
