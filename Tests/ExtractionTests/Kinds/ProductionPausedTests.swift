import Claims
import Testing

@Suite struct ProductionPausedTests {
  @Test(arguments: [
    Say("⟦HBO hit pause on *Harbor Lights* after a storm.⟧"),
    Say("⟦HBO has paused production on *Harbor Lights*.⟧"),
    Say("⟦A typhoon forced HBO to halt shooting of *Harbor Lights*.⟧"),
    Say("⟦The flood shut down *Harbor Lights* for a week.⟧"),
    Say("⟦A positive test shut down the Atlanta set of *Harbor Lights* in January 2021.⟧", date: "2021-01"),
  ])
  func `filming is stopped`(_ say: Say) throws { try say.check(.productionPaused) }

  @Test(arguments: [
    "The referee halted the game."
  ])
  func `what only sounds like it is none`(_ text: String) {
    #expect(claims(in: text, .productionPaused).confirmed.isEmpty)
  }
}
