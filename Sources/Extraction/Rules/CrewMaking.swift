import Claims
import Language

/// Whether a verb of writing, directing or producing tells of a show.
extension CrewReader {
  /// Whether the verb is one of making a show: its object is one, or it has none and stands in the present.
  func isMaking(_ job: String) -> Bool {
    var next = match.trigger.upperBound
    while match.is(next, .makingWords) || match.is(next, .and)
      || match.is(next, .adverbs)
    { next += 1 }
    // "wrote of Harbor Lights on Instagram", "is writing the music"
    if job == "writer" {
      if match.word(match.trigger.upperBound) == common.of { return false }
      if (next..<next + 2).contains(where: { match.is($0, .musicWords) }) { return false }
    }
    // "is being developed as a series"
    if match.isPassive { return false }
    // "was written off the series"
    if match.is(next, .particles) { return false }
    // "wrote on Instagram"
    if match.word(next) == common.on { return false }
    // "written and directed by"
    if match.is(next, .agentCues), match.word(next) != common.on { return false }
    if hasShowObject || isRelative || job == "executive producer" || job == "showrunner" || job == "composer" {
      return true
    }
    guard next == scene.pieces.count || match.is(next, .makingEnds) else { return false }
    let verb = scene.text(match.trigger.upperBound - 1)
    // "Ada Winslow directed."
    if actor == match.trigger.lowerBound - 1, start(of: match.trigger.lowerBound - 1) == 0 { return true }
    return verb.hasSuffix("s") || ["write", "direct", "host", "writing", "directing", "hosting"].contains(verb)
  }

  /// "Harbor Lights, which Ada Winslow created".
  private var isRelative: Bool {
    guard let subject = actor else { return false }
    var first = start(of: subject)
    // "which Ada Winslow created and Sam Pell directs"
    if match.is(first - 1, .and), match.is(first - 2, .makingWords),
      let other = scene.lastPerson(before: first - 2, from: max(0, first - 5))
    {
      first = start(of: other)
    }
    return match.is(first - 1, .objectRelatives) && showBefore(first - 1) != nil
  }

  /// Where the list of people begins that ends with the one at a piece.
  private func start(of person: Int) -> Int {
    PeopleLists(scene: scene, words: common).list(endingAt: person).first?.piece ?? person
  }

  /// The show right before a relative pronoun.
  func showBefore(_ pronoun: Int) -> Int? {
    scene.show(match.word(pronoun - 1) == common.comma ? pronoun - 2 : pronoun - 1)
  }

  /// Whether what is written or created is the show: its title, a reference, a script or episodes.
  var hasShowObject: Bool {
    let end = min(scene.pieces.count, match.trigger.upperBound + 7)
    for index in match.trigger.upperBound..<max(end, match.trigger.upperBound) {
      if match.is(index, .breaks) { return false }
      if scene.fills(index, .show) || scene.fills(index, .episodes) || scene.fills(index, .season)
        || match.is(index, .scriptWords) || match.is(index, .season)
      {
        return true
      }
      if scene.fills(index, .work) || match.is(index, .otherWorks) { return false }
    }
    return false
  }
}
