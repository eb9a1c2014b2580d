import Claims

/// How a show stands, derived from its events, and the event that caused it.
struct Status {
  let name: String
  let event: Event

  /// The status of a show on a day: that of the newest article in the database.
  ///
  /// Without a day, a fact is past and a plan is to come.
  init?(_ events: [Event], today: String?) {
    let certain = events.filter(\.isConfirmed).sorted { ($0.moment, $0.id) < ($1.moment, $1.id) }
    let ending = events.filter { $0.kind == .ending && ($0.isConfirmed || $0.verdict.certainty == .expected) }
    let premieres = events.filter { $0.kind == .premiered && Self.hasHappened($0, today) }
      .sorted { Self.stage($0) < Self.stage($1) }
    if let lost = Self.cancellation(certain) {
      self.init("cancelled", lost)
    } else if let end = ending.max(by: { ($0.moment, $0.id) < ($1.moment, $1.id) }), !Self.isTakenBack(end, certain) {
      let finale = certain.last { $0.kind == .finale && ($0.season == nil || $0.season == end.season) }
      let hasEnded = Self.isPast(end, today) || finale.map { Self.isPast($0, today) } ?? false
      self.init(hasEnded ? "ended" : "ending", end)
    } else if let saved = Self.rescue(certain), !Self.isOnAir(saved, premieres) {
      self.init("rescued", saved)
    } else if let renewed = Self.renewal(certain), !Self.isOnAir(renewed, premieres) {
      self.init("renewed", renewed)
    } else if let premiere = premieres.last {
      self.init("running", premiere)
    } else if let ordered = certain.last(where: { $0.kind == .seriesOrdered }) {
      self.init("ordered", ordered)
    } else if let early = certain.last(where: { $0.kind == .pilotOrdered || $0.kind == .developing }) {
      self.init("in development", early)
    } else {
      return nil
    }
  }

  private init(_ name: String, _ event: Event) {
    self.name = name
    self.event = event
  }

  /// The last cancellation that nothing has answered: no pick-up elsewhere, no later renewal.
  private static func cancellation(_ events: [Event]) -> Event? {
    events.last { lost in
      guard lost.kind == .cancelled else { return false }
      return !events.contains { answer in
        switch answer.kind {
        case .pickedUp: Rescue.answers(answer, lost)
        case .renewed: isLater(answer, lost)
        default: false
        }
      }
    }
  }

  private static func rescue(_ events: [Event]) -> Event? {
    let saved = events.filter { $0.kind == .pickedUp }.max { stage($0) < stage($1) }
    guard let saved, let renewed = renewal(events) else { return saved }
    return (renewed.season ?? 0) > (saved.season ?? 0) || renewed.season == nil && isLater(renewed, saved) ? nil : saved
  }

  private static func renewal(_ events: [Event]) -> Event? {
    events.filter { $0.kind == .renewed }.max { stage($0) < stage($1) }
  }

  /// Whether what was promised has come: a premiere of that season or a later one, or, without seasons, a later day.
  private static func isOnAir(_ promise: Event, _ premieres: [Event]) -> Bool {
    premieres.contains { premiere in
      if let promised = promise.season, let season = premiere.season { return season >= promised }
      return isLater(premiere, promise)
    }
  }

  private static func isTakenBack(_ end: Event, _ events: [Event]) -> Bool {
    events.contains { event in
      guard event.kind == .renewed || event.kind == .pickedUp, isLater(event, end) else { return false }
      guard let season = event.season, let last = end.season else { return true }
      return season > last
    }
  }

  /// Whether an event came after another one, as far as their dates or reports tell; as late is not later.
  private static func isLater(_ event: Event, _ other: Event) -> Bool {
    if let from = event.date?.from, let to = other.date?.to { return from > to }
    return event.moment > other.moment && !other.moment.isEmpty
  }

  private static func stage(_ event: Event) -> (Int, String, String) { (event.season ?? 0, event.moment, event.id) }

  private static func hasHappened(_ event: Event, _ today: String?) -> Bool {
    switch event.verdict.certainty {
    case .confirmed:
      guard let from = event.date?.from, let today else { return true }
      return from <= today
    case .expected: return isPast(event, today)
    case .rumored, .denied: return false
    }
  }

  private static func isPast(_ event: Event, _ today: String?) -> Bool {
    guard let to = event.date?.to, let today else { return false }
    return to <= today
  }
}
