import Claims
import Language

/// What sort of show it is, where the article says so in its own words.
enum Genre {
  static let rules: [Rule] = [
    // the crime drama Harbor Lights; the crime drama
    Rule(.genre, "noun", "[@genre]", reading: read)
  ]

  @Sendable static func read(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let piece = match.trigger.lowerBound
    guard case .genre(let genre, let isReference)? = scene.mark(piece)?.value else { return [] }
    guard let show = show(of: piece, isReference, match) else { return [] }
    var draft = Draft(kind: .genre, show: show)
    draft[.genre] = genre
    return [draft]
  }

  /// The show right behind, or the one that the genre is said of, or the one that it stands for.
  private static func show(of piece: Int, _ isReference: Bool, _ match: RuleMatch) -> Int? {
    let scene = match.scene
    for offset in 1...2 {
      if case .show(let number)? = scene.mark(piece + offset)?.value,
        offset == 1 || match.word(piece + 1) == match.words.colon
      {
        return number
      }
    }
    if isReference { return scene.show(piece) }
    // "Harbor Lights, a crime drama"; "Harbor Lights is a crime drama"; "Harbor Lights (comedy, one season)"
    for index in stride(from: piece - 1, through: max(0, piece - 8), by: -1) {
      let word = match.word(index)
      if case .show? = scene.mark(index)?.value {
        let between = (index + 1..<piece).map { match.word($0) }
        let isSaid = between.contains {
          match.words.is($0, .passiveVerbs) || $0 == match.words.comma || $0 == match.words.open
        }
        return isSaid
          && between.contains(where: {
            match.words.is($0, .articles) || $0 == match.words.open
              || $0 == match.words.possessive
          })
          ? scene.show(index) : nil
      }
      if match.words.is(word, .breaks) || scene.fills(index, .person)
        || match.words.is(word, .clauseOpeners)
      {
        return nil
      }
    }
    return nil
  }
}
