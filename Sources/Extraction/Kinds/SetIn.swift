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
    // Harbor Lights follows two detectives in Belfast.
    Rule(
      .setIn,
      "follows",
      "<show> …4 [follows|centers|centres|chronicles|revolves] …9 (in|across) …2 <place>",
      reading: read
    ),
    // Wartime Casablanca is the backdrop.
    Rule(
      .setIn,
      "backdrop",
      "<place> …2 [is the backdrop|is the setting|provides the backdrop|is home to]",
      reading: read
    ),
    // Toronto doubles for Detroit.
    Rule(.setIn, "doubles", "[doubles for|doubling for|stands in for|standing in for] <place>", reading: read),
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
