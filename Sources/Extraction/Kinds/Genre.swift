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
    let one = singular(of: genre)
    guard one == nil else { return listed(piece, match).map { draft($0, one ?? genre) } }
    return show(of: piece, isReference, match).map { [draft($0, genre)] } ?? []
  }

  private static func draft(_ show: Int, _ genre: String) -> Draft {
    var draft = Draft(kind: .genre, show: show)
    draft[.genre] = genre
    return draft
  }

  /// "crime dramas", "comedies"; nil where it is no plural.
  private static func singular(of genre: String) -> String? {
    guard genre.hasSuffix("s"), !genre.hasSuffix("ss"), !genre.hasSuffix("ous"), !genre.hasSuffix("series"),
      !genre.hasSuffix("news"), !genre.hasSuffix("sports")
    else { return nil }
    return genre.hasSuffix("ies") ? genre.dropLast(3) + "y" : String(genre.dropLast())
  }

  /// The shows of a sentence that names several of one genre in one list: "its two new comedies, A and B".
  private static func listed(_ piece: Int, _ match: RuleMatch) -> [Int] {
    let scene = match.scene
    // "the comedies Harbor Lights and Dawn Patrol"
    if scene.title(piece + 1) != nil {
      let list = ShowLists(scene: scene, words: match.words).list(around: piece + 1).filter { $0 > piece }
      return Set(list.compactMap { scene.show($0) }).sorted()
    }
    let named = scene.pieces.indices.filter { if case .show? = scene.mark($0)?.value { true } else { false } }
    guard let first = named.first, isDetermined(piece, match) || match.scene.fills(piece - 1, .season) else {
      return []
    }
    let list = ShowLists(scene: scene, words: match.words).list(around: first)
    guard list.count == named.count else { return [] }
    return Set(list.compactMap { scene.show($0) }).sorted()
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
    return described(piece, match) ?? only(piece, match) ?? entry(piece, match)
  }

  /// "A comedy about a trial.": the first words below the line that names the show.
  private static func entry(_ piece: Int, _ match: RuleMatch) -> Int? {
    let scene = match.scene
    guard match.is(0, .articles), piece <= longestEntry, match.is(piece + 1, .phraseEnds), scene.isBelowTitle,
      !(1..<max(1, piece)).contains(where: { scene.pieces[$0].mention >= 0 || match.is($0, .auxiliaries) })
    else { return nil }
    return scene.focus
  }

  /// Words before the genre in such a line.
  private static let longestEntry = 6

  /// The one show of a sentence whose genre stands by itself: "A true-crime docuseries, Harbor Lights …", "Meridian likes
  /// Harbor Lights, Ada Winslow's boxing dramedy", "its naval procedural".
  private static func only(_ piece: Int, _ match: RuleMatch) -> Int? {
    let scene = match.scene
    let common = match.words
    let next = match.word(piece + 1)
    guard scene.namesOneShow, next == 0 || common.is(next, .phraseEnds) || scene.fills(piece + 1, .season),
      !scene.pieces.contains(where: { common.is($0.word, .otherWorks) }), isDetermined(piece, match),
      let show = scene.pieces.indices.first(where: { if case .show? = scene.mark($0)?.value { true } else { false } }),
      !scene.isAside(show, from: piece)
    else { return nil }
    return scene.show(show)
  }

  /// Whether an article, a possessive or a network leads to the genre; headlines need none.
  private static func isDetermined(_ piece: Int, _ match: RuleMatch) -> Bool {
    let common = match.words
    if match.scene.page.isHeading(match.scene.page.sentences[match.scene.sentence].block) { return true }
    for index in stride(from: piece - 1, through: max(0, piece - 4), by: -1) {
      let word = match.word(index)
      // "Meridian's head of drama"
      if word == common.of { return false }
      // "in a bidding contest"
      if word != common.the, common.is(word, .articles), match.is(index - 1, .showPrepositions) {
        return false
      }
      if common.is(word, .articles) || common.is(word, .possessives) || word == common.possessive {
        return true
      }
      if match.scene.fills(index, .network) { return true }
      guard match.scene.pieces[index].mention < 0, !match.words.is(word, .breaks), word != common.comma else {
        return false
      }
    }
    return false
  }

  /// The show that the genre is said of.
  private static func described(_ piece: Int, _ match: RuleMatch) -> Int? {
    let scene = match.scene
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
            match.words.is($0, .articles) || match.words.is($0, .possessives) || $0 == match.words.open
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
