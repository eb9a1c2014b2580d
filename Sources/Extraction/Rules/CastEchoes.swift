import Claims
import Language

/// How rules become claims that say of some people what was just said of others.
extension Cast {
  /// Reads "so will Sam Pell" behind who returns, and "neither will Sam Pell" behind who stays away.
  @Sendable static func echo(_ match: RuleMatch) -> [Draft] {
    guard let person = match[.person], let status = statusSaid(before: match) else { return [] }
    let isBefore = person < match.trigger.lowerBound
    let lists = PeopleLists(scene: match.scene, words: match.words)
    let people = isBefore ? lists.list(endingAt: person) : lists.list(from: person)
    return CastReader(match: match).drafts(people).map { draft in
      var draft = draft
      draft[.status] = match.is(match.trigger.lowerBound, .neither) ? "exited" : status
      if draft[.status] == "exited" { draft.certainty = .confirmed }
      return draft
    }
  }

  /// Reads "neither Ada Winslow nor Sam Pell will be back".
  @Sendable static func neither(_ match: RuleMatch) -> [Draft] {
    let people = match.match.pieces.filter { match.scene.fills($0, .person) }
    return CastReader(match: match).drafts(people.map { .init(piece: $0) }).map { CastReader.exit($0) }
  }

  /// What was last said of somebody's standing before the trigger: in its sentence, else in the one before.
  private static func statusSaid(before match: RuleMatch) -> String? {
    let scene = match.scene
    let words = scene.pieces[..<match.trigger.lowerBound].map(\.word)
    if let status = status(in: words, match.words) { return status }
    guard scene.sentence > 0 else { return nil }
    return status(in: scene.page.tokens[scene.page.sentences[scene.sentence - 1].tokens].map(\.word), match.words)
  }

  private static func status(in words: [WordID], _ common: CommonWords) -> String? {
    guard let place = words.lastIndex(where: { common.status[$0] != nil }), let status = common.status[words[place]]
    else {
      return nil
    }
    let isDenied = words[..<place].suffix(3).contains { common.is($0, .denials) }
    return isDenied && status == "returning" ? "exited" : status
  }
}
