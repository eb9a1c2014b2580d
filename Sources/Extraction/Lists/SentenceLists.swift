import Claims
import Language

/// Reads sentences that tell before a colon, or before "among them", what happened to all the shows behind it.
///
/// "Also gone: X, Y and Z", "CANCELLED — X (Meridian) · Y (Orbit)", "Meridian cancelled five shows, among them X and Y."
struct SentenceLists {
  let words: CommonWords

  /// Longer leads say more than one thing.
  private static let longestLead = 14
  /// Pieces that describe the first show.
  private static let widestDescription = 4

  /// Adds what a sentence's list tells, unless the sentence tells of other events.
  func add(to drafts: inout [Draft], of scene: Scene) {
    let listed = self.drafts(of: scene)
    guard let kind = listed.first?.kind, drafts.allSatisfy({ !$0.kind.isEvent || $0.kind == kind }) else { return }
    drafts.removeAll { $0.kind == kind }
    drafts += listed
  }

  private func drafts(of scene: Scene) -> [Draft] {
    guard let lead = lead(of: scene), let kind = kind(toldIn: lead, of: scene) else { return [] }
    let behind = lead.upperBound + 1..<scene.pieces.count
    guard let first = behind.first(where: { isTitle($0, of: scene) }),
      first <= lead.upperBound + (isMark(lead.upperBound, of: scene) ? 2 : Self.widestDescription)
    else { return [] }
    let shows = shows(behind: first, of: scene)
    // "Cancelled: *Harbor Lights*" may be the start of any sentence; a list is none.
    guard shows.count > 1 else { return [] }
    return shows.indices.map { number in
      let end = number + 1 < shows.count ? shows[number + 1] : scene.pieces.count
      return draft(kind, shows[number], own: shows[number] + 1..<end, lead, of: scene)
    }
  }

  /// What stands before the mark or word that opens the list.
  private func lead(of scene: Scene) -> Range<Int>? {
    let opener = scene.pieces.indices.prefix(Self.longestLead + 1).first { index in
      isMark(index, of: scene) || isIncluding(index, of: scene)
    }
    guard let opener, opener > 0 else { return nil }
    return 0..<opener
  }

  private func isMark(_ index: Int, of scene: Scene) -> Bool {
    let word = scene.pieces[index].word
    return word == words.colon || words.is(word, .dashes) && word != words.hyphen
  }

  /// "nine shows, among them X", "nine shows including X".
  private func isIncluding(_ index: Int, of scene: Scene) -> Bool {
    guard index > 0 else { return false }
    let (word, before) = (scene.pieces[index].word, scene.pieces[index - 1].word)
    return words.is(word, .objectPronouns) && words.is(before, .amongWords)
      || words.is(word, .including) && (words.is(before, .showPlurals) || before == words.comma)
  }

  /// The shows of a list in which commas, "and" or bullets part one from the next.
  private func shows(behind first: Int, of scene: Scene) -> [Int] {
    let lists = ShowLists(scene: scene, words: words)
    var shows = lists.list(around: first).filter { $0 >= first }
    while let last = shows.last,
      let bullet = (last + 1..<scene.pieces.count).first(where: { words.is(scene.pieces[$0].word, .bullets) }),
      let next = (bullet + 1..<min(scene.pieces.count, bullet + 3)).first(where: { isTitle($0, of: scene) }),
      !(last + 1..<bullet).contains(where: { isTitle($0, of: scene) })
    {
      shows += lists.list(around: next).filter { $0 >= next }
    }
    return shows
  }

  /// What is told of one show: in the lead, or of it alone.
  private func draft(_ kind: Kind, _ piece: Int, own: Range<Int>, _ lead: Range<Int>, of scene: Scene) -> Draft {
    var draft = Draft(kind: kind, show: scene.show(piece), rule: "\(kind.rawValue)/sentence-list")
    for index in lead {
      if case .date(let time)? = scene.mark(index)?.value { draft.time = draft.time ?? time }
      draft[.network] = draft[.network] ?? scene.network(index)
    }
    var ownNetwork: String?
    var depth = 0
    for index in own {
      if scene.pieces[index].word == words.open { depth += 1 }
      if scene.pieces[index].word == words.close { depth -= 1 }
      guard depth > 0 else { continue }
      ownNetwork = ownNetwork ?? scene.network(index)
      switch scene.mark(index)?.value {
      case .season(let numbers): draft.season = draft.season ?? numbers.last
      case .seasonCount(let count) where kind == .cancelled || kind == .ending: draft.season = draft.season ?? count
      default: continue
      }
    }
    draft[.network] = ownNetwork ?? draft[.network]
    if kind == .ending { draft.certainty = .expected }
    return draft
  }

  /// The one event that a lead tells, of shows that it does not name.
  private func kind(toldIn lead: Range<Int>, of scene: Scene) -> Kind? {
    guard !lead.contains(where: { isTitle($0, of: scene) }) else { return nil }
    func tells(_ name: WordClass) -> Bool {
      lead.contains { scene.pieces[$0].mention < 0 && words.is(scene.pieces[$0].word, name) }
    }
    if tells(.listDenials) { return nil }
    let kinds: [(Kind, WordClass)] = [
      (.renewed, .renewedWords), (.cancelled, .cancelledWords), (.cancelled, .goneWords), (.ending, .endingWords),
    ]
    let found = Set(kinds.filter { tells($0.1) }.map(\.0))
    return found.count == 1 ? found.first : nil
  }

  private func isTitle(_ piece: Int, of scene: Scene) -> Bool {
    if case .show? = scene.mark(piece)?.value { true } else { false }
  }
}
