import Claims

/// The shows that share a title, told apart.
struct Namesakes {
  struct Show {
    let id: String
    /// Where it is part of what tells the show apart.
    let year: Int?
    let claims: [StoredClaim]
  }

  private(set) var shows: [Show] = []

  /// The shows of a subject: by the years that their titles end in, then a remake apart from its model.
  init(_ subject: String, from claims: [StoredClaim]) {
    let titled = Dictionary(grouping: claims) { $0.show.flatMap { Subject.title($0).year } }
    for (year, claims) in titled.sorted(by: { ($0.key ?? 0) < ($1.key ?? 0) }) {
      let slug = Name.slug(subject)
      if let year {
        add(Show(id: "\(slug)-\(year)", year: Self.isParenthesised(claims) ? year : nil, claims: claims))
      } else if let first = Self.remakeYear(subject, claims) {
        let isNew = { (claim: StoredClaim) in Self.year(of: claim).map { $0 >= first } ?? true }
        add(Show(id: slug, year: nil, claims: claims.filter { !isNew($0) }))
        let remake = claims.filter(isNew)
        let label = remake.filter { $0.kind == .premiered }.compactMap { $0.date.flatMap(Self.year) }.min() ?? first
        add(Show(id: "\(slug)-\(label)", year: label, claims: remake))
      } else {
        add(Show(id: slug, year: nil, claims: claims))
      }
    }
  }

  /// Adds a show; one with the same id is the same show.
  private mutating func add(_ show: Show) {
    guard !show.claims.isEmpty else { return }
    guard let index = shows.firstIndex(where: { $0.id == show.id }) else { return shows.append(show) }
    shows[index] = Show(id: show.id, year: shows[index].year ?? show.year, claims: shows[index].claims + show.claims)
  }

  private static func isParenthesised(_ claims: [StoredClaim]) -> Bool {
    claims.contains { $0.show.map { $0.hasSuffix(")") } ?? false }
  }

  /// The first year of the newer of two shows of one title, where there are two: a remake or revival is told and
  /// nothing happened for five years before it, or two first seasons began so far apart.
  private static func remakeYear(_ subject: String, _ claims: [StoredClaim]) -> Int? {
    let affirming = claims.affirming
    let isTold = affirming.contains { claim in
      guard claim.kind == .related, let other = claim[.other] else { return false }
      return ["remake", "revival"].contains(claim[.relation]) && Subject.title(other).key == subject
    }
    let telling = affirming.filter { claim in
      isTold ? claim.kind.isEvent : claim.kind == .premiered && claim.season == 1 && claim.certainty == .confirmed
    }
    let years = Set(telling.compactMap { $0.date.flatMap(year) }).sorted()
    let gaps = zip(years, years.dropFirst()).filter { $1 - $0 >= yearsApart }
    return gaps.max { ($0.1 - $0.0, $0.1) < ($1.1 - $1.0, $1.1) }?.1
  }

  private static func year(of claim: StoredClaim) -> Int? {
    claim.date.flatMap(year) ?? claim.published.flatMap { Int($0.prefix(4)) }
  }

  private static func year(of date: EDTF) -> Int? { Int(date.text.prefix(4)) }

  /// How long a title rests before it can be another show.
  private static let yearsApart = 5
}
