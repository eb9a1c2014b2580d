import Claims

/// Claims of one kind told apart by a value that not all of them tell: a season, a network, a union.
struct Homes<Key: Hashable & Comparable> {
  /// The groups by value; nil for claims that belong to none of them.
  private(set) var groups: [(key: Key?, claims: [StoredClaim])]

  /// Groups the claims that tell a value, and finds a home for each that does not.
  ///
  /// Where a claim without a value goes depends on the claims with one alone, not on others without.
  /// `admits` says whether it may belong to a group although their dates do not meet.
  init(
    _ claims: [StoredClaim],
    by key: (StoredClaim) -> Key?,
    admits: (StoredClaim, (key: Key, claims: [StoredClaim])) -> Bool
  ) {
    let told = claims.grouped(by: key)
    var grown = told.map { (key: Optional($0.key), claims: $0.claims) }
    var homeless: [StoredClaim] = []
    for claim in claims where key(claim) == nil {
      if let index = Self.home(of: claim, among: told, admits) {
        grown[index].claims.append(claim)
      } else {
        homeless.append(claim)
      }
    }
    groups = grown + (homeless.isEmpty ? [] : [(key: nil, claims: homeless)])
  }

  private typealias Group = (key: Key, claims: [StoredClaim])

  private static func home(
    of claim: StoredClaim,
    among groups: [Group],
    _ admits: (StoredClaim, Group) -> Bool
  ) -> Int? {
    let open = groups.indices.filter { admits(claim, groups[$0]) }
    guard let date = claim.date else { return latest(of: open, in: groups, by: claim.published) }
    let meeting = groups.indices.filter { index in
      groups[index].claims.contains { $0.date.map(date.overlaps) ?? false }
    }
    if !meeting.isEmpty { return latest(of: meeting, in: groups, by: claim.published) }
    let undated = open.filter { index in groups[index].claims.allSatisfy { $0.date == nil } }
    if undated.count == 1 { return undated.first }
    return groups.count == 1 ? open.first : nil
  }

  /// The group that had begun last by a day; of groups that all begin later the first; without a day the last.
  private static func latest(of candidates: [Int], in groups: [Group], by day: String?) -> Int? {
    let begins = candidates.map { (begin: groups[$0].claims.compactMap(\.moment).min() ?? "", index: $0) }
      .sorted { $0 < $1 }
    guard let day else { return begins.last?.index }
    return (begins.last { $0.begin <= day } ?? begins.first)?.index
  }
}
