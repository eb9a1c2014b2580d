import Claims

/// Pairs the claims read from an article with its gold.
///
/// A claim is found where kind, show and key agree; strictly, where every value that gold gives agrees as well. Names are
/// compared folded, certainties by group: told, hedged, denied.
enum Scorer {
  /// Kinds for which there is no gold.
  static let unscored: Set<Kind> = [.undecided, .productionResumed]

  private static let values = [
    "season", "date", "network", "from_network", "character", "status", "count", "work", "work_kind", "author",
    "relation", "certainty", "organization",
  ]

  /// What identifies a claim beside kind and show; of alternatives one is enough.
  private static func key(of kind: Kind) -> [[String]] {
    let fields = kind.key.map(\.rawValue)
    return kind == .basedOn ? [fields] : fields.map { [$0] }
  }

  static func score(_ claims: [Claim], against golds: [Gold]) -> Score {
    let claims = claims.filter { !unscored.contains($0.kind) }
    let pairs = pairs(of: golds, claims)
    var score = Score(gold: golds.count { !$0.isOptional })
    score.claimed = claims.count - pairs.count { golds[$0.gold].isOptional }
    for pair in pairs where !golds[pair.gold].isOptional {
      score.found += 1
      if pair.wrong == 0 { score.strict += 1 }
    }
    return score
  }

  private struct Pair {
    let gold: Int
    let claim: Int
    /// How many values disagree.
    let wrong: Int
    let isOptional: Bool

    /// Fewest wrong values first, gold that counts before gold that does not.
    var order: (Int, Int, Int, Int) { (wrong, isOptional ? 1 : 0, gold, claim) }
  }

  /// Pairs in which every gold line and every claim stands once at most.
  private static func pairs(of golds: [Gold], _ claims: [Claim]) -> [Pair] {
    var pairs: [Pair] = []
    for (g, gold) in golds.enumerated() {
      for (c, claim) in claims.enumerated() where haveOneKey(gold, claim) {
        pairs.append(Pair(gold: g, claim: c, wrong: wrongValues(gold, claim), isOptional: gold.isOptional))
      }
    }
    pairs.sort { $0.order < $1.order }
    var (usedGold, usedClaims): (Set<Int>, Set<Int>) = ([], [])
    return pairs.filter { pair in
      guard !usedGold.contains(pair.gold), !usedClaims.contains(pair.claim) else { return false }
      usedGold.insert(pair.gold)
      usedClaims.insert(pair.claim)
      return true
    }
  }

  private static func haveOneKey(_ gold: Gold, _ claim: Claim) -> Bool {
    guard gold.kind == claim.kind, isSame(gold, claim, "show") else { return false }
    return key(of: gold.kind).allSatisfy { fields in
      fields.contains { gold.asks(for: $0) && isSame(gold, claim, $0) }
        || fields.count == 1 && isSame(gold, claim, fields[0])
    }
  }

  private static func wrongValues(_ gold: Gold, _ claim: Claim) -> Int {
    values.count { field in
      guard gold.asks(for: field) else { return false }
      switch field {
      case "certainty": return !gold.accepted(field).map(group).contains(group(claim.certainty.rawValue))
      case "date": return !gold.accepted(field).contains(claim.date?.text)
      default: return !isSame(gold, claim, field)
      }
    }
  }

  private static func group(_ certainty: String?) -> String? {
    certainty == "expected" || certainty == "rumored" ? "hedged" : certainty
  }

  private static func isSame(_ gold: Gold, _ claim: Claim, _ field: String) -> Bool {
    gold.accepted(field).contains { $0.map(Name.folded) == claim.value(field).map(Name.folded) }
  }
}

extension Claim {
  /// The value of a field by its name in NDJSON.
  fileprivate func value(_ field: String) -> String? {
    switch field {
    case "show": show
    case "season": season.map(String.init)
    default: Field(rawValue: field).flatMap { fields[$0] }
    }
  }
}
