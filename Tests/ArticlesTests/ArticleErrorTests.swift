import Articles
import Testing

@Suite struct ArticleErrorTests {
  @Test(arguments: [
    (ArticleError.empty, "no text in it"),
    (.binary, "binary data"),
    (.undecodable(encoding: "UTF-16 LE"), "UTF-16 LE"),
    (.frontMatter(line: 3, reason: "no colon"), "line 3: no colon"),
    (.unpackable, "damaged gzip data"),
    (.tooLarge(limit: 100), "more than 100 bytes"),
    (.unsupported(format: "PDF files"), "PDF files are not read yet"),
  ])
  func `a description is one line that says what is wrong`(error: ArticleError, words: String) {
    #expect(error.description.contains(words))
    #expect(!error.description.contains("\n"))
  }

  @Test(arguments: ["", " \n\t\n", "\u{FEFF}", "---\ndate: 2024-05-14\n---\n", "![a picture](harbor.jpg)\n"])
  func `a file without text is empty`(text: String) {
    #expect(throws: ArticleError.empty) { try read(text) }
  }
}
