import Claims
import Language

/// All rules, compiled; and what of them matches in a sentence.
struct RuleBook: Sendable {
  let rules: [Rule]
  private let phrases: PhraseBook
  let cues: CertaintyCues
  let words: CommonWords

  init(rules: [Rule], lexicon: Lexicon, in vocabulary: inout Vocabulary) throws(PhraseError) {
    self.rules = rules
    words = lexicon.common
    cues = CertaintyCues(in: &vocabulary)
    let slots = Dictionary(uniqueKeysWithValues: RuleSlot.allCases.map { ("\($0)", Slot($0.rawValue)) })
    phrases = try PhraseBook(rules.map(\.phrase), names: PhraseNames.all, slots: slots, in: &vocabulary)
  }

  /// Words that rules and cues are made of: written large at a sentence's or a cell's beginning they are no names.
  var plainWords: WordSet { phrases.words.union(cues.firstWords) }

  /// The matches of a sentence, each with its clause.
  func matches(in scene: Scene, misses: ((PhraseBook.NearMiss) -> Void)? = nil) -> [RuleMatch] {
    let found = phrases.matches(in: scene.pieces, misses: misses)
    guard !found.isEmpty else { return [] }
    var triggers: [Int] = []
    // Matches come from left to right.
    for match in found where rules[match.phrase].isEvent && triggers.last != match.trigger.lowerBound {
      triggers.append(match.trigger.lowerBound)
    }
    let clauses = Clauses(pieces: scene.pieces, words: words).ranges(around: triggers)
    return found.map { match in
      let clause =
        triggers.firstIndex(of: match.trigger.lowerBound).map { clauses[$0] } ?? 0..<scene.pieces.count
      return RuleMatch(rule: rules[match.phrase], scene: scene, match: match, clause: clause)
    }
  }

  /// What a sentence says.
  func drafts(in scene: Scene) -> [Draft] {
    let matches = matches(in: scene)
    guard !matches.isEmpty else { return [] }
    let hits = cues.hits(in: scene.pieces)
    var drafts: [Draft] = []
    let hasEvents = matches.indices.contains { matches[$0].rule.isEvent }
    for number in hasEvents ? Rivals(matches).winners(among: best(of: matches)) : Array(matches.indices) {
      let more = self.drafts(of: matches[number], hits)
      if drafts.isEmpty { drafts = more } else { drafts += more }
    }
    if scene.isFocusGuessed { drafts.removeAll { $0.show == scene.focus } }
    return drafts
  }

  /// Of several rules of an event that match at one trigger, the number of the one that ties most.
  private func best(of matches: [RuleMatch]) -> [Int] {
    var kept: [Int] = []
    kept.reserveCapacity(matches.count)
    for number in matches.indices where !matches[number].isMisdirected {
      let (kind, trigger) = (matches[number].rule.kind, matches[number].trigger)
      guard matches[number].rule.isEvent,
        let place = kept.firstIndex(where: {
          matches[$0].rule.kind == kind && matches[$0].trigger.overlaps(trigger)
        })
      else {
        kept.append(number)
        continue
      }
      if matches[number].tied > matches[kept[place]].tied { kept[place] = number }
    }
    return kept
  }

  private func drafts(of match: RuleMatch, _ hits: [CertaintyCues.Hit]) -> [Draft] {
    guard let told = cues.certainty(of: match, hits) else { return [] }
    let certainty =
      match.rule.isPresupposed ? .confirmed : match.rule.certainty.map { told == .confirmed ? $0 : told } ?? told
    if let reading = match.rule.reading {
      var drafts = reading(match)
      for index in drafts.indices {
        if drafts[index].certainty == .confirmed { drafts[index].certainty = certainty }
        if drafts[index].rule.isEmpty { drafts[index].rule = match.rule.fullName }
      }
      return drafts
    }
    return EventReader(match: match).drafts(certainty: certainty)
  }
}

/// Phrases with a name, for use in others as `{name}`.
enum PhraseNames {
  static let all: [String: String] = plain.merging(VerbClasses.phrases) { plain, _ in plain }

  private static let plain: [String: String] = [
    "be": "is|are|was|were|be|been|being|'s|'re",
    "been": "(has|have|had)? (been|was|were|is|are|being|gets|got|getting)",
    "have": "has|have|had|having",
    "will": "will|would|'ll|to|set to|expected to",
    "adverb": "officially|now|already|just|also|finally|reportedly|recently|quietly|abruptly",
    "strike": "strike|strikes|walkout|walkouts|stoppage|stoppages",
    "the": "the|a|an|its|this|that|his|her|their",
  ]
}
