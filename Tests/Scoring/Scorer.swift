public import Claims

/// Pairs the claims read from an article with its gold.
///
/// A claim is found where kind, show and key agree; strictly, where every value that gold gives agrees as well. Names are
/// compared folded, certainties by group: told, hedged, denied.
public enum Scorer {
  /// Kinds for which there is no gold.
  public static let unscored: Set<Kind> = [.undecided, .productionResumed]

  private static let values = [
    "season", "date", "network", "from_network", "character", "status", "count", "work", "work_kind", "author",
    "relation", "certainty", "organization",
  ]

  /// What identifies a claim beside kind and show; of alternatives one is enough.
  private static func key(of kind: Kind) -> [[String]] {
    let fields = kind.key.map(\.rawValue)
    return kind == .basedOn ? [fields] : fields.map { [$0] }
  }

  public static func score(_ claims: [Claim], against golds: [Gold]) -> Score {
    var score = Score()
    score.gold = golds.count { !$0.isOptional }
    for (_, verdict) in verdicts(of: claims, against: golds) where verdict != .optional {
      score.claimed += 1
      if verdict != .wrong { score.found += 1 }
      if verdict == .exact { score.strict += 1 }
    }
    return score
  }

  /// What gold makes of each claim; claims of kinds without gold are left out.
  public static func verdicts(of claims: [Claim], against golds: [Gold]) -> [(claim: Claim, verdict: Verdict)] {
    let claims = claims.filter { !unscored.contains($0.kind) }
    var verdicts = [Verdict](repeating: .wrong, count: claims.count)
    for pair in pairs(of: golds, claims) {
      verdicts[pair.claim] = golds[pair.gold].isOptional ? .optional : pair.wrong == 0 ? .exact : .found
    }
    return Array(zip(claims, verdicts))
  }

  /// What gold makes of a claim.
  public enum Verdict: Sendable {
    case wrong
    /// Kind, show and key are right, another value is not.
    case found
    /// Every value is right.
    case exact
    /// Costs and earns nothing.
    case optional
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
