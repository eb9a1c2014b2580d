import Claims
import Testing

@Suite struct ProductionStartedTests {
  @Test(arguments: [
    Say("⟦Filming on *Harbor Lights* began in March 2023 in Pittsburgh.⟧", date: "2023-03", [.place: "Pittsburgh"])
  ])
  func `filming begins`(_ say: Say) throws { try say.check(.productionStarted) }

  @Test(arguments: [
    "The race begins at noon."
  ])
  func `what only sounds like it is none`(_ text: String) {
    #expect(claims(in: text, .productionStarted).confirmed.isEmpty)
  }
}
