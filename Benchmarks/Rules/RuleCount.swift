import Scoring

/// What came of a rule.
struct RuleCount {
  /// How often it matched a sentence.
  var fired = 0
  /// Claims that gold has too, those of them with every value right, and claims that gold has not.
  var right = 0
  var exact = 0
  var wrong = 0

  /// Whether gold says anything of its claims.
  var isTold: Bool { right + wrong > 0 }
  var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }

  mutating func add(_ verdict: Scorer.Verdict) {
    switch verdict {
    case .wrong: wrong += 1
    case .found: right += 1
    case .exact: (right, exact) = (right + 1, exact + 1)
    case .optional: break
    }
  }
}
