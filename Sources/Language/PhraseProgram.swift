/// One unit of a sentence that is matched: a word, or a mention that replaced several words.
@frozen public struct Piece: Sendable {
  /// 0 where the piece is a mention that no phrase names by its word.
  public var word: WordID
  /// A bit for each kind of mention that the piece is.
  public var slots: UInt32
  /// The tokens that it stands for.
  public var tokens: Range<Int32>
  /// What the piece is, for the user of the engine; -1 for plain words.
  public var mention: Int32

  @inlinable public init(word: WordID, slots: UInt32 = 0, tokens: Range<Int32>, mention: Int32 = -1) {
    self.word = word
    self.slots = slots
    self.tokens = tokens
    self.mention = mention
  }

  @inlinable public func fills(_ slot: Slot) -> Bool { slots & (1 << UInt32(slot.number)) != 0 }
}

/// Which piece filled which of at most 16 slots.
struct Slots: Sendable {
  /// Of each slot the piece, or -1.
  private var pieces = InlineArray<16, Int16>(repeating: -1)

  /// The piece in a slot; nil for none.
  subscript(number: Int) -> Int? {
    get { pieces[number] < 0 ? nil : Int(pieces[number]) }
    set { pieces[number] = newValue.map { Int16(truncatingIfNeeded: $0) } ?? -1 }
  }

  /// How many slots are filled.
  var count: Int { pieces.indices.count { pieces[$0] >= 0 } }
}

/// The sides and triggers of phrases as steps, one run behind the other; a side is walked away from its trigger.
struct PhraseProgram: Sendable {
  private enum Step: Sendable {
    case word(WordID)
    /// One of the words in this range of the pool, ascending; a bit for the last digits of each.
    case anyOf(Range<Int32>, bits: UInt64)
    case slot(UInt32)
    case gap(Int)
    /// Goes on behind, and from the given step where that fails.
    case fork(Int)
    /// Goes on from the first of these options that leads to the end.
    case choice(Range<Int32>)
    case jump(Int)
    case done
  }
  private var steps: [Step] = []
  private var pool: [WordID] = []
  /// Of each step with which pieces a walk may go on there.
  private var openings: [Opening] = []
  private var options: [Option] = []

  /// One of several ways on.
  private struct Option: Sendable {
    let first: Int32
    var opening = Opening.none
  }

  /// Adds the steps of what stands on one side of the trigger, walked from right to left where it stands before it.
  ///
  /// - Returns: the first of the steps.
  mutating func add(
    _ phrase: Phrase,
    backward: Bool,
    _ words: (String) -> [WordID],
    _ slot: (String) throws(PhraseError) -> Slot
  ) throws(PhraseError) -> Int {
    let first = steps.count
    try emit(phrase, backward, words, slot)
    steps.append(.done)
    // Steps lead to later ones only.
    openings += Array(repeating: .any, count: steps.count - first)
    for at in (first..<steps.count).reversed() {
      if case .choice(let range) = steps[at] {
        for option in range { options[Int(option)].opening = openings[Int(options[Int(option)].first)] }
      }
      openings[at] = opening(of: steps[at], before: at + 1)
    }
    return first
  }

  private func opening(of step: Step, before next: Int) -> Opening {
    switch step {
    case .word(let word): Opening(words: 1 << UInt64(word & 63))
    case .anyOf(_, let bits): Opening(words: bits)
    case .slot(let mask): Opening(slots: mask)
    case .gap, .done: .any
    case .jump(let target): openings[target]
    case .fork(let other): openings[next].union(openings[other])
    case .choice(let range): range.reduce(.none) { $0.union(options[Int($1)].opening) }
    }
  }

  /// The pieces with which a walk along the steps from `first` on may begin.
  func opening(_ first: Int) -> Opening { openings[first] }

  /// The pieces with which such a walk may go on behind a word, with which it began.
  func opening(behind word: WordID, from first: Int) -> Opening {
    var all = Opening.none
    var at = first
    while true {
      switch steps[at] {
      case .word(let wanted): return wanted == word ? all.union(openings[at + 1]) : all
      case .anyOf(let words, let bits): return holds(words, bits, word) ? all.union(openings[at + 1]) : all
      case .slot, .done: return all
      case .gap: return .any
      case .jump(let target): at = target
      case .fork(let other):
        if case .word(let wanted) = steps[at + 1], wanted != word {
          at = other
          continue
        }
        all = all.union(opening(behind: word, from: at + 1))
        at = other
      case .choice(let range):
        return range.reduce(all) { $0.union(opening(behind: word, from: Int(options[Int($1)].first))) }
      }
    }
  }

  private mutating func emit(
    _ phrase: Phrase,
    _ backward: Bool,
    _ words: (String) -> [WordID],
    _ slot: (String) throws(PhraseError) -> Slot
  ) throws(PhraseError) {
    switch phrase {
    case .word(let text):
      let ids = words(text)
      for id in backward ? ids.reversed() : ids { steps.append(.word(id)) }
    case .slot(let names):
      var mask: UInt32 = 0
      for name in names { mask |= 1 << UInt32(try slot(name).number) }
      steps.append(.slot(mask))
    case .gap(let width): steps.append(.gap(width))
    case .sequence(let parts), .trigger(.sequence(let parts)):
      for part in backward ? parts.reversed() : parts { try emit(part, backward, words, slot) }
    case .trigger(let inner): try emit(inner, backward, words, slot)
    case .optional(let inner):
      let fork = steps.count
      steps.append(.fork(0))
      try emit(inner, backward, words, slot)
      steps[fork] = .fork(steps.count)
    case .either(let options):
      let single = options.compactMap { $0.singleWord(words) }
      if single.count == options.count {
        pool += single.sorted()
        let bits = single.reduce(UInt64(0)) { $0 | 1 << UInt64($1 & 63) }
        return steps.append(.anyOf(Int32(pool.count - single.count)..<Int32(pool.count), bits: bits))
      }
      try emitEither(Phrase.grouped(options, words), backward, words, slot)
    }
  }

  private mutating func emitEither(
    _ phrases: [Phrase],
    _ backward: Bool,
    _ words: (String) -> [WordID],
    _ slot: (String) throws(PhraseError) -> Slot
  ) throws(PhraseError) {
    let choice = steps.count
    steps.append(.done)
    var firsts: [Int] = []
    var jumps: [Int] = []
    for (number, phrase) in phrases.enumerated() {
      firsts.append(steps.count)
      try emit(phrase, backward, words, slot)
      guard number < phrases.count - 1 else { continue }
      jumps.append(steps.count)
      steps.append(.jump(0))
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
    steps[choice] = .choice(Int32(options.count)..<Int32(options.count + firsts.count))
    options += firsts.map { Option(first: Int32($0)) }
  }

  /// Whether nothing is asked for from a step on.
  func isEmpty(from first: Int) -> Bool { if case .done = steps[first] { true } else { false } }

  /// Where the walk along the steps from `first` on, from the piece at `start` ends (one past the last piece, in its direction), or nil.
  ///
  /// The step is 1 to the right and -1 to the left; `furthest` tells how far any attempt came, for explanations.
  func run(
    _ first: Int,
    _ pieces: Span<Piece>,
    from start: Int,
    step: Int,
    slots: inout Slots,
    furthest: inout Int
  ) -> Int? {
    walk(first, start, pieces, step, &slots, &furthest)
  }

  private func walk(
    _ first: Int,
    _ start: Int,
    _ pieces: Span<Piece>,
    _ step: Int,
    _ slots: inout Slots,
    _ furthest: inout Int
  ) -> Int? {
    var at = first
    var index = start
    while true {
      if step > 0 ? index > furthest : index < furthest { furthest = index }
      let isInside = index >= 0 && index < pieces.count
      switch steps[at] {
      case .done: return index
      case .jump(let target):
        at = target
        continue
      case .fork(let other):
        if openings[at + 1].admits(isInside ? Look(pieces[index]) : Look()) {
          var attempt = slots
          if let end = walk(at + 1, index, pieces, step, &attempt, &furthest) {
            slots = attempt
            return end
          }
        }
        at = other
        continue
      case .choice(let range):
        let look = isInside ? Look(pieces[index]) : Look()
        for option in range.dropLast() where options[Int(option)].opening.admits(look) {
          var attempt = slots
          if let end = walk(Int(options[Int(option)].first), index, pieces, step, &attempt, &furthest) {
            slots = attempt
            return end
          }
        }
        at = Int(options[Int(range.upperBound) - 1].first)
        continue
      case .gap(let width):
        return pass(width, at + 1, index, pieces, step, &slots, &furthest)
      case .word(let word):
        guard isInside, pieces[index].word == word else { return nil }
      case .anyOf(let words, let bits):
        guard isInside, holds(words, bits, pieces[index].word) else { return nil }
      case .slot(let mask):
        guard isInside, pieces[index].slots & mask != 0 else { return nil }
        fill(pieces[index].slots & mask, index, &slots)
      }
      at += 1
      index += step
    }
  }

  private func pass(
    _ width: Int,
    _ next: Int,
    _ start: Int,
    _ pieces: Span<Piece>,
    _ step: Int,
    _ slots: inout Slots,
    _ furthest: inout Int
  ) -> Int? {
    let opening = openings[next]
    for passed in 0...width {
      let index = start + passed * step
      guard index >= -1, index <= pieces.count else { return nil }
      guard opening.admits(index >= 0 && index < pieces.count ? Look(pieces[index]) : Look()) else {
        if step > 0 ? index > furthest : index < furthest { furthest = index }
        continue
      }
      var attempt = slots
      if let end = walk(next, index, pieces, step, &attempt, &furthest) {
        slots = attempt
        return end
      }
    }
    return nil
  }

  private func holds(_ words: Range<Int32>, _ bits: UInt64, _ word: WordID) -> Bool {
    guard word != 0, bits & (1 << UInt64(word & 63)) != 0 else { return false }
    var (low, high) = (Int(words.lowerBound), Int(words.upperBound))
    while low < high {
      let middle = (low + high) / 2
      if pool[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < Int(words.upperBound) && pool[low] == word
  }

  /// The first piece that fills a slot keeps it.
  private func fill(_ mask: UInt32, _ index: Int, _ slots: inout Slots) {
    let number = mask.trailingZeroBitCount
    if slots[number] == nil { slots[number] = index }
  }
}
