import Claims
import Testing

@Suite struct RelatedTests {
  @Test func `a reboot that nothing else names bears the name of what it is made from`() {
    let text = "# Harbor Lights Season 2\nA reboot of *Dawn Patrol* goes into production."
    #expect(claims(in: text, .related).map { [$0.show, $0[.other]] } == [["Dawn Patrol", "Dawn Patrol"]])
  }

  @Test(arguments: [
    Say("⟦*Harbor Lights* gets a reboot.⟧", [.other: "Harbor Lights", .relation: "remake"]),
    Say("⟦*Harbor Lights* is a continuation of *Dawn Patrol*.⟧", [.other: "Dawn Patrol", .relation: "sequel"]),
    Say("⟦*Harbor Lights* is a spinoff of *Dawn Patrol*.⟧", [.other: "Dawn Patrol", .relation: "spinoff"]),
    Say(
      "⟦*Harbor Lights* is a remake of the ABC soap of the same name.⟧",
      [.other: "Harbor Lights", .relation: "remake"]
    ),
    Say("⟦*Dawn Patrol* spawned the prequel *Harbor Lights*.⟧", [.other: "Dawn Patrol", .relation: "prequel"]),
    Say(
      "⟦*Harbor Lights*, the prequel to *Dawn Patrol*, has been a hit.⟧",
      [.other: "Dawn Patrol", .relation: "prequel"]
    ),
    Say(
      "*Dawn Patrol* is back. ⟦HBO renewed *Dawn Patrol: Reykjavik*, the spinoff with Ada Winslow.⟧",
      show: "Dawn Patrol: Reykjavik",
      [.other: "Dawn Patrol", .relation: "spinoff"]
    ),
    Say(
      "⟦*Harbor Lights*, Ada Winslow's remake of the Belgian series Tidemark, is on HBO.⟧",
      [.other: "Tidemark", .relation: "remake"]
    ),
    Say(
      "⟦*Harbor Lights* is the Hindi remake of the Bengali serial Saagar.⟧",
      [.other: "Saagar", .relation: "remake"]
    ),
    Say(
      "⟦*Harbor Lights* is an American version of *Havnelys*, the Danish drama.⟧",
      [.other: "Havnelys", .relation: "remake"]
    ),
    Say(
      "⟦*Harbor Lights*, a sequel to *Dawn Patrol*, starts on Thursday on BBC One.⟧",
      [.other: "Dawn Patrol", .relation: "sequel"]
    ),
  ])
  func `a show comes of another`(_ say: Say) throws { try say.check(.related) }

  @Test(arguments: [
    ("an offshoot of *Dawn Patrol*,", "was renewed by HBO"),
    ("a *Dawn Patrol* offshoot,", "was renewed by HBO"),
    ("the sequel to tvN's 2016 thriller *Dawn Patrol*,", "was renewed by HBO"),
    ("which was spun off from *Dawn Patrol*,", "was renewed by HBO"),
    ("a spinoff of *Dawn Patrol*,", "and *Low Tide* were renewed by HBO"),
  ])
  func `what happens to a show does not happen to the one it comes from`(_ relation: String, _ event: String) {
    let text = "*Harbor Lights*, \(relation) \(event)."
    let renewed = claims(in: text, .renewed)
    #expect(Set(renewed.map(\.show)) == (event.hasPrefix("and") ? ["Harbor Lights", "Low Tide"] : ["Harbor Lights"]))
    #expect(renewed.allSatisfy { $0[.network] == "HBO" && $0.date == nil })
    #expect(claims(in: text, .related).map { [$0.show, $0[.other]] } == [["Harbor Lights", "Dawn Patrol"]])
  }

  @Test func `one spinoff is one show`() {
    let related = claims(in: "HBO has renewed *Harbor Lights*, its spinoff *Dawn Patrol* and *Low Tide*.", .related)
    #expect(related.map { [$0.show, $0[.other]] } == [["Dawn Patrol", "Harbor Lights"]])
  }

  @Test(arguments: [
    "The company is a spinoff of a bank.",
    "*Harbor Lights* is her follow-up to *Dawn Patrol*.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .related).confirmed.isEmpty) }
}
