import Claims
import Language

/// Reads sentences that tell before a colon what happened to all the shows behind it.
///
/// "Also gone: X, Y and Z."
struct SentenceLists {
  let words: CommonWords

  /// Longer leads say more than one thing.
  private static let longestLead = 14

  func drafts(of scene: Scene) -> [Draft] {
    guard let colon = scene.pieces.firstIndex(where: { $0.word == words.colon }),
      (1...Self.longestLead).contains(colon),
      let kind = kind(toldIn: 0..<colon, of: scene)
    else { return [] }
    let behind = (colon + 1)..<scene.pieces.count
    guard let first = behind.first(where: { isTitle($0, of: scene) }), first <= colon + 2 else { return [] }
    let shows = ShowLists(scene: scene, words: words).list(around: first).filter { $0 > colon }
    // "Cancelled: *Harbor Lights*" may be the start of any sentence; a list is none.
    guard shows.count > 1 else { return [] }
    return shows.map { piece in
      var draft = Draft(kind: kind, show: scene.show(piece), rule: "\(kind.rawValue)/sentence-list")
      for index in 0..<colon {
        if case .date(let time)? = scene.mark(index)?.value { draft.time = draft.time ?? time }
        draft[.network] = draft[.network] ?? scene.network(index)
      }
      return draft
    }
  }

  /// The one event that a lead tells, of shows that it does not name.
  private func kind(toldIn lead: Range<Int>, of scene: Scene) -> Kind? {
    guard !lead.contains(where: { isTitle($0, of: scene) }) else { return nil }
    func tells(_ name: WordClass) -> Bool {
      lead.contains { scene.pieces[$0].mention < 0 && words.is(scene.pieces[$0].word, name) }
    }
    if tells(.listDenials) { return nil }
    let kinds: [(Kind, WordClass)] = [
      (.renewed, .renewedWords), (.cancelled, .cancelledWords), (.cancelled, .goneWords),
    ]
    let found = Set(kinds.filter { tells($0.1) }.map(\.0))
    return found.count == 1 ? found.first : nil
  }

  private func isTitle(_ piece: Int, of scene: Scene) -> Bool {
    if case .show? = scene.mark(piece)?.value { true } else { false }
  }
}
