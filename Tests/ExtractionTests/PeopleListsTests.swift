import Claims
import Testing

@Suite struct PeopleListsTests {
  private func producers(_ text: String) -> [String] {
    claims(in: text, .crew).filter { $0[.job] == "executive producer" }.compactMap { $0[.person] }.sorted()
  }

  @Test func `a list goes on behind the companies of its people`() {
    let text =
      "The executive producers of *Harbor Lights* are Ada Winslow for Gull Films, Sam Pell of Tern House and Nell Pike."
    #expect(producers(text) == ["Ada Winslow", "Nell Pike", "Sam Pell"])
  }

  @Test func `who joins together with somebody joins as well`() {
    let text = "Ada Winslow has joined the cast of *Harbor Lights*, together with Sam Pell and Nell Pike."
    #expect(Set(claims(in: text, .cast).compactMap { $0[.person] }) == ["Ada Winslow", "Nell Pike", "Sam Pell"])
  }
}
