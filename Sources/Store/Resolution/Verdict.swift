import Claims

/// How well a row is backed by the claims about it.
struct Verdict {
  let certainty: Certainty
  /// Whether claims contradict each other and no newer report has settled it.
  let isDisputed: Bool
  let firstReported: String?
  let lastReported: String?
  /// The independent outlets that agree.
  let sources: Int
  /// For each claim whether it agrees with the row.
  let agreement: [(claim: StoredClaim, agrees: Bool)]

  /// The verdict of claims about one row.
  ///
  /// A denial newer than everything that affirms turns the row; an older one leaves it disputed.
  ///
  /// - Parameters:
  ///   - claims: those that decide.
  ///   - slips: plans that a later report has moved; they agree that it happens.
  ///   - contradicting: those that tell another value as a fact.
  init(_ claims: [StoredClaim], slips: [StoredClaim] = [], contradicting: [StoredClaim] = []) {
    let affirming = claims.affirming
    let denying = claims.filter(\.isDenied)
    let surest = affirming.max { $0.certainty.rank < $1.certainty.rank }?.certainty
    let isTurned = Self.isTurned(affirming, by: denying, surest)
    certainty = isTurned ? .denied : surest ?? slips.first?.certainty ?? .denied
    isDisputed = !contradicting.isEmpty || !isTurned && !affirming.isEmpty && !denying.isEmpty
    let all = claims + slips + contradicting
    firstReported = all.compactMap(\.published).min()
    lastReported = all.compactMap(\.published).max()
    agreement =
      claims.map { ($0, $0.isDenied == isTurned) } + slips.map { ($0, !isTurned) } + contradicting.map { ($0, false) }
    sources = Set(agreement.filter(\.agrees).map(\.claim.voice)).count
  }

  /// Whether the denials outweigh: newer, or as old as a plan or a rumour that they deny.
  private static func isTurned(
    _ affirming: [StoredClaim],
    by denying: [StoredClaim],
    _ surest: Certainty?
  ) -> Bool {
    guard !denying.isEmpty else { return false }
    guard let surest else { return true }
    if denying.newest == affirming.newest { return surest.rank < Certainty.denied.rank }
    return denying.newest > affirming.newest
  }

  /// The columns that all resolved tables of a show have.
  var columns: [String: Value] {
    [
      "certainty": .text(certainty.rawValue), "first_reported": Value(firstReported),
      "last_reported": Value(lastReported), "sources": .integer(sources), "disputed": .integer(isDisputed ? 1 : 0),
    ]
  }
}
