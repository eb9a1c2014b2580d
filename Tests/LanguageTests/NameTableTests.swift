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

  @Test func `of many names with one first word each is found`() {
    var vocabulary = Vocabulary()
    var table = NameTable()
    for number in 0..<100 { table.add("The Light\(number) of Dawn", value: number, to: &vocabulary) }
    table.add("The Light7", value: 200, to: &vocabulary)
    table.add("The Light7 of Dawn", value: 300, to: &vocabulary)
    let (tokens, _) = Tokenizer.tokens(of: Array("the light99 of dawn, the light7 of".utf8), words: vocabulary)
    #expect(table.longest(at: 0, in: tokens)?.value == 99)
    #expect(table.longest(at: 5, in: tokens)?.value == 200)
  }
}
