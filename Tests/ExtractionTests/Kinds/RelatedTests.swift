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
  ])
  func `a show comes of another`(_ say: Say) throws { try say.check(.related) }

  @Test(arguments: [
    "The company is a spinoff of a bank.",
    "*Harbor Lights* is her follow-up to *Dawn Patrol*.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .related).confirmed.isEmpty) }
}
