import Language
import Testing

@Suite struct NameTableTests {
  @Test func `the longest name that begins at a place is found`() {
    var vocabulary = Vocabulary()
    var table = NameTable()
    table.add("Orbit", value: 1, to: &vocabulary)
    table.add("Orbit Max", value: 2, to: &vocabulary)
    table.add("Orbit Max Plus", value: 3, to: &vocabulary)
    let (tokens, _) = Tokenizer.tokens(of: Array("orbit max and Orbit  Max".utf8), words: vocabulary)
    #expect(table.longest(at: 0, in: tokens)?.value == 2)
    #expect(table.longest(at: 1, in: tokens) == nil)
    #expect(table.longest(at: 3, in: tokens)?.value == 1, "two spaces part the cells of a table")
  }
}
