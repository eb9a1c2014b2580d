import Claims
import Testing

@Suite struct ProductionStartedTests {
  @Test(arguments: [
    Say("⟦Filming on *Harbor Lights* began in March 2023 in Pittsburgh.⟧", date: "2023-03", [.place: "Pittsburgh"]),
    Say("*Harbor Lights* has started work on a third series.", season: 3),
    Say("Work on season two of *Harbor Lights* began in June.", season: 2, date: "2023-06"),
    Say("⟦Filming on season 2 of *Harbor Lights* got going in March 2023 in Bristol.⟧", season: 2, date: "2023-03"),
    Say("⟦Set before *Dawn Patrol*, prequel series *Harbor Lights* has begun shooting in Iceland.⟧"),
  ])
  func `filming begins`(_ say: Say) throws { try say.check(.productionStarted) }

  @Test(arguments: [
    "The race begins at noon."
  ])
  func `what only sounds like it is none`(_ text: String) {
    #expect(claims(in: text, .productionStarted).confirmed.isEmpty)
  }
}
