import Articles
import Testing

@Suite struct HeadlineTests {
  @Test(arguments: [
    ("Harbor Lights returns\n\nText.", "Harbor Lights returns"), ("Is it back?\n\nText.", "Is it back?"),
    ("AWARDS\nHarbor Lights wins it all\n\nText.", "Harbor Lights wins it all"),
    ("CASTING BRIEFS\nFriday, January 12, 2024\n\nText.", "CASTING BRIEFS"),
    ("It is back.\n\nText.", nil), ("and then it was\n\nText.", nil), ("By Ada Winslow\n\nText.", nil),
    ("One line", nil),
  ])
  func `a first short line is the headline`(text: String, title: String?) throws {
    #expect(try read(text, name: "a.txt").title == title)
  }
}
