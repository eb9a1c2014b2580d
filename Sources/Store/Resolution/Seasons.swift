import Claims

/// The seasons of a show that any claim names.
enum Seasons {
  static func findings(of show: String, from claims: [StoredClaim], _ events: [Event]) -> [Finding] {
    let counts = episodeCounts(claims)
    return claims.grouped(by: \.season).map { number, claims in
      let own = events.filter { $0.season == number }
      let premiere = own.filter { $0.kind == .premiered && !$0.isDenied }.min { order($0) < order($1) }
      let finale = own.filter { $0.kind == .finale && !$0.isDenied }.max { order($0) < order($1) }
      let counted = counts[number] ?? []
      let columns: [String: Value] = [
        "show_id": .text(show), "number": .integer(number),
        "premiere": Value(premiere?.date?.text), "premiere_from": Value(premiere?.date?.from),
        "premiere_to": Value(premiere?.date?.to), "finale": Value(finale?.date?.text),
        "episodes": Value(counted.affirming.latest { $0[.count].flatMap { Int($0) } }),
      ]
      let joined = [premiere, finale].flatMap { $0?.claims ?? [] } + counted
      let seen = Set(claims.map(\.id))
      let all = claims + joined.filter { $0.season == nil && !seen.contains($0.id) }
      return Finding(.seasons, "\(show)/s\(number)", columns, verdict(all.unique))
    }
  }

  /// A denial of an order denies the season; a denial of anything else about a season does not.
  private static func verdict(_ claims: [StoredClaim]) -> Verdict {
    Verdict(claims.filter { !$0.isDenied || $0.kind == .renewed || $0.kind == .pickedUp || $0.kind == .seriesOrdered })
  }

  /// Counts without a season belong to the only season that is told.
  private static func episodeCounts(_ claims: [StoredClaim]) -> [Int: [StoredClaim]] {
    let counts = claims.filter { $0.kind == .episodeCount }
    let only = counts.only(\.season) ?? (counts.contains { $0.season != nil } ? nil : claims.affirming.only(\.season))
    var seasons: [Int: [StoredClaim]] = [:]
    for claim in counts {
      guard let season = claim.season ?? only else { continue }
      seasons[season, default: []].append(claim)
    }
    return seasons
  }

  /// Dated events before those without a date.
  private static func order(_ event: Event) -> (String, String) { (event.date?.from ?? "9999", event.id) }
}

extension [StoredClaim] {
  /// Each claim once.
  var unique: [StoredClaim] {
    var seen: Set<String> = []
    return filter { seen.insert($0.id).inserted }
  }
}
