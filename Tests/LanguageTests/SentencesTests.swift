import Language
import Testing

@Suite struct SentencesTests {
  @Test(arguments: [
    ("It was axed. Fans wept.", ["It was axed.", "Fans wept."]),
    ("Dr. Winslow left. So did Sam J. Pell.", ["Dr. Winslow left.", "So did Sam J. Pell."]),
    ("“Is it over?” she asked.", ["“Is it over?” she asked."]),
    ("It drew 9.1 million. Wow!", ["It drew 9.1 million.", "Wow!"]),
    ("It airs at 9 p.m. ET on HBO. Watch!", ["It airs at 9 p.m. ET on HBO.", "Watch!"]),
    ("It airs at 9 p.m. Fans wait.", ["It airs at 9 p.m.", "Fans wait."]),
    ("One cell   another row", ["One cell", "another row"]),
    ("no end", ["no end"]),
  ])
  func `sentences end where a reader would end them`(text: String, expected: [String]) {
    var vocabulary = Vocabulary()
    let sentences = Sentences(abbreviations: ["Dr."], in: &vocabulary)
    let bytes = Array(text.utf8)
    let (tokens, _) = Tokenizer.tokens(of: bytes, words: vocabulary)
    let found = sentences.ranges(in: 0..<tokens.count, of: tokens).map { range in
      String(
        decoding: bytes[tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound],
        as: UTF8.self
      )
    }
    #expect(found == expected)
  }
}
