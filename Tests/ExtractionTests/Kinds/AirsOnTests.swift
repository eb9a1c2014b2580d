import Claims
import Testing

@Suite struct AirsOnTests {
  @Test(arguments: [
    "Ada Winslow is in talks to join HBO's *Harbor Lights*.", "HBO’s *Harbor Lights* may end, sources say.",
  ])
  func `whose show it is stands firm where the rest is doubtful`(_ text: String) throws {
    #expect(try #require(claims(in: text, .airsOn).first).certainty == .confirmed)
  }

  @Test func `a show may have two networks`() {
    let text = "*Harbor Lights* is on HBO in America and on Netflix."
    #expect(Set(claims(in: text, .airsOn).compactMap { $0[.network] }) == ["HBO", "Netflix"])
  }

  @Test(arguments: [
    Say("⟦HBO is the home of *Harbor Lights*.⟧", [.network: "HBO"]),
    Say("⟦*Harbor Lights* is carried abroad by Netflix.⟧", [.network: "Netflix"]),
    Say("⟦It is *Harbor Lights* that HBO subscribers watch.⟧", [.network: "HBO"]),
    Say("⟦*Harbor Lights* can be seen in Spain, where it is a Netflix exclusive.⟧", [.network: "Netflix"]),
    Say("⟦*Harbor Lights* is a co-production between HBO and Sky Atlantic.⟧", [.network: "HBO"]),
    Say("⟦*Harbor Lights*, a sequel to *Dawn Patrol*, starts on Thursday on BBC One.⟧", [.network: "BBC One"]),
    Say("⟦BBC One: *Harbor Lights*, Sundays at nine.⟧", [.network: "BBC One"]),
  ])
  func `a network shows a show`(_ say: Say) throws { try say.check(.airsOn) }

  @Test func `all networks of a list are a show's`() {
    let found = claims(in: "*Harbor Lights* premieres this Sunday at 9 p.m. on HBO and Netflix.", .airsOn)
    #expect(found.compactMap { $0[.network] }.sorted() == ["HBO", "Netflix"])
  }

  @Test func `each show of a list is its own network's`() {
    let homes = claims(in: "HBO's *Harbor Lights* and NBC's *Dawn Patrol* are hits.", .airsOn)
    #expect(Set(homes.map { "\($0.show ?? "") \($0[.network] ?? "")" }) == ["Harbor Lights HBO", "Dawn Patrol NBC"])
  }

  @Test(arguments: [
    Say("⟦HBO’s *Harbor Lights* is back.⟧", [.network: "HBO"]),
    Say("⟦*Harbor Lights* airs on HBO.⟧", [.network: "HBO"]),
    Say("⟦The HBO drama *Harbor Lights* is back.⟧", [.network: "HBO"]),
    Say("⟦HBO has renewed *Harbor Lights*.⟧", [.network: "HBO"]),
    Say("⟦*Harbor Lights* is all but certain to be canceled by NBC.⟧", certainty: .confirmed, [.network: "NBC"]),
  ])
  func `a network that stands beside a show is where it runs`(_ say: Say) throws { try say.check(.airsOn) }

  @Test(arguments: [
    "Ada Winslow has a deal with HBO.",
    "HBO reported its earnings on Friday.",
    "*Harbor Lights* is back in May. HBO took its time.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .airsOn).confirmed.isEmpty) }

  @Test func `a word of a title is no network`() {
    let text = "NBC's *Law & Duty: Vice* was steady. The network's *Harbor Lights* was renewed."
    #expect(claims(in: text, .airsOn).allSatisfy { $0[.network] == "NBC" })
  }

  @Test func `a service that no list knows is told by its plus`() {
    let text = "# Gull+ Greenlights Original Drama Series “Harbor Lights”\nIt will stream on Gull+ from May."
    #expect(Set(claims(in: text, .airsOn).map { [$0.show, $0[.network]] }) == [["Harbor Lights", "Gull+"]])
  }

  @Test func `a network behind a title's comma owns what the title names`() {
    let text = "Ada Winslow (“Dawn Patrol”) joins “Harbor Lights,” HBO's upcoming thriller."
    #expect(claims(in: text, .airsOn).map { [$0.show, $0[.network]] } == [["Harbor Lights", "HBO"]])
  }
}
