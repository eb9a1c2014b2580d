import Claims
import Language

/// A rule that matched in a sentence, with the clause around it.
struct RuleMatch: Sendable {
  let rule: Rule
  let scene: Scene
  let match: PhraseBook.Match
  /// The pieces of the clause that the trigger rules.
  let clause: Range<Int>
  let words: RuleWords

  /// The piece in a slot of the phrase.
  subscript(_ slot: RuleSlot) -> Int? { match[Slot(slot.rawValue)] }

  var trigger: Range<Int> { match.trigger }

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
    guard begin < clause.upperBound else { return nil }
    return (begin..<clause.upperBound).first { scene.fills($0, slot) }
  }

  /// The nearest piece before the trigger that fills the slot, within the clause.
  func before(_ slot: RuleSlot) -> Int? {
    guard clause.lowerBound < trigger.lowerBound else { return nil }
    return (clause.lowerBound..<trigger.lowerBound).last { scene.fills($0, slot) }
  }

  /// The nearest piece of the clause on either side, the one behind first.
  func near(_ slot: RuleSlot) -> Int? { after(slot) ?? before(slot) }

  /// All pieces of the clause that fill a slot.
  func all(_ slot: RuleSlot) -> [Int] { clause.filter { scene.fills($0, slot) } }

  func word(_ piece: Int) -> WordID { piece >= 0 && piece < scene.pieces.count ? scene.pieces[piece].word : 0 }

  /// Whether a form of "to be" or "get" stands right before the trigger.
  ///
  /// "is cancelling" is none, "is being cancelled" is one.
  var isPassive: Bool {
    if scene.text(trigger.lowerBound).lowercased().hasSuffix("ing") { return false }
    var index = trigger.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 3 {
      if words.passive.contains(word(index)) { return true }
      guard scene.pieces[index].mention < 0, words.adverbs.contains(word(index)) else { return false }
      index -= 1
      steps += 1
    }
    return false
  }
}

/// Classes of words that rules and satellites ask for.
final class RuleWords: Sendable {
  let passive: WordSet
  let adverbs: WordSet
  let common: CommonWords
  let by: WordSet
  let to: WordSet
  let from: WordSet
  let with: WordSet
  let after: WordSet
  let until: WordSet
  let has: WordSet
  let breaks: WordSet
  let weakBreaks: WordSet
  let relative: WordSet
  let its: WordID

  init(common: CommonWords, in vocabulary: inout Vocabulary) {
    func set(_ text: String) -> WordSet { WordSet(text.split(separator: " ").map { vocabulary.intern(String($0)) }) }
    self.common = common
    passive = set("is are was were be been being gets got get getting 's 're isn't wasn't aren't weren't")
    adverbs = set(
      "officially now already just finally also since again recently reportedly not all quietly abruptly eventually soon formally previously once first later suddenly likely certain to been only ultimately unceremoniously swiftly both then"
    )
    by = set("by at on")
    to = set("to at by on for")
    from = set("from off")
    with = set("with")
    after = set("after following")
    until = set("until till")
    has = set("has have had will would")
    breaks = set("; — – . ? !")
    weakBreaks = set(
      "and but while before after when as though although with because so then which who whose where until since whereas for despite plus"
    )
    its = vocabulary.intern("its")
    relative = set("which who whose that where when")
  }
}
