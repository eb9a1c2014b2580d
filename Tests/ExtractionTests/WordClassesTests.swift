import Language
import Testing

@testable import Extraction

@Suite struct WordClassesTests {
  @Test func `every line of the list is a class, and every class a line`() {
    let names = ListFile.lines(of: "word-classes").map { $0.prefix { $0 != ":" } }.map(String.init)
    #expect(names.sorted() == WordClass.allCases.map { "\($0)" }.sorted())
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
