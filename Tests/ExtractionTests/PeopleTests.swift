import Claims
import Extraction
import Testing

@Suite struct PeopleTests {
  @Test func `a surname of two words that a hyphen joins is the person's`() {
    let text = "Ada Winslow-Pell has joined *Harbor Lights*. Winslow-Pell plays Ruth Calder."
    #expect(Set(reading(of: text).claims.compactMap { $0[.person] }) == ["Ada Winslow-Pell"])
  }

  private func people(in text: String) -> Set<String> {
    Set(reading(of: text).mentions.filter { $0.type == .person }.map(\.name))
  }

  @Test(arguments: [
    ("Tony Marlowe stars in *Harbor Lights*.", "Tony Marlowe"),
    ("Dean Hargreave stars in *Harbor Lights*.", "Dean Hargreave"),
    ("Whether Laura Winslow stays on *Harbor Lights* is open.", "Laura Winslow"),
    ("Kim Ha-neul stars in *Harbor Lights*.", "Kim Ha-neul"),
    ("Laura Winslow I've always liked.", "Laura Winslow"),
    ("The lead of *Harbor Lights* is now J.B. Winslow.", "J.B. Winslow"),
    ("Emmy Winner Laura Winslow stars in *Harbor Lights*.", "Laura Winslow"),
  ])
  func `a name is cut where it begins and ends`(text: String, name: String) { #expect(people(in: text) == [name]) }

  @Test(arguments: [
    "*Harbor Lights* won a Tony Award.", "*Harbor Lights* was up for Oscar gold.", "*Harbor Lights* plays in Paris.",
  ])
  func `what is no person is none`(text: String) { #expect(people(in: text).isEmpty) }
}
