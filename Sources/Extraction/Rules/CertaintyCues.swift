import Claims
import Language

/// How sure a clause is: one table of cues, each with what it says and how far it reaches, looked up around a match.
struct CertaintyCues: Sendable {
  /// What a cue makes of the claim.
  enum Effect: Sendable, Equatable {
    case rumored, expected, denied
    /// No claim at all: a question, a condition, a wish.
    case silent
    /// Takes back another cue that it holds: "not only", "no doubt".
    case none
  }
  enum Direction: Sendable { case before, after }

  fileprivate struct Cue: Sendable {
    let words: [WordID]
    let effect: Effect
    let direction: Direction
    let reach: Int
  }
  private let byFirst: WordTable<[Cue]>
  /// The words with which cues begin.
  var firstWords: WordSet { byFirst.words }
  private let question: WordID

  init(in vocabulary: inout Vocabulary) {
    question = vocabulary.intern("?")
    var byFirst: [WordID: [Cue]] = [:]
    for line in Self.table.split(separator: "\n") {
      let columns = line.split(separator: "|").map { $0.trimmed }
      guard columns.count == 4, let reach = Int(columns[2]) else { continue }
      let effect: Effect =
        switch columns[0] {
        case "rumored": .rumored
        case "expected": .expected
        case "denied": .denied
        case "silent": .silent
        default: .none
        }
      for phrase in columns[3].split(separator: ",") {
        let words = Tokenizer.words(of: phrase.trimmed, in: &vocabulary)
        guard let first = words.first else { continue }
        byFirst[first, default: []].append(
          Cue(words: words, effect: effect, direction: columns[1] == "before" ? .before : .after, reach: reach)
        )
      }
    }
    var table: WordTable<[Cue]> = [:]
    for (first, cues) in byFirst { table[first] = cues.sorted { $0.words.count > $1.words.count } }
    self.byFirst = table
  }

  /// Effect | side of the match on which the cue stands | widest distance in pieces | cues.
  private static let table = """
    none     | before | 14 | in the can, can be seen, can be streamed, can be watched, can be found, can find, can catch, can now be, can stream, can watch, not only, no doubt, no longer, not just, no surprise, no secret, not surprisingly, why not, no stranger, not to mention, may 1, may 2, not long after, not long, no sooner, will not return, would not return, will not be returning, won't be returning, won't return, won't be back, will not be back, not be returning, not return, not be moving forward, not moving forward, not to renew, not to continue, not going forward, not coming back, not be back, not proceed, not go forward, not move forward, nothing has been, won't be coming back
    rumored  | before | 12 | may, might, could, can, reportedly, allegedly, rumored, rumoured, rumor has it, rumour has it, rumors that, reports that, word is, word has it, is said to, are said to, said to be, sources say, insiders say, perhaps, maybe, possibly, in talks, talks to, eyed, eyeing, considering, mulling, close to a, close to an, close to signing, close to landing, close to renewing, close to joining, nearing, near a deal, reported to, believed to, thought to, understood to, final negotiations, in negotiations, negotiations to, hinted, hints, apparently, supposedly, potentially, negotiating, speculation, unconfirmed, circling, being courted, we're sure, we are sure, i'm sure, safe to assume, fair to assume, surely, bound to
    rumored  | after  | 6  | reportedly, sources say, insiders say, rumor has it, is in talks, are in talks, according to rumors
    expected | before | 10 | expected, expects, expect, likely, probably, set to, slated, scheduled, planned, plans, plan, due, hopes to, aims to, aiming, poised, on track, looks set, should, supposed to, all but certain, will likely, tentatively, with a view to, eyes, targeting, on course, ought to, is to, are to, intends, intend, going to, gearing up, about to, was to, were to
    silent   | after  | 7  | yet, and neither, neither has
    expected | after  | 4  | is expected, are expected, is likely, is planned, expected
    denied   | before | 5  | not, never, n't, isn't, wasn't, aren't, weren't, hasn't, haven't, hadn't, won't, wouldn't, don't, doesn't, didn't, cannot, can't, no plans, denied, denies, deny, false, untrue, shot down, shooting down, shoots down, quashed, quashes, dismisses, dismissed, contrary to, ruled out, without, no, neither, nor, rather than, instead of
    denied   | after  | 4  | are wide of the mark, is wide of the mark, is nonsense, are nonsense, is false, are false, is not true, not true, are untrue
    silent   | before | 12 | may or may not, might or might not, was supposed to, were supposed to, had been due to, had been set to, if, whether, unless, in case, should it, hope, hopes, hoping, hoped, wish, wishes, wishing, petition, calling for, called for, wants, want, would love, would like, campaign, begged, beg, pray, how to, please, do n't let, don't let, demand, demanding, what if, even if, as if, yet to, has yet, have yet, no decision, no word, no news, awaiting, await, undecided, unclear whether, unclear how, how badly, not known, prefer, fate of, future of, chances, odds of, fear, fears, feared, threatened, threatens, could have been, would have been, nearly, almost
    """

  /// A cue where it stands in a sentence.
  struct Hit: Sendable {
    fileprivate let cue: Cue
    fileprivate let start: Int
    fileprivate var end: Int { start + cue.words.count }
  }

  /// The cues of a sentence, from left to right.
  func hits(in pieces: [Piece]) -> [Hit] {
    var hits: [Hit] = []
    for start in pieces.indices {
      guard let cues = byFirst[pieces[start].word] else { continue }
      let found = cues.first { cue in
        start + cue.words.count <= pieces.count
          && cue.words.indices.allSatisfy { pieces[start + $0].word == cue.words[$0] }
      }
      if let found { hits.append(Hit(cue: found, start: start)) }
    }
    return hits
  }

  /// What the cues of its sentence make of a match.
  ///
  /// - Returns: the certainty, or nil where the clause is silenced.
  func certainty(of match: RuleMatch, _ hits: [Hit]) -> Certainty? {
    if isQuestion(match) { return nil }
    let start = min(match.clause.lowerBound, match.match.pieces.lowerBound)
    let end = max(match.clause.upperBound, match.match.pieces.upperBound)
    var (isSilent, isDenied, isRumored, isExpected) = (false, false, false, false)
    var silencedUntil = start
    for hit in hits where hit.start >= silencedUntil && hit.start < end {
      switch hit.cue.effect {
      case .none: silencedUntil = hit.end
      case let effect where applies(hit.cue, from: hit.start, to: hit.end, match):
        isSilent = isSilent || effect == .silent
        isDenied = isDenied || effect == .denied
        isRumored = isRumored || effect == .rumored
        isExpected = isExpected || effect == .expected
      default: continue
      }
    }
    if isSilent { return nil }
    if isDenied, !isOnlyLater(match) { return .denied }
    if isRumored { return .rumored }
    return isExpected ? .expected : .confirmed
  }

  /// "does not begin until 2025" is no denial.
  private func isOnlyLater(_ match: RuleMatch) -> Bool {
    match.clause.contains { match.is($0, .until) }
  }

  /// How far a cue reaches to a relation: what a show is stays so, whatever the sentence hopes or denies of its fate.
  private static let reachToRelation = 4

  /// "Harbor Lights is not a comedy".
  private static let reachToGenre = 1

  private func applies(_ cue: Cue, from start: Int, to end: Int, _ match: RuleMatch) -> Bool {
    // What a show is called is told as a fact, but right behind "not".
    if match.rule.kind == .genre, cue.effect != .denied || match.trigger.lowerBound - end > Self.reachToGenre {
      return false
    }
    let isRelation = !match.rule.isEvent && match.rule.kind != .cast
    let reach = isRelation ? min(cue.reach, Self.reachToRelation) : cue.reach
    switch cue.direction {
    case .before:
      // Within the match, a cue may stand between the trigger and what it ties: "the strike may have delayed it".
      if start >= match.trigger.upperBound { return end <= match.match.pieces.upperBound && match.rule.kind.isEvent }
      guard end <= match.trigger.lowerBound else { return false }
      return match.trigger.lowerBound - end <= reach && !isBroken(end, match.trigger.lowerBound, match, cue)
    case .after:
      return !isRelation && start >= match.trigger.upperBound && start - match.trigger.upperBound <= reach
    }
  }

  /// A denial does not reach over a comma, nor anything over a stronger break.
  private func isBroken(_ start: Int, _ end: Int, _ match: RuleMatch, _ cue: Cue) -> Bool {
    guard start < end else { return false }
    for index in start..<end {
      let word = match.word(index)
      if match.words.is(word, .breaks) { return true }
      if cue.effect == .denied || cue.effect == .expected, word == match.words.comma { return true }
      // "it isn't any longer: Meridian has renewed it"
      if cue.effect == .denied, word == match.words.colon { return true }
      if cue.effect == .denied, match.words.is(word, .weakBreaks) { return true }
    }
    return false
  }

  private func isQuestion(_ match: RuleMatch) -> Bool {
    guard let last = match.scene.pieces.last, last.word == question, let first = match.scene.pieces.first else {
      return false
    }
    // "Will Meridian renew it?": no given name.
    let opener = match.scene.page.tokens[Int(first.tokens.lowerBound)].word
    return match.words.is(opener, .questionOpeners)
      || match.scene.pieces.contains { $0.word == question } && match.clause.upperBound >= match.scene.pieces.count - 1
        && match.scene.pieces.contains {
          match.words.is($0.word, .questionOpeners)
            && $0.tokens.lowerBound < match.scene.pieces[match.trigger.lowerBound].tokens.lowerBound
        }
  }
}
