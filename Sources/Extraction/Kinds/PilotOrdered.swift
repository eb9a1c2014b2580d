import Claims
import Language

/// A network orders a pilot.
enum PilotOrdered {
  static let rules: [Rule] = [
    // Meridian has given a pilot order to Harbor Lights.
    Rule(
      .pilotOrdered,
      "order",
      "[pilot order|pilot orders|pilot pickup|pilot pickups|pilot commitment|ordered a pilot|orders a pilot|pilot green light|ordered the pilot|ordered to pilot|pilots ordered|handed a pilot|heading to pilot|heads to pilot|to pilot|pilot process|put pilot|pilot greenlight|piloted by|pilot]",
      show: .either,
      reading: PilotOrdered.order
    )
  ]

  /// The words themselves name an order, or one of the clause's verbs does.
  @Sendable static func order(_ match: RuleMatch) -> [Draft] {
    guard match.trigger.count > 1 || match.clause.contains(where: { match.is($0, .orderVerbs) }) else {
      return []
    }
    return EventReader(match: match).drafts(certainty: .confirmed)
  }
}
