import Claims
import Language

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
      "[follows|following|centers on|centres on|chronicles|revolves|about|tells of|tells the story] …9 (in|across|on|at|from|through) …3 <place>",
      reading: about
    ),
    // The third season moves to Belfast.
    Rule(
      .setIn,
      "moves",
      "(story|action|season|setting|scene|plot|<season|show>) …2 [moves|shifts|relocates|decamps|transplants|relocated] …4 (to) …2 <place>",
      reading: read
    ),
    // the fictional town of Gull Point
    Rule(
      .setIn,
      "fictional",
      "(fictional|fictitious) …3 (town|city|village|county|island|suburb|home) …2 of …2 [@place]",
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

  /// Reads what a show is about: people somewhere.
  @Sendable static func about(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let piece = match[.place],
      !(match.trigger.upperBound..<piece).contains(where: {
        match.is($0, .breaks) || scene.fills($0, .show) && !scene.isPronoun($0)
      }),
      !scene.pieces.contains(where: {
        match.words.is($0.word, .filming) || match.words.is($0.word, .reporting)
      })
    else { return [] }
    return read(match)
  }

  @Sendable static func read(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let piece = match[.place], case .place(let place)? = scene.mark(piece)?.value,
      !match.is(match.trigger.lowerBound - 1, .articles)
    else { return [] }
    let shows = scene.pieces.indices.filter { scene.fills($0, .show) && !scene.isPronoun($0) }
    let nearest = shows.min { abs($0 - match.trigger.lowerBound) < abs($1 - match.trigger.lowerBound) }
    guard let show = nearest.flatMap({ scene.show($0) }) ?? scene.focus else { return [] }
    var draft = Draft(kind: .setIn, show: show)
    draft[.place] = town(before: piece, match).map { "\($0), \(place)" } ?? place
    return [draft]
  }

  /// "Gull Point, Massachusetts": a name and a comma right before the place that it lies in.
  private static func town(before piece: Int, _ match: RuleMatch) -> String? {
    let town = piece - 2
    guard match.word(piece - 1) == match.words.comma, town >= match.trigger.upperBound,
      match.scene.fills(town, .name) || match.scene.fills(town, .person)
    else { return nil }
    return match.scene.text(town)
  }
}
