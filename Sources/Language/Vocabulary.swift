/// The number of a word; 0 is no word.
public typealias WordID = UInt32

/// Words and their numbers.
///
/// Words are compared in lower case, with straight apostrophes.
///
/// A vocabulary is made once from rules and lists; an article adds the words that only it has to a copy of its own
/// (`LocalWords`), so that equal words always have equal numbers.
public struct Vocabulary: Sendable {
  private var slots: [WordID]
  private var offsets: [Int32] = [0, 0]
  private var bytes: [UInt8] = []

  public init() { slots = Array(repeating: 0, count: 16) }

  /// How many numbers are taken; every number is below it.
  public var count: Int { offsets.count - 1 }

  /// The number of a word, given in the form that `Normalizer` writes, or 0.
  public func id(ofNormalized word: Span<UInt8>) -> WordID {
    let mask = slots.count - 1
    var slot = Self.hash(word) & mask
    while slots[slot] != 0 {
      if matches(slots[slot], word) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The number of a word of ASCII letters and digits in any case, which stands in a text, or 0.
  ///
  /// The hash is that of its form.
  func id(ofPlain word: Range<Int>, of text: [UInt8], hash: UInt64) -> WordID {
    let mask = slots.count - 1
    var slot = Self.place(of: hash) & mask
    while slots[slot] != 0 {
      if matches(slots[slot], plain: word, of: text) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The number of a word in any case, or 0.
  public func id(_ word: String) -> WordID {
    let normal = Normalizer.bytes(of: word)
    return id(ofNormalized: normal.span)
  }

  /// The number of a word in any case, a new one where it has none.
  public mutating func intern(_ word: String) -> WordID {
    let normal = Normalizer.bytes(of: word)
    return intern(normalized: normal.span)
  }

  mutating func intern(normalized word: Span<UInt8>) -> WordID {
    let known = id(ofNormalized: word)
    if known != 0 { return known }
    if (count + 1) * 2 > slots.count { grow() }
    let id = WordID(count)
    for index in word.indices { bytes.append(word[index]) }
    offsets.append(Int32(bytes.count))
    insert(id, hash: Self.hash(word))
    return id
  }

  /// The word of a number, in lower case.
  public func word(_ id: WordID) -> String {
    guard id > 0, Int(id) < count else { return "" }
    return String(decoding: bytes[Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])], as: UTF8.self)
  }

  private func matches(_ id: WordID, _ word: Span<UInt8>) -> Bool {
    let start = Int(offsets[Int(id)])
    guard Int(offsets[Int(id) + 1]) - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  /// Letters are compared without their case; digits have that bit anyway.
  private func matches(_ id: WordID, plain word: Range<Int>, of text: [UInt8]) -> Bool {
    let start = Int(offsets[Int(id)])
    guard Int(offsets[Int(id) + 1]) - start == word.count else { return false }
    for index in 0..<word.count where bytes[start + index] != text[word.lowerBound + index] | 32 { return false }
    return true
  }

  private mutating func insert(_ id: WordID, hash: Int) {
    let mask = slots.count - 1
    var slot = hash & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for id in 1..<max(count, 1) {
      let word = bytes[Int(offsets[id])..<Int(offsets[id + 1])]
      insert(WordID(id), hash: Self.hash(word.span))
    }
  }

  private static func hash(_ word: Span<UInt8>) -> Int {
    var hash = emptyHash
    for index in word.indices { mix(word[index], into: &hash) }
    return place(of: hash)
  }

  /// FNV-1a, byte by byte.
  static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325
  static func mix(_ byte: UInt8, into hash: inout UInt64) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 32)) & Int.max }
}

/// The words of one article: those of a vocabulary, and after them the article's own.
public struct LocalWords: Sendable {
  private let shared: Vocabulary
  private var own = Vocabulary()

  public init(_ shared: Vocabulary) { self.shared = shared }

  mutating func id(ofNormalized word: Span<UInt8>) -> WordID {
    let known = shared.id(ofNormalized: word)
    return known != 0 ? known : own.intern(normalized: word) + WordID(shared.count)
  }

  mutating func id(ofPlain word: Range<Int>, of text: [UInt8], hash: UInt64) -> WordID {
    let known = shared.id(ofPlain: word, of: text, hash: hash)
    if known != 0 { return known }
    let added = own.id(ofPlain: word, of: text, hash: hash)
    if added != 0 { return added + WordID(shared.count) }
    var form: [UInt8] = []
    Normalizer.append(text.span.extracting(word), to: &form)
    return id(ofNormalized: form.span)
  }

  /// The number of a word in any case, or 0.
  public func id(_ word: String) -> WordID {
    let known = shared.id(word)
    if known != 0 { return known }
    let added = own.id(word)
    return added == 0 ? 0 : added + WordID(shared.count)
  }

  /// Whether the number is of a word that the shared vocabulary lacks.
  public func isOwn(_ id: WordID) -> Bool { Int(id) >= shared.count }

  /// How many numbers there are.
  public var count: Int { shared.count + own.count }

  public func word(_ id: WordID) -> String {
    isOwn(id) ? own.word(id - WordID(shared.count)) : shared.word(id)
  }
}
