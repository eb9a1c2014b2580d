import Articles
import Testing

@Suite struct ShaperTests {
  @Test(arguments: [
    (
      "---\ndate: 2020-01-02\nurl: https://a.example/2021/01/02/x\n---\nTitle\n\nMay 3, 2022\n\nText.", "2020-01-02",
      "front matter"
    ),
    ("---\nurl: https://a.example/2021/01/02/x\n---\nTitle\n\nMay 3, 2022\n\nText.", "2022-05-03", "dateline"),
    ("---\nurl: https://a.example/2021/01/02/x\n---\nTitle\n\nText.", "2021-01-02", "url"),
    ("Title\n\nText.", "2019-12-31", "file name"),
    ("Title\n\nText.\n\n> Date: May 3, 2022\n", "2022-05-03", "footer"),
  ])
  func `the day is found in this order`(text: String, day: String, source: String) throws {
    let article = try read(text, name: "2019-12-31-harbor.md")
    #expect(article.published == day)
    #expect(article.datedBy == source)
  }

  @Test func `no date is no error`() throws {
    let article = try read("---\ndate: soon\n---\nHarbor Lights is back.")
    #expect(article.published == nil && article.datedBy == nil)
  }

  @Test func `blocks cover the text in order`() throws {
    let article = try read("# A\n\nB *c*\n\n- d\n\n| e | f |\n\n> g")
    let joined = article.blocks.map { article.words(at: $0.range) }.joined(separator: "\n")
    #expect(joined == article.text)
  }
}
