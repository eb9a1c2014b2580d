import Claims

/// How the rules of who comes, stays and goes become claims.
extension Cast {
  @Sendable static func joins(_ match: RuleMatch) -> [Draft] {
    let isStrong = match.trigger.contains { match.is($0, .boarding) }
    let reader = CastReader(match: match)
    // "Winslow will be joined by Sam Pell"
    let isJoined = match.isPassive && match.word(match.trigger.upperBound) == match.words.by
    // "Ada Winslow added: “…”"
    let isSaying = match.word(match.trigger.upperBound) == match.words.colon
    guard !isJoined, !isSaying, isStrong || reader.hasCastContext, !reader.isBehindJob else { return [] }
    return peopleBefore(match)
  }

  @Sendable static func returns(_ match: RuleMatch) -> [Draft] {
    CastReader(match: match).isBehindJob || isNotOfPeople(match) ? [] : peopleBefore(match)
  }

  /// "Harbor Lights, a crime drama with Ada Winslow and Sam Pell, is back": the drama is, or nobody.
  private static func isNotOfPeople(_ match: RuleMatch) -> Bool {
    let scene = match.scene
    guard let last = scene.lastPerson(before: match.trigger.lowerBound, from: match.clause.lowerBound) else {
      return false
    }
    let first = PeopleLists(scene: scene, words: match.words).list(endingAt: last).first?.piece ?? last
    // "neither Ada Winslow nor Sam Pell will be back"
    if match.is(first - 1, .neither) { return true }
    let leads = [match.words.with, match.words.starring]
    if match.is(first - 1, .objectRelatives) { return match.word(first - 2) == match.words.in }
    return leads.contains(match.word(first - 1))
      && (max(0, first - 3)..<max(0, first - 1)).contains {
        scene.fills($0, .show) || scene.fills($0, .genre) || match.is($0, .tvNouns)
      }
  }

  @Sendable static func leaves(_ match: RuleMatch) -> [Draft] {
    let reader = CastReader(match: match)
    if reader.isBehindJob { return [] }
    // "Winslow's Ruth was killed off"
    let character = match.trigger.lowerBound - 1
    let owned = match.is(character, .auxiliaries) ? character - 1 : character
    if reader.isOwner(owned - 2), CharacterNames(scene: match.scene, words: match.words).isName(owned) {
      return [CastReader.exit(reader.draft(owned - 2, match.scene.text(owned)))].filter {
        $0.show != nil && $0[.person] != nil
      }
    }
    return peopleBefore(match).map { CastReader.exit($0) }
  }
}
