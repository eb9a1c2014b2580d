import Claims
import Language

/// A cancelled show is taken on by another network.
enum PickedUp {
  static let rules: [Rule] = [
    // Orbit saved Harbor Lights after its cancellation.
    Rule(
      .pickedUp,
      "saved",
      "[{rescue}|un - cancels|un - cancelled|swoops in for|swooped in for|rides to the rescue of|rode to the rescue of] … <show>",
      show: .object
    ),
    // Harbor Lights was rescued by Orbit.
    Rule(
      .pickedUp,
      "saved-passive",
      "<show> …5 (is|was|were|been|being|gets|got|be|are|get) [{rescue-ed}|un - cancelled]",
      show: .subject
    ),
    // Harbor Lights was snapped up by Orbit.
    Rule(
      .pickedUp,
      "regained",
      "<show> …5 (is|was|were|been|being|gets|got|be|are|get) [{regain-ed}]",
      show: .subject
    ),
    // The cancelled series has found a new home at Orbit.
    Rule(
      .pickedUp,
      "second-life",
      "[second chance|second life|new lease|new life|second home|new home|another life|new network|second wind|new lease on life|new lease of life|second lease|safe harbor|safe haven|back from the dead|back from the grave|back to life]",
      show: .subject
    ),
    // Orbit has thrown Harbor Lights a lifeline.
    Rule(
      .pickedUp,
      "saved-from-death",
      "[reprieve|lifeline|stay of execution|eleventh - hour rescue|last - minute rescue]",
      show: .subject
    ),
    // Harbor Lights has been picked up by Orbit.
    Rule(
      .pickedUp,
      "picked-up-by",
      "<show> …5 [picked up|snapped up|scooped up|swooped|swoops] …3 (by|at|on|for|to) …2 <network>",
      show: .subject
    ),
    // Orbit picked it up for season 2.
    Rule(
      .pickedUp,
      "picks-up",
      "<network> …4 [{regain}|stepped in|steps in|acquired|acquires|swooped in|rode in|nabbed|to continue] … <show>",
      show: .object
    ),
    // Harbor Lights lands at Orbit after Meridian axed it.
    Rule(
      .pickedUp,
      "lands-at",
      "<show> …4 [lands|landed|finds|found|moves|moved|heads|headed|resurfaces|resurfaced|coming|returns|sails on] …6 (after|following|since|when) …5 (cancelled|canceled|axed|cancellation|cancelation|dropped|grounded|ended|folded|dumped|scrapped|killed)",
      show: .subject
    ),
    // Meridian's loss is Orbit's gain: Harbor Lights goes on there.
    Rule(
      .pickedUp,
      "gain",
      "<network> 's [loss] (is|was|proved|became|has been|will be|turned out to be|turns out to be) <network> 's gain",
      show: .either
    ),
    // Harbor Lights, cancelled by Meridian, returns on Orbit.
    Rule(
      .pickedUp,
      "after-loss",
      "[{cancel-ed}|{abandon-ed}|cancellation|cancelation|axing|cut|ended|loss|folded|shuttered|afford]",
      show: .either,
      reading: afterLoss
    ),
  ]

  /// Reads a sentence in which one network gives a show up and it goes on at another one.
  @Sendable static func afterLoss(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let networks = scene.pieces.indices.filter { scene.fills($0, .network) }
    guard let loser = match.actingNetwork, scene.namesOneShow,
      scene.pieces.contains(where: { match.words.is($0.word, .newLife) }),
      !scene.pieces.contains(where: { match.words.is($0.word, .wishing) })
    else { return [] }
    let from = scene.network(loser)
    let winner = networks.first { index in
      scene.network(index) != from && match.word(index + 1) != match.words.possessive
        && (match.is(index - 1, .goalCues)
          || (1...3).contains { match.is(index + $0, .newLife) })
    }
    guard let winner, let show = EventReader(match: match).showPiece.flatMap({ scene.show($0) }) ?? scene.focus else {
      return []
    }
    var draft = Draft(kind: .pickedUp, show: show)
    draft[.network] = scene.network(winner)
    draft[.fromNetwork] = from
    draft.season = Satellites(match: match).season(of: nil, use: .plain)
    return [draft]
  }
}

extension RuleMatch {
  /// The network that does what the trigger says: right before it, or behind "by".
  fileprivate var actingNetwork: Int? {
    if words.is(word(trigger.upperBound), .agentCues), word(trigger.upperBound) != words.on {
      return (trigger.upperBound + 1...trigger.upperBound + 3).first { scene.fills($0, .network) }
    }
    return stride(from: trigger.lowerBound - 1, through: max(0, trigger.lowerBound - 3), by: -1)
      .first { scene.fills($0, .network) }
  }
}

extension Scene {
  /// Whether at most one show is named in the sentence.
  var namesOneShow: Bool {
    Set(
      pieces.indices.compactMap { index -> Int? in
        if case .show(let number)? = mark(index)?.value { number } else { nil }
      }
    ).count <= 1
  }
}
