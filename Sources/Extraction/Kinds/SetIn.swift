import Claims

/// Where a show's story plays.
enum SetIn {
  static let rules: [Rule] = [
    // set in Belfast
    Rule(
      .setIn,
      "set",
      "[set|takes place|take place|unfolds|plays out|set against] …2 (in|on|around|at|near|against|during) …5 <place>",
      reading: read
    ),
    // the Belfast-set drama
    Rule(.setIn, "adjective", "<place> - [set]", reading: read),
  ]

  @Sendable static func read(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let piece = match[.place], case .place(let place)? = scene.mark(piece)?.value else { return [] }
    let shows = scene.pieces.indices.filter { scene.fills($0, .show) && !scene.isPronoun($0) }
    let nearest = shows.min { abs($0 - match.trigger.lowerBound) < abs($1 - match.trigger.lowerBound) }
    guard let show = nearest.flatMap({ scene.show($0) }) ?? scene.focus else { return [] }
    var draft = Draft(kind: .setIn, show: show)
    draft[.place] = place
    return [draft]
  }
}
