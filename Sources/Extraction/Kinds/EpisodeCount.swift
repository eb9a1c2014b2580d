import Claims
import Language

/// How many episodes a season has.
enum EpisodeCount {
  static let rules: [Rule] = [
    Rule(.episodeCount, "count", "[@episodes]", reading: read)
  ]

  /// Fewer are no season: somebody wrote them, or they start it.
  private static let fewest = 3

  @Sendable static func read(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let piece = match.trigger.lowerBound
    guard case .episodes(let count)? = scene.mark(piece)?.value, count >= fewest, isWhole(piece, match) else {
      return []
    }
    guard let show = show(near: piece, match) else { return [] }
    var draft = Draft(kind: .episodeCount, show: show)
    draft[.count] = String(count)
    let satellites = Satellites(match: match)
    draft.season = satellites.season(of: nil, use: .plain) ?? scene.season
    return [draft]
  }

  /// Whether the count is of a whole season: it describes one ("ten-episode"), or a verb of having or ordering stands near.
  private static func isWhole(_ piece: Int, _ match: RuleMatch) -> Bool {
    let words = match.words
    if match.is(piece + 1, .stints) { return false }
    // "will be in only eight episodes"
    let before = match.is(piece - 1, .counting) && match.word(piece - 1) != words.in ? piece - 2 : piece - 1
    if match.word(before) == words.in, match.is(before - 1, .castVerbs) || match.is(before - 1, .passiveVerbs) {
      return false
    }
    if match.is(piece - 1, .partial) || match.is(piece - 2, .partial) { return false }
    if match.word(piece - 1) == words.open || match.scene.pieces.count <= 4 || match.scene.fills(piece - 2, .seasons) {
      return true
    }
    let (page, range) = (match.scene.page, match.scene.range(piece))
    if page.tokens[range].contains(where: { $0.word == words.hyphen }) || page.holds(range, "part") { return true }
    return (max(0, piece - 8)..<min(match.scene.pieces.count, piece + 4)).contains {
      match.is($0, .counting) || match.scene.fills($0, .season)
    }
  }

  private static func show(near piece: Int, _ match: RuleMatch) -> Int? {
    let scene = match.scene
    let named = match.clause.filter { index in
      guard case .show? = scene.mark(index)?.value else { return false }
      return !scene.isAside(index, from: piece)
    }
    // "X (Gull Productions, 6x60); Y"
    let beside = scene.pieces.indices.prefix(piece).last { scene.title($0) != nil }
    let before = named.last { $0 < piece } ?? named.first ?? (scene.focus == nil ? beside : nil)
    return before.flatMap { scene.show($0) } ?? scene.focus
  }
}
