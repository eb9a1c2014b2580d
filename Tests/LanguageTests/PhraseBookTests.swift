import Language
import Testing

@Suite struct PhraseBookTests {
  private static let show = Slot(0)

  private func matches(_ phrase: String, in text: String, showAt places: Set<Int> = []) throws -> [PhraseBook.Match] {
    var vocabulary = Vocabulary()
    let book = try PhraseBook([phrase], names: ["be": "is|was"], slots: ["show": Self.show], in: &vocabulary)
    let (tokens, _) = Tokenizer.tokens(of: Array(text.utf8), words: vocabulary)
    return book.matches(
      in: tokens.enumerated().map { index, token in
        Piece(word: token.word, slots: places.contains(index) ? 1 : 0, tokens: Int32(index)..<Int32(index + 1))
      }
    )
  }

  @Test(arguments: [
    ("[cancelled] by Orbit", "it was cancelled by Orbit", true),
    ("[cancelled] (by Orbit)?", "cancelled", true),
    ("{be} [cancelled]", "it was cancelled", true),
    ("was|were [axed|cancelled]", "they were axed", true),
    ("[pull|pulled] the plug", "pulled the plug", true),
    ("[pulled the plug] … fans", "pulled the plug to the dismay of fans", true),
    ("[pulled] …1 plug", "pulled out the big plug", false),
    ("(has been|was) [axed]", "has been axed", true),
    ("[axed] {open}", "axed (", true),
    ("was [cancelled]", "is cancelled", false),
  ])
  func `a phrase matches what it describes`(phrase: String, text: String, isThere: Bool) throws {
    #expect(try matches(phrase, in: text).isEmpty == !isThere)
  }

  @Test func `a slot is filled by the nearest piece`() throws {
    let found = try matches("<show> … [cancelled]", in: "Dawn and Harbor were cancelled", showAt: [0, 2])
    #expect(found.first?[Self.show] == 2)
  }

  @Test(arguments: ["cancelled", "[axed] [cut]", "[axed", "[axed] <who>", "{what} [axed]"])
  func `a phrase that cannot be read is refused`(phrase: String) {
    #expect(throws: PhraseError.self) { try matches(phrase, in: "") }
  }

  @Test func `a near miss tells where it stopped`() throws {
    var vocabulary = Vocabulary()
    let book = try PhraseBook(["[cancelled] by Orbit"], names: [:], slots: [:], in: &vocabulary)
    let (tokens, _) = Tokenizer.tokens(of: Array("cancelled by Meridian".utf8), words: vocabulary)
    var stops: [Int] = []
    let pieces = tokens.enumerated().map { Piece(word: $1.word, tokens: Int32($0)..<Int32($0 + 1)) }
    #expect(book.matches(in: pieces) { stops.append($0.stoppedAt) }.isEmpty)
    #expect(stops == [2])
  }
}
