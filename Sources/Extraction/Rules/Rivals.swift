import Claims
import Language

/// Decides among matches of kinds that exclude one another: "starts filming" is no "is filming", an ordered pilot no
/// ordered series.
struct Rivals {
  private let matches: [RuleMatch]

  init(_ matches: [RuleMatch]) { self.matches = matches }

  /// The matches that no other one overrules.
  var winners: [RuleMatch] {
    matches.filter { match in !matches.contains { overrules($0, match) } }
  }

  /// Of two that speak of filming in the same words, the one that says more.
  private static let filming: [Kind: Int] = [
    .production: 0, .productionStarted: 1, .productionPaused: 2, .productionResumed: 3, .productionWrapped: 4,
  ]

  private func overrules(_ winner: RuleMatch, _ loser: RuleMatch) -> Bool {
    let kind = (winner.rule.kind, loser.rule.kind)
    if let rank = Self.filming[kind.0], let other = Self.filming[kind.1] {
      return rank > other && winner.match.pieces.overlaps(loser.match.pieces)
    }
    guard winner.clause == loser.clause else { return false }
    switch kind {
    case (.pilotOrdered, .seriesOrdered): return !loser.rule.name.hasPrefix("series")
    case (.seriesOrdered, .pilotOrdered), (.seriesOrdered, .pickedUp): return winner.rule.name.hasPrefix("series")
    case (.cancelled, .ending), (.cancelled, .removed), (.productionPaused, .cancelled):
      return winner.trigger.overlaps(loser.trigger)
    case (.ending, .finale): return winner.trigger.overlaps(loser.trigger) && winner[.season] != nil
    case (.renewed, .seriesOrdered): return winner[.season] != nil || winner.rule.name == "more"
    default: return false
    }
  }
}
