/// Names of several words, found in a run of tokens: the longest one that begins at a place.
public struct NameTable: Sendable {
  private struct Entry: Sendable {
    /// Where its words lie in the pool.
    let words: Range<Int32>
    let value: Int32
    /// The next name with the same first word, no longer than this one; -1 for none.
    var next: Int32
  }
  /// Of each word the first of the names that begin with it, the longest; -1 for none.
  private var heads: [Int32] = []
  private var entries: [Entry] = []
  private var pool: [WordID] = []

  public init() {}

  /// Adds a name; its words are interned as the tokenizer would cut them.
  ///
  /// - Returns: its words.
  @discardableResult
  public mutating func add(_ name: String, value: Int, to vocabulary: inout Vocabulary) -> [WordID] {
    let words = Tokenizer.words(of: name, in: &vocabulary)
    guard let first = words.first else { return [] }
    while heads.count <= Int(first) { heads.append(-1) }
    var before: Int32 = -1
    var at = heads[Int(first)]
    while at >= 0, entries[Int(at)].words.count >= words.count {
      if pool[range(at)].elementsEqual(words) { return words }
      (before, at) = (at, entries[Int(at)].next)
    }
    let start = Int32(pool.count)
    pool += words
    entries.append(Entry(words: start..<Int32(pool.count), value: Int32(value), next: at))
    if before < 0 {
      heads[Int(first)] = Int32(entries.count - 1)
    } else {
      entries[Int(before)].next = Int32(entries.count - 1)
    }
    return words
  }

  private func range(_ entry: Int32) -> Range<Int> {
    Int(entries[Int(entry)].words.lowerBound)..<Int(entries[Int(entry)].words.upperBound)
  }

  /// The longest name that begins at the token: how many tokens it has, and its value.
  public func longest(at index: Int, in tokens: [Token]) -> (length: Int, value: Int)? {
    let first = Int(tokens[index].word)
    guard first < heads.count else { return nil }
    var at = heads[first]
    while at >= 0 {
      let entry = entries[Int(at)]
      if stands(entry, at: index, in: tokens) { return (entry.words.count, Int(entry.value)) }
      at = entry.next
    }
    return nil
  }

  private func stands(_ entry: Entry, at index: Int, in tokens: [Token]) -> Bool {
    guard index + entry.words.count <= tokens.count else { return false }
    for offset in 1..<max(entry.words.count, 1) {
      let token = tokens[index + offset]
      guard token.word == pool[Int(entry.words.lowerBound) + offset], token.gap.rawValue <= Token.Gap.space.rawValue
      else { return false }
    }
    return true
  }
}

extension Tokenizer {
  /// The numbers of the words of a phrase, cut as a text would be.
  public static func words(of phrase: String, in vocabulary: inout Vocabulary) -> [WordID] {
    let bytes = Array(phrase.utf8)
    // By itself the possessive would be a mark and a letter.
    if phrase == "'s" { return [vocabulary.intern(phrase)] }
    if bytes.allSatisfy(isWordByte) { return bytes.isEmpty ? [] : [vocabulary.intern(phrase)] }
    let (tokens, _) = Self.tokens(of: bytes, words: Vocabulary())
    return tokens.map { token in
      vocabulary.intern(String(decoding: bytes[token.range], as: UTF8.self))
    }
  }
}
