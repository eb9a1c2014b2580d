import Language

/// Which words belong to which classes: a row of bits for each word, so that asking costs no hashing.
struct WordClasses: Sendable {
  /// Numbers of 64 bits that a row has.
  private static let width = 3

  /// The rows of all words up to the last one that is in a class.
  private var rows: [UInt64] = []

  /// The classes of `word-classes.txt`, which has a line for each case and no other one.
  init(in vocabulary: inout Vocabulary) {
    precondition(WordClass.allCases.count <= 64 * Self.width, "a row has too few bits for all classes")
    var cases = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { ("\($0)", $0) })
    for line in ListFile.lines(of: "word-classes") {
      let parts = line.split(separator: ": ", maxSplits: 1)
      guard parts.count == 2, let name = cases.removeValue(forKey: String(parts[0])) else {
        preconditionFailure("word-classes.txt has a line that is no class of WordClass, or a second one: “\(line)”")
      }
      for word in parts[1].split(separator: " ") { insert(vocabulary.intern(String(word)), name) }
    }
    precondition(cases.isEmpty, "word-classes.txt has no class \(cases.keys.sorted())")
  }

  /// Whether a word is in a class.
  @inline(__always) func contains(_ word: WordID, _ name: WordClass) -> Bool {
    let place = Int(word) * Self.width + Int(name.rawValue >> 6)
    return place < rows.count && rows[place] & (1 << UInt64(name.rawValue & 63)) != 0
  }

  /// The classes that hold the word of one of some tokens.
  func union(of tokens: ArraySlice<Token>) -> WordClassSet {
    var union = WordClassSet()
    for token in tokens {
      let place = Int(token.word) * Self.width
      guard place < rows.count else { continue }
      for part in 0..<Self.width { union.bits[part] |= rows[place + part] }
    }
    return union
  }

  /// The words of some classes.
  func words(of names: [WordClass]) -> WordSet {
    let count = rows.count / Self.width
    return WordSet((0..<count).lazy.map { WordID($0) }.filter { word in names.contains { contains(word, $0) } })
  }

  private mutating func insert(_ word: WordID, _ name: WordClass) {
    let end = (Int(word) + 1) * Self.width
    while rows.count < end { rows.append(0) }
    rows[Int(word) * Self.width + Int(name.rawValue >> 6)] |= 1 << UInt64(name.rawValue & 63)
  }
}

/// Some classes of words.
struct WordClassSet: Sendable {
  fileprivate var bits = InlineArray<3, UInt64>(repeating: 0)

  func contains(_ name: WordClass) -> Bool { bits[Int(name.rawValue >> 6)] & (1 << UInt64(name.rawValue & 63)) != 0 }
}
