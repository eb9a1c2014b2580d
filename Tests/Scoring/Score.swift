/// How well articles are read, as counts of claims.
public struct Score {
  /// In gold, and not optional.
  public var gold = 0
  /// Read, and not matched with optional gold.
  public var claimed = 0
  /// In both, by kind, show and key.
  public var found = 0
  /// Found, with every value right.
  public var strict = 0

  public init() {}

  public var precision: Double { claimed == 0 ? 1 : Double(found) / Double(claimed) }
  public var recall: Double { gold == 0 ? 1 : Double(found) / Double(gold) }
  public var strictF1: Double { gold + claimed == 0 ? 1 : 2 * Double(strict) / Double(gold + claimed) }

  public static func += (sum: inout Score, score: Score) {
    sum.gold += score.gold
    sum.claimed += score.claimed
    sum.found += score.found
    sum.strict += score.strict
  }
}
