/// Names of several words, found in a run of tokens: the longest one that begins at a place.
public struct NameTable: Sendable {
  /// Of each name its words, and the value that it stands for; names of one first word lie together, longest first.
  private var byFirst: [WordID: [Entry]] = [:]

  private struct Entry: Sendable {
    let words: [WordID]
    let value: Int32
  }

  public init() {}

  /// Adds a name; its words are interned as the tokenizer would cut them.
  ///
  /// - Returns: its words.
  @discardableResult
  public mutating func add(_ name: String, value: Int, to vocabulary: inout Vocabulary) -> [WordID] {
    let words = Tokenizer.words(of: name, in: &vocabulary)
    guard let first = words.first else { return [] }
    let entry = Entry(words: words, value: Int32(value))
    insert(entry, into: &byFirst[first, default: []])
    return words
  }

  private func insert(_ entry: Entry, into entries: inout [Entry]) {
    if entries.contains(where: { $0.words == entry.words }) { return }
    let place = entries.firstIndex { $0.words.count < entry.words.count } ?? entries.count
    entries.insert(entry, at: place)
  }

  /// The longest name that begins at the token: how many tokens it has, and its value.
  public func longest(at index: Int, in tokens: [Token]) -> (length: Int, value: Int)? {
    guard let entries = byFirst[tokens[index].word] else { return nil }
    for entry in entries where index + entry.words.count <= tokens.count {
      var offset = 1
      while offset < entry.words.count, tokens[index + offset].word == entry.words[offset],
        tokens[index + offset].gap.rawValue <= Token.Gap.space.rawValue
      { offset += 1 }
      if offset == entry.words.count { return (offset, Int(entry.value)) }
    }
    return nil
  }
}

extension Tokenizer {
  /// The numbers of the words of a phrase, cut as a text would be.
  public static func words(of phrase: String, in vocabulary: inout Vocabulary) -> [WordID] {
    let bytes = Array(phrase.utf8)
    if bytes.allSatisfy(isWordByte) { return bytes.isEmpty ? [] : [vocabulary.intern(phrase)] }
    let (tokens, _) = Self.tokens(of: bytes, words: Vocabulary())
    return tokens.map { token in
      vocabulary.intern(String(decoding: bytes[token.range], as: UTF8.self))
    }
  }
}
