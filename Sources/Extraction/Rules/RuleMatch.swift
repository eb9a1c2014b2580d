import Claims
import Language

/// A rule that matched in a sentence, with the clause around it.
struct RuleMatch: Sendable {
  let rule: Rule
  let scene: Scene
  let match: PhraseBook.Match
  /// The pieces of the clause that the trigger rules.
  let clause: Range<Int>

  var words: CommonWords { scene.words }

  /// The piece in a slot of the phrase.
  subscript(_ slot: RuleSlot) -> Int? { match[Slot(slot.rawValue)] }

  var trigger: Range<Int> { match.trigger }

  /// Whether the season of the phrase is a show's first one.
  var isOfFirstSeason: Bool {
    guard let slot = self[.season], case .season(let numbers)? = scene.mark(slot)?.value else { return false }
    return numbers == [1]
  }

  /// How much the phrase ties together: its slots first, then its words.
  var tied: Int { match.filledSlots * 100 + match.trigger.count }

  /// "X was cancelled, while Y …": a passive trigger has no object behind it.
  var isMisdirected: Bool {
    guard rule.isEvent, case .object = rule.show, let show = self[.show], show > trigger.lowerBound else {
      return false
    }
    return isPassive
  }

  /// The nearest piece behind the trigger that fills the slot, within the clause.
  func after(_ slot: RuleSlot, from start: Int? = nil) -> Int? {
    let begin = max(start ?? trigger.upperBound, clause.lowerBound)
    guard begin < clause.upperBound, scene.has(slot) else { return nil }
    return (begin..<clause.upperBound).first { scene.fills($0, slot) }
  }

  /// The nearest piece before the trigger that fills the slot, within the clause.
  func before(_ slot: RuleSlot) -> Int? {
    guard clause.lowerBound < trigger.lowerBound, scene.has(slot) else { return nil }
    return (clause.lowerBound..<trigger.lowerBound).last { scene.fills($0, slot) }
  }

  /// The nearest piece of the clause on either side, the one behind first.
  func near(_ slot: RuleSlot) -> Int? { after(slot) ?? before(slot) }

  /// All pieces of the clause that fill a slot.
  func all(_ slot: RuleSlot) -> [Int] { scene.has(slot) ? clause.filter { scene.fills($0, slot) } : [] }

  func word(_ piece: Int) -> WordID { piece >= 0 && piece < scene.pieces.count ? scene.pieces[piece].word : 0 }

  /// Whether a piece is a word of a class.
  func `is`(_ piece: Int, _ name: WordClass) -> Bool { words.is(word(piece), name) }

  /// Whether a form of "to be" or "get" stands right before the trigger.
  ///
  /// "is cancelling" is none, "is being cancelled" is one.
  var isPassive: Bool {
    if scene.ends(trigger.lowerBound, with: "ing") { return false }
    var index = trigger.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 3 {
      if words.is(word(index), .passiveVerbs) { return true }
      guard scene.pieces[index].mention < 0, words.is(word(index), .adverbs) else { return false }
      index -= 1
      steps += 1
    }
    return false
  }
}
