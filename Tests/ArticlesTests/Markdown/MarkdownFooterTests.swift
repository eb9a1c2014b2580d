import Testing

@testable import Articles

@Suite struct MarkdownFooterTests {
  @Test func `a footer tells author and address`() {
    let text = Array("Text.\n\n---\n\n> Author: [Ada &amp; Bo](https://x)  \n> URL: https://tide.example/a  \n\n".utf8)
    let footer = MarkdownFooter(in: text, text.count)
    var metadata = Metadata()
    footer.tell(&metadata)
    #expect(metadata == Metadata(author: "Ada & Bo", url: "https://tide.example/a"))
    #expect(footer.start == 7)
  }

  @Test(arguments: ["Text.\n\n> Ada said: yes\n", "> Author: Ada\n\nText.\n", "Text.", ""])
  func `other ends are none`(text: String) {
    let bytes = Array(text.utf8)
    let footer = MarkdownFooter(in: bytes, bytes.count)
    #expect(!footer.isPresent && footer.start == bytes.count)
  }
}
