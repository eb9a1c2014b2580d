/// Phrases, compiled: at each word of a sentence, one array look-up tells which of them to try.
public struct PhraseBook: Sendable {
  private struct Compiled: Sendable {
    /// Where the steps of its parts begin in the program.
    let left: Int
    let trigger: Int
    let right: Int
  }
  private var program = PhraseProgram()
  private var compiled: [Compiled] = []
  /// Words with which a trigger begins.
  private var openers = WordSet()
  /// Of each word the phrases whose trigger begins with it.
  private var byWord: [[Int32]] = []
  /// Every word that some phrase names.
  public private(set) var words = WordSet()

  /// A phrase found in a sentence.
  public struct Match: Sendable {
    /// The phrase's place in the list that the book was made of.
    public let phrase: Int
    /// The pieces that it spans, and those of its trigger.
    public let pieces: Range<Int>
    public let trigger: Range<Int>
    /// The pieces that fill its slots.
    public let slots: Slots

    /// How many of its slots are filled.
    public var filledSlots: Int { slots.indices.count { slots[$0] >= 0 } }

    public subscript(slot: Slot) -> Int? { slots[Int(slot.number)] < 0 ? nil : Int(slots[Int(slot.number)]) }
  }

  /// Why a phrase whose trigger is there did not match.
  public struct NearMiss: Sendable {
    public let phrase: Int
    public let trigger: Int
    /// The piece at which it stopped; outside the sentence where that ended too early.
    public let stoppedAt: Int
  }

  /// A book of the phrases of the given texts, which may use others by `{name}` and the slots by `<name>`.
  public init(_ phrases: [String], names: [String: String], slots: [String: Slot], in vocabulary: inout Vocabulary)
    throws(PhraseError)
  {
    var named = WordSet()
    for text in phrases {
      let parsed = try PhraseParser.parse(text, names: names)
      let parts = if case .sequence(let parts) = parsed { parts } else { [parsed] }
      let triggers = parts.indices.filter { if case .trigger = parts[$0] { true } else { false } }
      guard triggers.count == 1, case .trigger(let inner) = parts[triggers[0]] else {
        throw .triggers(triggers.count, phrase: text)
      }
      var interned = Vocabulary()
      swap(&interned, &vocabulary)
      defer { swap(&interned, &vocabulary) }
      // "@season" names a kind of mention, and is no word of a text.
      func ids(_ word: String) -> [WordID] {
        let ids = word.hasPrefix("@") ? [interned.intern(word)] : Tokenizer.words(of: word, in: &interned)
        named.formUnion(ids)
        return ids
      }
      func slot(_ name: String) throws(PhraseError) -> Slot {
        guard let slot = slots[name] else { throw .unknownSlot(name, phrase: text) }
        return slot
      }
      let compiled = Compiled(
        left: try program.add(.sequence(Array(parts[..<triggers[0]])), backward: true, ids, slot),
        trigger: try program.add(inner, backward: false, ids, slot),
        right: try program.add(.sequence(Array(parts[(triggers[0] + 1)...])), backward: false, ids, slot)
      )
      for first in Self.firstWords(of: inner, ids) { add(Int32(self.compiled.count), at: first) }
      self.compiled.append(compiled)
    }
    words = named
  }

  private mutating func add(_ phrase: Int32, at word: WordID) {
    openers.insert(word)
    while byWord.count <= Int(word) { byWord.append([]) }
    if byWord[Int(word)].last != phrase { byWord[Int(word)].append(phrase) }
  }

  private static func firstWords(of trigger: Phrase, _ ids: (String) -> [WordID]) -> [WordID] {
    switch trigger {
    case .word(let text): Array(ids(text).prefix(1))
    case .either(let options): options.flatMap { firstWords(of: $0, ids) }
    case .sequence(let parts):
      if case .optional(let inner)? = parts.first {
        firstWords(of: inner, ids) + firstWords(of: .sequence(Array(parts.dropFirst())), ids)
      } else {
        parts.first.map { firstWords(of: $0, ids) } ?? []
      }
    case .trigger(let inner), .optional(let inner): firstWords(of: inner, ids)
    case .slot, .gap: []
    }
  }

  /// All places where a phrase matches, from left to right.
  public func matches(in pieces: [Piece], misses: ((NearMiss) -> Void)? = nil) -> [Match] {
    var found: [Match] = []
    for index in pieces.indices where openers.contains(pieces[index].word) {
      for phrase in byWord[Int(pieces[index].word)] {
        var stopped = index
        if let match = match(Int(phrase), pieces, index, &stopped) {
          found.append(match)
        } else {
          misses?(NearMiss(phrase: Int(phrase), trigger: index, stoppedAt: stopped))
        }
      }
    }
    return found
  }

  private func match(_ phrase: Int, _ pieces: [Piece], _ index: Int, _ stopped: inout Int) -> Match? {
    var slots = Slots(repeating: -1)
    let parts = compiled[phrase]
    let pieces = pieces.span
    var furthest = index
    defer { stopped = furthest }
    guard let after = program.run(parts.trigger, pieces, from: index, step: 1, slots: &slots, furthest: &furthest)
    else {
      return nil
    }
    furthest = index
    guard let left = program.run(parts.left, pieces, from: index - 1, step: -1, slots: &slots, furthest: &furthest)
    else {
      return nil
    }
    furthest = after
    guard let right = program.run(parts.right, pieces, from: after, step: 1, slots: &slots, furthest: &furthest) else {
      return nil
    }
    return Match(phrase: phrase, pieces: (left + 1)..<right, trigger: index..<after, slots: slots)
  }
}
