import Claims
import Language

/// Where a show's story plays.
enum SetIn {
  static let rules: [Rule] = [
    // set in Belfast
    Rule(
      .setIn,
      "set",
      "[set|takes place|take place|taking place|unfolds|unfolding|plays out|playing out|happens|transpires|situated|set against] …2 (in|on|around|at|near|against|during|amid) …5 <place>",
      reading: read
    ),
    // In Belfast, where Harbor Lights unfolds, it rains.
    Rule(
      .setIn,
      "where",
      "<place> , where <show> [unfolds|is set|takes place|plays out|happens]",
      reading: read
    ),
    // Harbor Lights takes viewers to Belfast.
    Rule(
      .setIn,
      "takes",
      "[takes|transports|whisks|brings] (us|viewers|audiences|readers) …2 to …3 <place>",
      reading: read
    ),
    // Harbor Lights follows two detectives in Belfast.
    Rule(
      .setIn,
      "follows",
      "[follows|following|centers on|centres on|chronicles|revolves|about|tells of|tells the story] …9 (in|across|on|at|from|through) …3 <place>",
      reading: about
    ),
    // Harbor Lights roams the back streets of Belfast.
    Rule(
      .setIn,
      "roams",
      "<show> …2 [crosses|explores|roams|depicts|evokes|recreates|inhabits|conjures up|brings to life] …6 <place>",
      reading: about
    ),
    // against the backdrop of Belfast
    Rule(
      .setIn,
      "streets",
      "[backdrop of|streets of|heart of|underworld of|suburbs of|outskirts of|backwaters of] …2 <place>",
      reading: about
    ),
    // Harbor Lights swaps Belfast for Galway.
    Rule(.setIn, "swaps", "[swap|swaps|swapping|trade|trades|trading] …3 <place> …1 for …2 <place>", reading: swapped),
    // In Belfast, two sisters find a body: that is how Harbor Lights begins.
    Rule(.setIn, "opening", "[in] …2 <place> , (a|an|one|two|three|four|five|young)", reading: about),
    // Welcome to Gull Point, home of Harbor Lights.
    Rule(.setIn, "welcome", "[welcome to] …1 <place|name>", reading: read),
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

  /// Reads what stands behind "for": where the story plays now.
  @Sendable static func swapped(_ match: RuleMatch) -> [Draft] {
    let places = (match.trigger.upperBound..<match.scene.pieces.count).filter { match.scene.fills($0, .place) }
    return places.count > 1 ? drafts(match, at: Array(places[1...1])) : []
  }

  @Sendable static func read(_ match: RuleMatch) -> [Draft] {
    guard let piece = match[.place] ?? match[.name], !match.is(match.trigger.lowerBound - 1, .articles) else {
      return []
    }
    return drafts(match, at: places(from: piece, in: match))
  }

  private static func drafts(_ match: RuleMatch, at places: [Int]) -> [Draft] {
    let scene = match.scene
    let shows = scene.pieces.indices.filter { scene.fills($0, .show) && !scene.isPronoun($0) }
    let nearest = shows.min { abs($0 - match.trigger.lowerBound) < abs($1 - match.trigger.lowerBound) }
    guard let show = nearest.flatMap({ scene.show($0) }) ?? scene.focus else { return [] }
    return places.map { piece in
      var draft = Draft(kind: .setIn, show: show)
      let place = if case .place(let name)? = scene.mark(piece)?.value { name } else { scene.text(piece) }
      draft[.place] = town(before: piece, match).map { "\($0), \(place)" } ?? place
      return draft
    }
  }

  /// The place at a piece and those listed behind it: "in Belfast and Galway", "part in Belfast, part in Galway".
  private static func places(from first: Int, in match: RuleMatch) -> [Int] {
    var places = [first]
    var index = first + 1
    while index < match.scene.pieces.count, index - (places.last ?? first) < 5 {
      if match.scene.fills(index, .place), match.word(index - 1) != match.words.comma || places.count > 1 {
        places.append(index)
      }
      guard
        match.scene.fills(index, .place) || match.word(index) == match.words.comma || match.is(index, .and)
          || match.word(index) == match.words.in || match.is(index, .partWords)
      else { break }
      index += 1
    }
    return places
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
