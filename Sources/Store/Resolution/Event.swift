import Claims

/// An event of a show or a union, made of all claims that tell it.
struct Event {
  let kind: Kind
  /// The show's id, or "@" and the union's.
  let owner: String
  let season: Int?
  /// The claims that agree on when it was.
  let claims: [StoredClaim]
  let date: EDTF?
  let verdict: Verdict
  let network: String?
  let fromNetwork: String?
  let organization: String?
  let place: String?
  /// Made of owner, season and kind; of several equal ones also of what tells them apart.
  var id: String

  /// The event that a group of claims tells.
  ///
  /// The claims agree, as far as they are not denials; slips are plans for another day that a later report has moved;
  /// those contradicting tell another day as a fact.
  init(
    _ kind: Kind,
    of owner: String,
    season: Int?,
    _ claims: [StoredClaim],
    slips: [StoredClaim] = [],
    contradicting: [StoredClaim] = []
  ) {
    let affirming = claims.affirming
    let telling = affirming.isEmpty ? claims : affirming
    self.kind = kind
    self.owner = owner
    self.season = season
    self.claims = claims
    verdict = Verdict(claims, slips: slips, contradicting: contradicting)
    date = Self.narrowest(of: telling)
    let all = telling + (slips + contradicting).affirming
    network = Self.value(of: .network, telling, all)
    fromNetwork = Self.value(of: .fromNetwork, telling, all)
    organization = all.common { $0[.organization] }
    place = all.common { $0[.place] }
    id = season.map { "\(owner)/s\($0)/\(kind.rawValue)" } ?? "\(owner)/\(kind.rawValue)"
  }

  /// The id of a network: of the newest report among the agreeing claims, else among all.
  private static func value(of field: Field, _ telling: [StoredClaim], _ all: [StoredClaim]) -> String? {
    (telling.latest { $0[field] } ?? all.latest { $0[field] }).map(Name.slug)
  }

  /// The most precise date told; of equally precise ones an exact one, then the newest report's.
  private static func narrowest(of claims: [StoredClaim]) -> EDTF? {
    let dated = claims.filter { $0.date != nil }
    guard let width = dated.compactMap(\.date?.days).min() else { return nil }
    let narrow = dated.filter { $0.date?.days == width }
    let exact = narrow.filter { $0.date?.isApproximate == false }
    return (exact.isEmpty ? narrow : exact).latest { $0.date?.text }.flatMap { EDTF($0) }
  }

  /// When it happened or, where that is not told, when it was first reported; empty where neither is known.
  var moment: String { date?.from ?? verdict.firstReported ?? "" }

  var isConfirmed: Bool { verdict.certainty == .confirmed }
  var isDenied: Bool { verdict.certainty == .denied }

  var row: ResolvedRow {
    var columns = verdict.columns
    columns["kind"] = .text(kind.rawValue)
    columns["show_id"] = owner.hasPrefix("@") ? .null : .text(owner)
    columns["season"] = Value(season)
    columns["network_id"] = Value(network)
    columns["from_network_id"] = Value(fromNetwork)
    columns["organization"] = Value(organization)
    columns["place"] = Value(place)
    columns["date"] = Value(date?.text)
    columns["date_from"] = Value(date?.from)
    columns["date_to"] = Value(date?.to)
    return ResolvedRow(.events, id, columns)
  }
}

extension EDTF {
  /// How many days the date may mean.
  var days: Int { lastDay.ordinal - firstDay.ordinal + 1 }

  /// Whether a day can be both.
  func overlaps(_ other: EDTF) -> Bool { from <= other.to && other.from <= to }
}

/// How many days lie between two days, written as `2023-11-09`.
func daysBetween(_ a: String, _ b: String) -> Int {
  guard let a = Day(a), let b = Day(b) else { return .max }
  return abs(a.ordinal - b.ordinal)
}
