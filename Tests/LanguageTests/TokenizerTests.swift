import Language
import Testing

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes, words: Vocabulary()).0.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Meridian’s drama", ["Meridian", "’s", "drama"]),
    ("won't O'Dowd", ["won't", "O'Dowd"]),
    ("ten-episode season", ["ten", "-", "episode", "season"]),
    ("1,000 fans, 9.1 million", ["1,000", "fans", ",", "9.1", "million"]),
    ("Kevin F**k", ["Kevin", "F**k"]),
    ("“Dawn,” AMC+", ["“", "Dawn", ",", "”", "AMC", "+"]),
    ("Renée RTÉ", ["Renée", "RTÉ"]),
    ("P.I.", ["P", ".", "I", "."]),
    ("", []),
  ])
  func `a text is cut into words and marks`(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 24, 40])
  func `a word of any length is one token, whatever stands behind it`(length: Int) {
    let word = String("MeridianHarbor2Lights9OnTheNorthernShore".prefix(length))
    #expect(words(word) == [word])
    #expect(words("\(word) \(word)é \(word)") == [word, word + "é", word])
    for mark in "!\"#$%&()+,-./:;<=>?@[\\]^_`{|}~" {
      #expect(words("\(word)\(mark)b\(word)") == [word, String(mark), "b" + word])
    }
  }

  @Test(arguments: ["harbor", "NorthernShore", "MeridianHarbor2Lights9OnTheNorthernShore"])
  func `a long word has one number in any case, and no other word has it`(word: String) {
    let text = "\(word) \(word.uppercased()) \(word)s \(word.dropLast()) \(word.lowercased())"
    let numbers = Tokenizer.tokens(of: Array(text.utf8), words: Vocabulary()).0.map(\.word)
    #expect(numbers[0] == numbers[1] && numbers[0] == numbers[4])
    #expect(Set(numbers).count == 3)
  }

  @Test func `equal words have equal numbers in any case`() {
    let (tokens, _) = Tokenizer.tokens(of: Array("Harbor harbor HARBOR".utf8), words: Vocabulary())
    #expect(Set(tokens.map(\.word)).count == 1)
  }

  @Test(
    arguments: [
      ("harbor", .word), ("Harbor", [.word, .capital]), ("HBO2", [.word, .capital, .capitals, .innerCapital]),
      ("tvN", [.word, .innerCapital]), ("2023", [.word, .digit, .number]), ("3rd", [.word, .digit]),
      ("9.1", [.word, .digit, .number]), ("O'Dowd", [.word, .capital, .innerCapital]), ("“", .quote), (",", []),
    ] as [(String, Token.Shape)]
  )
  func `a token has the shape of its letters`(text: String, shape: Token.Shape) {
    #expect(Tokenizer.tokens(of: Array(text.utf8), words: Vocabulary()).0.map(\.shape) == [shape])
  }

  @Test func `gaps tell cells and rows of a flattened table`() {
    let (tokens, _) = Tokenizer.tokens(of: Array("a b  c   d\ne".utf8), words: Vocabulary())
    #expect(tokens.map(\.gap) == [.line, .space, .wide, .wider, .line])
  }

  @Test func `a word of every plane of Unicode is cut somewhere`() {
    let scalars = (0..<17).compactMap { Unicode.Scalar($0 * 0x10000 + 0x1F00) }
    let text = String(String.UnicodeScalarView(scalars))
    #expect(words(text).joined() == text)
  }
}
