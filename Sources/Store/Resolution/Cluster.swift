import Claims

/// Claims of one event key whose dates can mean the same day.
struct Cluster {
  /// The days that all dates have in common; nil where no claim has a date.
  private(set) var from: String?
  private(set) var to: String?
  private(set) var claims: [StoredClaim]

  /// The clusters of claims, earliest first; one without days where no claim has a date.
  ///
  /// The most precise dates come first, so that "2023" joins "May 3, 2023"; claims without a date go to the cluster
  /// nearest to their article's day.
  static func clusters(of claims: [StoredClaim]) -> [Cluster] {
    var clusters: [Cluster] = []
    for claim in claims.filter({ $0.date != nil }).sorted(by: { order($0) < order($1) }) {
      let meeting = clusters.indices.filter { clusters[$0].meets(claim) }
      if let home = nearest(to: claim.published, among: meeting, in: clusters) {
        clusters[home].narrow(with: claim)
      } else {
        clusters.append(Cluster(from: claim.date?.from, to: claim.date?.to, claims: [claim]))
      }
    }
    clusters.sort { ($0.from ?? "", $0.to ?? "") < ($1.from ?? "", $1.to ?? "") }
    let undated = claims.filter { $0.date == nil }
    guard !clusters.isEmpty else { return [Cluster(from: nil, to: nil, claims: undated)] }
    for claim in undated {
      guard let home = nearest(to: claim.published, among: clusters.indices, in: clusters) else { continue }
      clusters[home].claims.append(claim)
    }
    return clusters
  }

  /// Neighbours taken together between which no more than so many days lie.
  static func runs(of clusters: [Cluster], within days: Int) -> [[Cluster]] {
    var runs: [[Cluster]] = []
    for cluster in clusters {
      if let last = runs.last?.last, cluster.distance(to: last.to) <= days {
        runs[runs.count - 1].append(cluster)
      } else {
        runs.append([cluster])
      }
    }
    return runs
  }

  private static func order(_ claim: StoredClaim) -> (Int, String, String, String) {
    (claim.date?.days ?? 0, claim.date?.from ?? "", claim.date?.to ?? "", claim.id)
  }

  /// The candidate nearest to a day; of equally near ones, and without a day, the earliest.
  private static func nearest(
    to day: String?,
    among candidates: some Collection<Int>,
    in clusters: [Cluster]
  ) -> Int? {
    let order = { (index: Int) in (clusters[index].distance(to: day), clusters[index].from ?? "") }
    return candidates.min { order($0) < order($1) }
  }

  private func meets(_ claim: StoredClaim) -> Bool {
    guard let date = claim.date, let from, let to else { return false }
    return from <= date.to && date.from <= to
  }

  private mutating func narrow(with claim: StoredClaim) {
    claims.append(claim)
    guard let date = claim.date, let from, let to else { return }
    self.from = max(from, date.from)
    self.to = min(to, date.to)
  }

  private func distance(to day: String?) -> Int {
    guard let day, let from else { return 0 }
    return daysBetween(from, day)
  }
}
