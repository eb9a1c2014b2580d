import Testing

@testable import Articles

@Suite struct MarkdownSourceTests {
  private func prepared(_ text: String) -> String {
    String(decoding: MarkdownSource.prepared(Array(text.utf8), 0..<text.utf8.count), as: UTF8.self)
  }

  @Test(arguments: [" Harbor Lights Cast ", "  Magnum P.I. ", " Cast (Season 3)"])
  func `a spaced line over a line of spaces is a heading`(line: String) {
    #expect(prepared("\n\(line)\n          \n\nText").contains("## "))
  }

  @Test(arguments: [
    " Actor  Role   Ada Winslow  Bo ", " This is a sentence, and it ends with a full stop. ", "No space before ",
    " Here is the cast: ",
  ])
  func `other spaced lines are none`(line: String) {
    #expect(!prepared("\n\(line)\n          \n\nText").contains("## "))
  }

  @Test(arguments: [
    ("F**k", "F\\*\\*k"), ("*Harbor* **Lights**", "*Harbor* **Lights**"), ("*Lights*s", "*Lights*s"),
    ("“*Lights*”", "“*Lights*”"), ("M*A*S*H", "M\\*A\\*S\\*H"),
  ])
  func `only asterisks within words are escaped`(text: String, expected: String) {
    #expect(prepared(text) == expected + "\n")
  }

  @Test func `indentation means a list's depth or nothing`() {
    #expect(prepared("     Text") == "Text\n")
    #expect(prepared("- a\n    - b") == "- a\n    - b\n")
  }
}
