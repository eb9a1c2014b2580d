import Claims
import Language

/// Decides among matches of kinds that exclude one another: "starts filming" is no "is filming", an ordered pilot no
/// ordered series.
struct Rivals {
  private let matches: [RuleMatch]

  init(_ matches: [RuleMatch]) { self.matches = matches }

  /// The numbers, of some, of the matches that no other one of them overrules.
  func winners(among numbers: [Int]) -> [Int] {
    guard numbers.count > 1 else { return numbers }
    return numbers.filter { number in
      guard matches[number].rule.isEvent else { return true }
      let kind = matches[number].rule.kind
      return !numbers.contains {
        matches[$0].rule.isEvent && matches[$0].rule.kind != kind && overrules(matches[$0], matches[number])
      }
    }
  }

  /// Of two that speak of filming in the same words, the one that says more.
  private static func filmingRank(_ kind: Kind) -> Int? {
    switch kind {
    case .production: 0
    case .productionStarted: 1
    case .productionPaused: 2
    case .productionResumed: 3
    case .productionWrapped: 4
    default: nil
    }
  }

  private func overrules(_ winner: RuleMatch, _ loser: RuleMatch) -> Bool {
    let kind = (winner.rule.kind, loser.rule.kind)
    if let rank = Self.filmingRank(kind.0), let other = Self.filmingRank(kind.1) {
      // "has been filming since May" has begun and is under way.
      return rank > other && winner.rule.name != "since" && winner.match.pieces.overlaps(loser.match.pieces)
    }
    guard winner.clause == loser.clause else { return false }
    switch kind {
    case (.pilotOrdered, .seriesOrdered): return !loser.rule.name.hasPrefix("series")
    case (.seriesOrdered, .pilotOrdered), (.seriesOrdered, .pickedUp): return winner.rule.name.hasPrefix("series")
    case (.cancelled, .ending), (.productionPaused, .cancelled): return winner.trigger.overlaps(loser.trigger)
    // "dropped it from its library"
    case (.cancelled, .removed): return winner.trigger.overlaps(loser.trigger) && loser.rule.name != "took-off"
    case (.removed, .cancelled): return winner.trigger.overlaps(loser.trigger) && winner.rule.name == "took-off"
    // "There will be no second season" is no denial that there was one.
    case (.cancelled, .renewed): return winner.rule.season == .denied
    // "wrapped its eight-week run"
    case (.finale, .productionWrapped): return winner.rule.name == "ends-run"
    case (.ending, .finale):
      return winner.trigger.overlaps(loser.trigger) && (winner[.season] != nil || winner[.seasons] != nil)
    case (.renewed, .seriesOrdered):
      return winner[.season] != nil && !winner.isOfFirstSeason || ["more", "another"].contains(winner.rule.name)
    default: return false
    }
  }
}
