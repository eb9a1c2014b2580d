import Claims

/// Where a show is or was to be seen.
struct Airing {
  let findings: [Finding]
  /// The id of the network that has it now, or had it last.
  let present: String?

  /// The networks told as the show's own, or by what they did with it.
  init(of show: String, from claims: [StoredClaim], _ events: [Event]) {
    let telling = claims.filter { $0.kind == .airsOn || Self.implies($0) }
    let networks = telling.grouped { $0[.network].map(Name.slug) }
      .map { (id: $0.key, claims: $0.claims, verdict: Verdict($0.claims)) }
    findings = networks.map { network in
      let columns: [String: Value] = [
        "show_id": .text(show), "network_id": .text(network.id),
        "season": Value(network.claims.filter { $0.kind == .airsOn }.affirming.only { $0.season }),
      ]
      return Finding(.showNetworks, "\(show)/airs_on/\(network.id)", columns, network.verdict)
    }
    let left = Self.left(events)
    let known = networks.filter { $0.verdict.certainty != .denied }
    let open = known.filter { !left.networks.contains($0.id) }
    present =
      (open.isEmpty ? known : open).max { a, b in
        Self.order(a.id, a.claims, a.verdict, left.last) < Self.order(b.id, b.claims, b.verdict, left.last)
      }?.id
  }

  /// Whether a network that decides so has the show, or is to have it.
  private static func implies(_ claim: StoredClaim) -> Bool {
    switch claim.kind {
    case .renewed, .seriesOrdered, .cancelled, .pickedUp, .moved, .premiered, .ending: !claim.isDenied
    default: false
    }
  }

  /// The networks that the show has left for another, and the last one that it went to.
  private static func left(_ events: [Event]) -> (networks: Set<String>, last: String?) {
    var left: Set<String> = []
    var last: String?
    let moves = events.filter { ($0.kind == .pickedUp || $0.kind == .moved) && $0.isConfirmed && $0.network != nil }
    for move in moves.sorted(by: { ($0.moment, $0.id) < ($1.moment, $1.id) }) {
      guard let network = move.network else { continue }
      if let from = move.fromNetwork { left.insert(from) }
      for lost in events where lost.kind == .cancelled && !lost.isDenied && Rescue.answers(move, lost) {
        if let from = lost.network { left.insert(from) }
      }
      left.remove(network)
      last = network
    }
    return (left, last)
  }

  /// The newest report wins; of equally old ones the place that the show moved to, then the surest and most told.
  private static func order(
    _ id: String,
    _ claims: [StoredClaim],
    _ verdict: Verdict,
    _ last: String?
  ) -> (String, Int, Int, Int, String) {
    (claims.affirming.newest, id == last ? 1 : 0, verdict.certainty.rank, verdict.sources, id)
  }
}

/// Which pick-up saves a show from which cancellation.
enum Rescue {
  /// Whether the pick-up (or move) can be the answer to the cancellation: by another network, and not before it.
  static func answers(_ saved: Event, _ lost: Event) -> Bool {
    if let network = lost.network, network == saved.network { return false }
    if let from = saved.fromNetwork, let network = lost.network, from != network { return false }
    if let end = saved.date?.to, let begin = lost.date?.from { return begin <= end }
    return true
  }
}
