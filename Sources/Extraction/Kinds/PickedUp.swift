import Claims

/// A cancelled show is taken on by another network.
enum PickedUp {
  static let rules: [Rule] = [
    // Orbit saved Harbor Lights after its cancellation.
    Rule(
      .pickedUp,
      "saved",
      "[saves|saved|saving|rescues|rescued|rescuing|revive|revives|revived|reviving|resurrects|resurrected|resurrecting|uncancels|uncanceled|uncancelled|un - cancels|un - cancelled|exhumes|exhumed|adopts|adopted|rescue|save|resurrect] … <show>",
      show: .object
    ),
    // Harbor Lights was rescued by Orbit.
    Rule(
      .pickedUp,
      "saved-passive",
      "<show> …5 (is|was|were|been|being|gets|got|be|are|get) [saved|rescued|revived|resurrected|picked up|un - cancelled|uncanceled|uncancelled|exhumed|adopted|taken over|taken on|snapped up|brought back]",
      show: .subject
    ),
    // The cancelled series has found a new home at Orbit.
    Rule(
      .pickedUp,
      "second-life",
      "[second chance|second life|new lease|new life|second home|new home|another life|back from the dead|reprieve|lifeline|new network|second wind|new lease on life|new lease of life|second lease|back to life|stay of execution|safe harbor|safe haven]",
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
      "<network> …4 [picked up|picks up|picked|picking up|snapped up|scooped up|snaps up|scoops up|took in|takes in|stepped in|steps in|acquired|acquires|swooped in|rode in|took over|taken over|takes over|nabbed|snatched up|snatches up|picked up|to continue|brought back|brings back|revived|rescues|saved] … <show>",
      show: .object
    ),
    // Harbor Lights lands at Orbit after Meridian axed it.
    Rule(
      .pickedUp,
      "lands-at",
      "<show> …4 [lands|landed|finds|found|moves|moved|heads|headed|resurfaces|resurfaced|coming|returns|sails on] …6 (after|following|since|when) …5 (cancelled|canceled|axed|cancellation|cancelation|dropped|grounded|ended|folded|dumped|scrapped|killed)",
      show: .subject
    ),
  ]
}
