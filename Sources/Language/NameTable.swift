/// Names of several words, found in a run of tokens: the longest one that begins at a place.
public struct NameTable: Sendable {
  private struct Entry: Sendable {
    /// Where its words lie in the pool.
    let words: Range<Int32>
    let value: Int32
    /// The next name with the same first two words, no longer than this one; -1 for none.
    var next: Int32
  }
  /// First words of names of several words, and words that are a name by themselves.
  private var openers = WordSet()
  /// Second words of names.
  private var followers = WordSet()
  /// The words with which a name begins.
  public private(set) var firstWords = WordSet()
  private var singles = WordSet()
  /// Of each word the name that it is by itself; -1 for none.
  private var values: [Int32] = []
  private struct Head: Sendable {
    /// Both words of a pair of first words; 0 where the place is free.
    var pair: UInt64 = 0
    /// The longest name that begins with them.
    var entry: Int32 = -1
  }
  /// By the hash of the pair.
  private var heads: [Head] = Array(repeating: Head(), count: 16)
  private var pairs = 0
  private var entries: [Entry] = []
  private var pool: [WordID] = []

  public init() {}

  /// Adds a name; its words are interned as the tokenizer would cut them.
  ///
  /// - Returns: its words.
  @discardableResult
  public mutating func add(_ name: String, value: Int, to vocabulary: inout Vocabulary) -> [WordID] {
    let words = Tokenizer.words(of: name, in: &vocabulary)
    if let first = words.first { firstWords.insert(first) }
    switch words.count {
    case 0: break
    case 1: addSingle(words[0], value: Int32(value))
    default: addLong(words, value: Int32(value))
    }
    return words
  }

  private mutating func addSingle(_ word: WordID, value: Int32) {
    guard singles.insert(word).inserted else { return }
    while values.count <= Int(word) { values.append(-1) }
    values[Int(word)] = value
  }

  private mutating func addLong(_ words: [WordID], value: Int32) {
    openers.insert(words[0])
    followers.insert(words[1])
    if pairs * 2 >= heads.count { grow() }
    let head = head(of: words[0], words[1])
    if heads[head].entry < 0 { pairs += 1 }
    heads[head].pair = Self.pair(words[0], words[1])
    var before: Int32 = -1
    var at = heads[head].entry
    while at >= 0, entries[Int(at)].words.count >= words.count {
      if pool[range(at)].elementsEqual(words) { return }
      (before, at) = (at, entries[Int(at)].next)
    }
    let start = Int32(pool.count)
    pool += words
    entries.append(Entry(words: start..<Int32(pool.count), value: value, next: at))
    if before < 0 {
      heads[head].entry = Int32(entries.count - 1)
    } else {
      entries[Int(before)].next = Int32(entries.count - 1)
    }
  }

  /// The place of a pair of first words among the heads: its own, or the free one where it would stand.
  private func head(of first: WordID, _ second: WordID) -> Int {
    head(of: Self.pair(first, second))
  }

  private func head(of pair: UInt64) -> Int {
    let mask = heads.count - 1
    var place = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while heads[place].pair != 0, heads[place].pair != pair { place = (place + 1) & mask }
    return place
  }

  private static func pair(_ first: WordID, _ second: WordID) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  private mutating func grow() {
    let old = heads
    heads = Array(repeating: Head(), count: old.count * 2)
    for head in old where head.pair != 0 { heads[self.head(of: head.pair)] = head }
  }

  private func range(_ entry: Int32) -> Range<Int> {
    Int(entries[Int(entry)].words.lowerBound)..<Int(entries[Int(entry)].words.upperBound)
  }

  /// The longest name that begins at the token: how many tokens it has, and its value.
  @inlinable @inline(__always) public func longest(at index: Int, in tokens: [Token]) -> (length: Int, value: Int)? {
    firstWords.contains(tokens[index].word) ? found(at: index, in: tokens) : nil
  }

  @usableFromInline func found(at index: Int, in tokens: [Token]) -> (length: Int, value: Int)? {
    let first = tokens[index].word
    if openers.contains(first), index + 1 < tokens.count, followers.contains(tokens[index + 1].word),
      tokens[index + 1].gap.rawValue <= Token.Gap.space.rawValue
    {
      var at = heads[head(of: first, tokens[index + 1].word)].entry
      while at >= 0 {
        let entry = entries[Int(at)]
        if stands(entry, at: index, in: tokens) { return (entry.words.count, Int(entry.value)) }
        at = entry.next
      }
    }
    return singles.contains(first) ? (1, Int(values[Int(first)])) : nil
  }

  private func stands(_ entry: Entry, at index: Int, in tokens: [Token]) -> Bool {
    guard index + entry.words.count <= tokens.count else { return false }
    for offset in 2..<max(entry.words.count, 2) {
      let token = tokens[index + offset]
      guard token.word == pool[Int(entry.words.lowerBound) + offset], token.gap.rawValue <= Token.Gap.space.rawValue
      else { return false }
    }
    return true
  }
}

extension Tokenizer {
  /// The number of the first word of a phrase, cut as a text would be; all get numbers.
  public static func firstWord(of phrase: ArraySlice<UInt8>, in vocabulary: inout Vocabulary) -> WordID? {
    guard phrase.allSatisfy(isWordByte) else {
      return words(of: String(decoding: phrase, as: UTF8.self), in: &vocabulary).first
    }
    return phrase.isEmpty ? nil : vocabulary.intern(plain: phrase.span, hash: WordHash(plain: phrase.span))
  }

  /// The numbers of the words of a phrase, cut as a text would be.
  public static func words(of phrase: String, in vocabulary: inout Vocabulary) -> [WordID] {
    var words: [WordID] = []
    var form: [UInt8] = []
    // By itself the possessive would be a mark and a letter.
    if phrase == "'s" { return [vocabulary.intern(phrase)] }
    if phrase.utf8.allSatisfy({ isWordByte($0) || $0 == 32 }) {
      for byte in phrase.utf8 {
        if byte != 32 {
          form.append((65...90).contains(byte) ? byte + 32 : byte)
        } else if !form.isEmpty {
          words.append(vocabulary.intern(normalized: form.span))
          form.removeAll(keepingCapacity: true)
        }
      }
      if !form.isEmpty { words.append(vocabulary.intern(normalized: form.span)) }
      return words
    }
    let bytes = Array(phrase.utf8)
    for range in ranges(of: bytes) {
      form.removeAll(keepingCapacity: true)
      Normalizer.append(bytes.span.extracting(range), to: &form)
      words.append(vocabulary.intern(normalized: form.span))
    }
    return words
  }
}
