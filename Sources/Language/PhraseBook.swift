/// Phrases, compiled: at each word of a sentence, one array look-up tells which of them to try.
public struct PhraseBook: Sendable {
  private struct Compiled: Sendable {
    /// Where the steps of its sides begin in the program.
    let left: Int
    let right: Int
    /// Whether anything must stand on either side.
    let hasLeft: Bool
    let hasRight: Bool
  }

  /// A phrase whose trigger begins with a word.
  private struct Opened: Sendable {
    let phrase: Int32
    /// Where the steps begin of those of its triggers that begin with the word; -1 where the word by itself is one.
    let trigger: Int32
    /// What must stand right behind that word.
    let next: PhraseProgram.Opening
    /// What must stand right before it.
    let before: PhraseProgram.Opening
    /// Mentions that must stand somewhere on either side.
    let needsLeft: UInt32
    let needsRight: UInt32
  }
  private var program = PhraseProgram()
  private var compiled: [Compiled] = []
  /// Words with which a trigger begins.
  private var openers = WordSet()
  /// Of each word the phrases whose trigger begins with it, as a range of `opened`.
  private var byWord: [Range<Int32>] = []
  private var opened: [Opened] = []
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
    let slots: Slots

    /// How many of its slots are filled.
    public var filledSlots: Int { slots.count }

    public subscript(slot: Slot) -> Int? { slots[Int(slot.number)] }
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
    var opened: [WordID: [Opened]] = [:]
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
      let before = Phrase.sequence(Array(parts[..<triggers[0]]))
      let behind = Phrase.sequence(Array(parts[(triggers[0] + 1)...]))
      let left = try program.add(before, backward: true, ids, slot)
      let right = try program.add(behind, backward: false, ids, slot)
      let compiled = Compiled(
        left: left,
        right: right,
        hasLeft: !program.isEmpty(from: left),
        hasRight: !program.isEmpty(from: right)
      )
      let needsLeft = try Self.needs(of: before, slot)
      let needsRight = try Self.needs(of: behind, slot)
      for (word, triggers) in Self.triggers(of: inner, ids) {
        let isWhole = Self.isOneWord(triggers[0], ids)
        let trigger = isWhole ? -1 : try program.add(.either(triggers), backward: false, ids, slot)
        let next = isWhole ? program.opening(right) : program.opening(behind: word, from: trigger)
        opened[word, default: []].append(
          Opened(
            phrase: Int32(self.compiled.count),
            trigger: Int32(trigger),
            next: next,
            before: program.opening(left),
            needsLeft: needsLeft,
            needsRight: needsRight
          )
        )
      }
      self.compiled.append(compiled)
    }
    words = named
    index(opened)
  }

  private mutating func index(_ opened: [WordID: [Opened]]) {
    openers = WordSet(opened.keys)
    byWord = Array(repeating: 0..<0, count: Int(opened.keys.max() ?? 0) + 1)
    for (word, some) in opened.sorted(by: { $0.key < $1.key }) {
      byWord[Int(word)] = Int32(self.opened.count)..<Int32(self.opened.count + some.count)
      self.opened += some
    }
  }

  /// By their first words the alternatives of a trigger, in order.
  private static func triggers(of trigger: Phrase, _ ids: (String) -> [WordID]) -> [WordID: [Phrase]] {
    let all = if case .either(let options) = trigger { options } else { [trigger] }
    var byWord: [WordID: [Phrase]] = [:]
    for one in all { for word in Set(firstWords(of: one, ids)) { byWord[word, default: []].append(one) } }
    return byWord
  }

  private static func isOneWord(_ trigger: Phrase, _ ids: (String) -> [WordID]) -> Bool {
    if case .word(let text) = trigger { ids(text).count == 1 } else { false }
  }

  /// The mentions of one kind each that a phrase cannot do without.
  private static func needs(of phrase: Phrase, _ slot: (String) throws(PhraseError) -> Slot) throws(PhraseError)
    -> UInt32
  {
    switch phrase {
    case .slot(let names): return names.count == 1 ? 1 << UInt32(try slot(names[0]).number) : 0
    case .sequence(let parts):
      var all: UInt32 = 0
      for part in parts { all |= try needs(of: part, slot) }
      return all
    default: return 0
    }
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

  /// Room for as many matches as most sentences have that have one.
  private static let usualMatches = 8

  /// All places where a phrase matches, from left to right.
  public func matches(in pieces: [Piece], misses: ((NearMiss) -> Void)? = nil) -> [Match] {
    var found: [Match] = []
    // Explanations want every phrase tried.
    var (before, all): (UInt32, UInt32) = (0, 0)
    for piece in pieces { all |= piece.slots }
    for index in pieces.indices {
      defer { before |= pieces[index].slots }
      guard openers.contains(pieces[index].word) else { continue }
      let sides = Sides(of: index, in: pieces.span, before: before, all: all)
      for place in byWord[Int(pieces[index].word)] {
        if misses == nil, !sides.admit(opened[Int(place)]) { continue }
        var stopped = index
        if let match = match(opened[Int(place)], pieces, index, &stopped) {
          if found.isEmpty { found.reserveCapacity(Self.usualMatches) }
          found.append(match)
        } else {
          misses?(NearMiss(phrase: Int(opened[Int(place)].phrase), trigger: index, stoppedAt: stopped))
        }
      }
    }
    return found
  }

  /// What stands on either side of a piece: whether a phrase need be tried there.
  private struct Sides {
    private let next: PhraseProgram.Look
    private let previous: PhraseProgram.Look
    /// The kinds of mentions before the piece, and of all.
    private let before: UInt32
    private let all: UInt32

    init(of index: Int, in pieces: Span<Piece>, before: UInt32, all: UInt32) {
      next = index + 1 < pieces.count ? .init(pieces[index + 1]) : .init()
      previous = index > 0 ? .init(pieces[index - 1]) : .init()
      self.before = before
      self.all = all
    }

    /// Whether the mentions that a phrase needs are there, and what stands beside fits.
    @inline(__always) func admit(_ opened: Opened) -> Bool {
      opened.next.admits(next) && opened.needsLeft & ~before == 0 && opened.needsRight & ~all == 0
        && opened.before.admits(previous)
    }
  }

  private func match(_ opened: Opened, _ pieces: [Piece], _ index: Int, _ stopped: inout Int) -> Match? {
    var slots = Slots()
    let parts = compiled[Int(opened.phrase)]
    let pieces = pieces.span
    var furthest = index
    defer { stopped = furthest }
    let end =
      opened.trigger < 0
      ? index + 1
      : program.run(Int(opened.trigger), pieces, from: index, step: 1, slots: &slots, furthest: &furthest)
    guard let after = end else { return nil }
    var (left, right) = (index - 1, after)
    if parts.hasLeft {
      furthest = index
      guard let end = program.run(parts.left, pieces, from: left, step: -1, slots: &slots, furthest: &furthest) else {
        return nil
      }
      left = end
    }
    if parts.hasRight {
      furthest = after
      guard let end = program.run(parts.right, pieces, from: right, step: 1, slots: &slots, furthest: &furthest) else {
        return nil
      }
      right = end
    }
    return Match(phrase: Int(opened.phrase), pieces: (left + 1)..<right, trigger: index..<after, slots: slots)
  }
}
