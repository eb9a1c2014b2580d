/// The number of a word; 0 is no word.
public typealias WordID = UInt32

/// Words and their numbers.
///
/// Words are compared in lower case, with straight apostrophes.
///
/// A vocabulary is made once from rules and lists; an article adds the words that only it has to a copy of its own
/// (`LocalWords`), so that equal words always have equal numbers.
public struct Vocabulary: Sendable {
  /// A word's number with its first eight bytes: most words are told by those alone.
  private struct Slot: Sendable {
    var head: UInt64 = 0
    /// 0 where the place is free.
    var id: WordID = 0
    var length: Int32 = 0
  }
  private var slots: [Slot]
  private var offsets: [Int32] = [0, 0]
  private var bytes: [UInt8] = []
  /// Of each byte the number of the word that it is by itself; empty where there is no such word.
  private var singles: [WordID] = []

  /// An empty vocabulary, with room for so many words before it grows.
  public init(room: Int = 0) {
    var count = 16
    while count * 3 < room * 4 { count *= 2 }
    slots = Array(repeating: Slot(), count: count)
  }

  /// How many numbers are taken; every number is below it.
  public var count: Int { offsets.count - 1 }

  /// The number of a word, given in the form that `Normalizer` writes, or 0.
  public func id(ofNormalized word: Span<UInt8>) -> WordID {
    let hash = WordHash(word)
    let mask = slots.count - 1
    var place = hash.place & mask
    while slots[place].id != 0 {
      let slot = slots[place]
      if slot.head == hash.head, Int(slot.length) == word.count, word.count <= 8 || matches(slot.id, word) {
        return slot.id
      }
      place = (place + 1) & mask
    }
    return 0
  }

  /// The number of a word of one byte, in lower case, or 0.
  func id(ofByte byte: UInt8) -> WordID { singles.isEmpty ? 0 : singles[Int(byte)] }

  /// The number of a word of ASCII letters and digits in any case, or 0.
  ///
  /// The hash is that of its form.
  func id(ofPlain word: Span<UInt8>, hash: WordHash) -> WordID {
    let mask = slots.count - 1
    var place = hash.place & mask
    while slots[place].id != 0 {
      let slot = slots[place]
      if slot.head == hash.head, Int(slot.length) == word.count,
        word.count <= 8 || matches(slot.id, plain: word)
      {
        return slot.id
      }
      place = (place + 1) & mask
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

  /// The number of a word of ASCII letters and digits in any case, a new one where it has none.
  ///
  /// The hash is that of its form.
  mutating func intern(plain word: Span<UInt8>, hash: WordHash) -> WordID {
    let known = id(ofPlain: word, hash: hash)
    if known != 0 { return known }
    for index in word.indices { bytes.append(word[index] | 32) }
    return add(length: word.count, hash)
  }

  mutating func intern(normalized word: Span<UInt8>) -> WordID {
    let known = id(ofNormalized: word)
    if known != 0 { return known }
    for index in word.indices { bytes.append(word[index]) }
    return add(length: word.count, WordHash(word))
  }

  /// Gives the next number to the word of which the last bytes are.
  private mutating func add(length: Int, _ hash: WordHash) -> WordID {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let id = WordID(count)
    offsets.append(Int32(bytes.count))
    insert(id, hash, length: length)
    if length == 1 {
      if singles.isEmpty { singles = Array(repeating: 0, count: 256) }
      singles[Int(bytes[bytes.count - 1])] = id
    }
    return id
  }

  /// The word of a number, in lower case.
  public func word(_ id: WordID) -> String {
    guard id > 0, Int(id) < count else { return "" }
    return String(decoding: bytes[Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])], as: UTF8.self)
  }

  /// Whether a word of more than eight bytes has the number of one that is as long and begins with the same eight.
  private func matches(_ id: WordID, _ word: Span<UInt8>) -> Bool {
    let start = Int(offsets[Int(id)])
    for index in 8..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }

  /// The same, letters compared without their case; digits have that bit anyway.
  private func matches(_ id: WordID, plain word: Span<UInt8>) -> Bool {
    let start = Int(offsets[Int(id)])
    for index in 8..<word.count where bytes[start + index] != word[index] | 32 { return false }
    return true
  }

  private mutating func insert(_ id: WordID, _ hash: WordHash, length: Int) {
    let mask = slots.count - 1
    var place = hash.place & mask
    while slots[place].id != 0 { place = (place + 1) & mask }
    slots[place] = Slot(head: hash.head, id: id, length: Int32(length))
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    let bytes = bytes
    for id in 1..<max(count, 1) {
      let word = bytes.span.extracting(Int(offsets[id])..<Int(offsets[id + 1]))
      insert(WordID(id), WordHash(word), length: word.count)
    }
  }
}

/// The hash of a word, made of eight bytes at a time.
struct WordHash: Sendable {
  /// The first eight bytes.
  private(set) var head: UInt64 = 0
  private var tail: UInt64 = 0

  init() {}

  /// The hash of a word in the form that `Normalizer` writes.
  init(_ word: Span<UInt8>) {
    for place in stride(from: 0, to: word.count, by: 8) { mix(EightBytes(word, at: place).bytes, at: place) }
  }

  /// The hash of the form of a word of ASCII letters and digits in any case.
  init(plain word: Span<UInt8>) {
    for place in stride(from: 0, to: word.count, by: 8) {
      mix(EightBytes(word, at: place).wordBytes.lowercase, at: place)
    }
  }

  /// Adds the next eight bytes of the word, or what is left of it, and which of its bytes is the first of them.
  @inline(__always) mutating func mix(_ bytes: UInt64, at place: Int) {
    if place == 0 { head = bytes } else { tail = (tail ^ bytes) &* 0x9FB2_1C65_1E98_DF25 }
  }

  /// Where a table looks for the word first, but for its mask.
  var place: Int {
    let mixed = (head ^ (tail &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed ^ (mixed >> 32)) & Int.max
  }
}

/// The words of one article: those of a vocabulary, and after them the article's own.
public struct LocalWords: Sendable {
  private let shared: Vocabulary
  private var own: Vocabulary

  /// With room for so many words of the article's own.
  public init(_ shared: Vocabulary, room: Int = 0) {
    self.shared = shared
    own = Vocabulary(room: room)
  }

  mutating func id(ofNormalized word: Span<UInt8>) -> WordID {
    let known = shared.id(ofNormalized: word)
    return known != 0 ? known : own.intern(normalized: word) + WordID(shared.count)
  }

  mutating func id(ofPlain word: Span<UInt8>, hash: WordHash) -> WordID {
    let known = shared.id(ofPlain: word, hash: hash)
    return known != 0 ? known : own.intern(plain: word, hash: hash) + WordID(shared.count)
  }

  /// The number of a mark of one byte.
  mutating func id(ofMark mark: UInt8) -> WordID {
    let known = shared.id(ofByte: mark)
    return known != 0 ? known : id(ofNormalized: [mark].span)
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
