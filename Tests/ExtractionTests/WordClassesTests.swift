import Language
import Testing

@testable import Extraction

@Suite struct WordClassesTests {
  @Test func `every line of the list is a class, and every class a line`() {
    let names = ListFile.lines(of: "word-classes").map { $0.prefix { $0 != ":" } }.map(String.init)
    #expect(names.sorted() == WordClass.allCases.map { "\($0)" }.sorted())
  }

  @Test func `every word of a class may be a token`() {
    for line in ListFile.lines(of: "word-classes") {
      let dead = line.drop { $0 != " " }.split(separator: " ").filter { !Self.isToken($0) }
      #expect(dead.isEmpty, "\(line.prefix { $0 != ":" })")
    }
  }

  /// Whether a word is one token alone, behind another word or before a full stop.
  private static func isToken(_ word: Substring) -> Bool {
    ["\(word)", "Ada\(word)", "\(word). Ada"].contains { text in
      Tokenizer.tokens(of: Array(text.utf8), words: Vocabulary()).0.contains { $0.range.count == word.utf8.count }
    }
  }

  @Test func `a word is in the classes that name it, and in no other`() {
    var vocabulary = Vocabulary()
    let classes = WordClasses(in: &vocabulary)
    let word = vocabulary.id("Sitcom")
    #expect(classes.contains(word, .tvNouns))
    #expect(!classes.contains(word, .months))
    #expect(!classes.contains(0, .tvNouns))
    #expect(!classes.contains(vocabulary.intern("winslow"), .tvNouns))
  }
}
