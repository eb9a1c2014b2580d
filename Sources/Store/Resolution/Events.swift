import Claims

/// The events of one show or union.
struct Events {
  private(set) var events: [Event] = []

  /// The events of an owner: a show's id, or "@" and a union's.
  init(of owner: String, from claims: [StoredClaim]) {
    for (kind, claims) in claims.grouped(by: { $0.kind.isEvent ? $0.kind.rawValue : nil }) {
      guard let kind = Kind(rawValue: kind) else { continue }
      events += Self.events(kind, of: owner, claims)
    }
    events = Self.withUniqueIDs(events)
  }

  /// The events of one kind, told apart by union, season, network and date.
  private static func events(_ kind: Kind, of owner: String, _ claims: [StoredClaim]) -> [Event] {
    let identity = Identity(of: kind)
    var events: [Event] = []
    for claims in byOrganization(claims) {
      for (season, claims) in identity.isPerSeason ? bySeason(kind, claims) : [(nil, claims)] {
        for claims in identity.isPerNetwork ? byNetwork(claims) : byRelease(kind, claims) {
          let season = identity.isPerSeason ? season : claims.affirming.latest { $0.season }
          events += byDate(identity, claims).map { event(kind, of: owner, season, $0) }
        }
      }
    }
    return identity.isPerSeason ? events : events.map { $0.withSeasonlessID() }
  }

  private static func byOrganization(_ claims: [StoredClaim]) -> [[StoredClaim]] {
    Homes(claims, by: { $0[.organization].map(Name.folded) }, admits: { _, _ in true }).groups.map(\.claims)
  }

  /// A claim without a season is about the only season told, unless its date or its denial speaks against that.
  private static func bySeason(_ kind: Kind, _ claims: [StoredClaim]) -> [(key: Int?, claims: [StoredClaim])] {
    Homes(claims, by: \.season) { claim, group in
      if claim.isDenied, kind.isSerial {
        return !group.claims.contains { $0.certainty == .confirmed && $0.age < claim.age }
      }
      let isUndated = claim.date == nil || group.claims.allSatisfy { $0.date == nil }
      return isUndated || claim.isHedged || group.key == 1 || !kind.isSerial
    }.groups
  }

  private static func byNetwork(_ claims: [StoredClaim]) -> [[StoredClaim]] {
    Homes(claims, by: { $0[.network].map(Name.slug) }, admits: { _, _ in true }).groups.map(\.claims)
  }

  /// A season's first release and a later one elsewhere are two premieres, where both are told as facts with dates.
  private static func byRelease(_ kind: Kind, _ claims: [StoredClaim]) -> [[StoredClaim]] {
    guard kind == .premiered else { return [claims] }
    let told = claims.affirming.filter { $0.certainty == .confirmed && $0.date != nil }
      .grouped { $0[.network].map(Name.slug) }
    let isApart = told.indices.dropFirst().allSatisfy { later in
      told[..<later].allSatisfy { earlier in
        !earlier.claims.contains { a in told[later].claims.contains { b in a.meets(b) } }
      }
    }
    return told.count > 1 && isApart ? byNetwork(claims) : [claims]
  }

  private static func byDate(_ identity: Identity, _ claims: [StoredClaim]) -> [[Cluster]] {
    let clusters = Cluster.clusters(of: claims)
    switch identity.dates {
    case .once: return [clusters]
    case .each: return clusters.map { [$0] }
    case .again(let days): return Cluster.runs(of: clusters, within: days)
    }
  }

  /// The event of a run of clusters: the newest report wins; of equally old ones the surest, then the most told.
  private static func event(_ kind: Kind, of owner: String, _ season: Int?, _ run: [Cluster]) -> Event {
    let hasAffirming = run.contains { !$0.claims.affirming.isEmpty }
    let winner = run.indices.max { strength(run[$0], hasAffirming) < strength(run[$1], hasAffirming) } ?? 0
    let others = run.indices.filter { $0 != winner }.flatMap { run[$0].claims }
    let affirming = run[winner].claims.affirming
    let newest = affirming.newest
    let isMoved = { (claim: StoredClaim) in claim.isHedged || claim.date == nil }
    let isOlder = { (claim: StoredClaim) in claim.age < newest || newest.isEmpty }
    return Event(
      kind,
      of: owner,
      season: season,
      run[winner].claims + others.filter(\.isDenied),
      slips: others.affirming.filter { isMoved($0) && (isOlder($0) || $0.date == nil) },
      contradicting: others.affirming.filter { !(isMoved($0) && (isOlder($0) || $0.date == nil)) }
    )
  }

  private static func strength(_ cluster: Cluster, _ hasAffirming: Bool) -> (Int, String, Int, Int, String) {
    let claims = hasAffirming ? cluster.claims.affirming : cluster.claims
    let newest = claims.newest
    let rank = claims.filter { $0.age == newest }.map(\.certainty.rank).max() ?? 0
    return (claims.isEmpty ? 0 : 1, newest, rank, claims.voices, cluster.from ?? "")
  }

  /// Ids that are each event's own: with the network or union, the day, or at last a number, where the short one is not.
  private static func withUniqueIDs(_ events: [Event]) -> [Event] {
    var result: [Event] = []
    for (_, group) in Dictionary(grouping: events, by: \.id).sorted(by: { $0.key < $1.key }) {
      let schemes: [(Event) -> [String?]] = [
        { _ in [] }, { [$0.distinction] }, { [$0.date?.text] }, { [$0.distinction, $0.date?.text] },
      ]
      let ids = schemes.map { scheme in group.map { ([$0.id] + scheme($0).compactMap(\.self)).joined(separator: "/") } }
      let unique = ids.first { Set($0).count == group.count }
      for (index, event) in group.enumerated() {
        var event = event
        event.id = unique?[index] ?? "\(event.id)/\(index + 1)"
        result.append(event)
      }
    }
    return result
  }
}

extension Event {
  /// What is told apart first: the network or the union.
  fileprivate var distinction: String? { owner.hasPrefix("@") ? nil : network ?? organization.map(Name.slug) }

  fileprivate func withSeasonlessID() -> Event {
    var event = self
    event.id = "\(owner)/\(kind.rawValue)"
    return event
  }
}

extension StoredClaim {
  /// Whether the two can be about the same day.
  fileprivate func meets(_ other: StoredClaim) -> Bool {
    guard let date, let day = other.date else { return false }
    return date.overlaps(day)
  }
}
