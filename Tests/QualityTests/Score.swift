/// How well articles are read, as counts of claims.
struct Score {
  /// In gold, and not optional.
  var gold = 0
  /// Read, and not matched with optional gold.
  var claimed = 0
  /// In both, by kind, show and key.
  var found = 0
  /// Found, with every value right.
  var strict = 0

  var precision: Double { claimed == 0 ? 1 : Double(found) / Double(claimed) }
  var recall: Double { gold == 0 ? 1 : Double(found) / Double(gold) }
  var strictF1: Double { gold + claimed == 0 ? 1 : 2 * Double(strict) / Double(gold + claimed) }

  static func += (sum: inout Score, score: Score) {
    sum.gold += score.gold
    sum.claimed += score.claimed
    sum.found += score.found
    sum.strict += score.strict
  }
}
