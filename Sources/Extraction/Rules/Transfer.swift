import Claims
import Language

/// Which network a show leaves and which one it goes to, where a sentence tells of both.
struct Transfer {
  let match: RuleMatch

  private var scene: Scene { match.scene }
  private var words: CommonWords { match.words }
  private var networks: [Int] { scene.pieces.indices.filter { scene.fills($0, .network) } }

  /// The network that the show leaves.
  var from: String? {
    let to = self.to
    if let told = losers.first(where: { $0 != to }) { return told }
    guard let to else { return nil }
    let others = Set(networks.compactMap { scene.network($0) }).subtracting([to])
    return others.count == 1 ? others.first : nil
  }

  /// The network that takes the show on.
  var to: String? {
    let loser = losers.first
    if match.rule.name == "transitive", let last = match.match.pieces.last, let name = scene.network(last),
      name != loser
    {
      return name
    }
    if let slot = match[.network], let name = scene.network(slot), name != loser { return name }
    let inClause = match.all(.network).filter { scene.network($0) != loser }
    let goal = inClause.first {
      $0 > match.trigger.lowerBound && (match.is($0 - 1, .goalCues) || match.is($0 - 1, .agentCues))
    }
    let subject = match.isPassive ? nil : inClause.last { $0 < match.trigger.lowerBound }
    if let piece = goal ?? subject ?? inClause.first { return scene.network(piece) }
    let elsewhere = networks.filter { scene.network($0) != loser }
    return elsewhere.count == 1 ? scene.network(elsewhere[0]) : nil
  }

  /// The networks that are told to be left.
  private var losers: [String] {
    let left: [Int]
    switch match.rule.name {
    // "leaves Meridian for Orbit"
    case "leaves": left = match.after(.network).map { [$0] } ?? []
    // "Meridian is sending Harbor Lights over to Orbit"
    case "transitive" where match.match.pieces.last.map { match.is($0 - 1, .goalCues) } ?? false:
      left = match.before(.network).map { [$0] } ?? []
    // "Meridian's loss is Orbit's gain"
    case "gain": left = match.before(.network).map { [$0] } ?? []
    // "from season 3 on it is an Orbit show"
    case "as-of-season": left = networks.filter { $0 != match[.network] && isLoser($0) }
    default: left = networks.filter(isLoser)
    }
    return left.compactMap { scene.network($0) }
  }

  /// Whether what stands beside a network tells that it is the one left.
  private func isLoser(_ piece: Int) -> Bool {
    // "from Meridian", "late of Meridian"
    if match.is(piece - 1, .sourceCues) { return true }
    if match.word(piece - 1) == words.of, match.is(piece - 2, .formerly) { return true }
    return isOwner(piece) || isGivingUp(piece)
  }

  /// "Meridian's drama", "the Meridian drama".
  private func isOwner(_ piece: Int) -> Bool {
    let next = match.word(piece + 1) == words.possessive ? piece + 2 : piece + 1
    guard next > piece + 1 || words.is(match.word(piece - 1), .articles) || scene.fills(next, .genre) else {
      return false
    }
    return (next...next + 2).contains { scene.fills($0, .show) || scene.fills($0, .genre) || match.is($0, .tvNouns) }
  }

  /// "which Meridian had dropped", "axed by Meridian", "after its Meridian cancellation".
  private func isGivingUp(_ piece: Int) -> Bool {
    if words.is(match.word(piece - 1), .agentCues), match.word(piece - 1) != words.on {
      return (2...3).contains { match.is(piece - $0, .losing) }
    }
    for index in piece + 1...piece + 3 {
      if match.is(index, .losing) { return true }
      if scene.fills(index, .show) || match.is(index, .breaks) || match.word(index) == words.comma
        || match.is(index, .afterCues) || match.is(index, .passiveVerbs)
      {
        return false
      }
    }
    return false
  }
}
