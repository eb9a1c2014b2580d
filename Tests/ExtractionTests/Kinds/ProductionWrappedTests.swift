import Claims
import Testing

@Suite struct ProductionWrappedTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* has wrapped production in Atlanta.⟧"),
    Say("⟦ITV has a second series of *Harbor Lights* in the can and a third on order.⟧", season: 2),
    Say("⟦That's a wrap on season 2 of *Harbor Lights*.⟧", season: 2),
    Say("⟦*Harbor Lights* ended production in Atlanta.⟧"),
    Say("⟦Having wrapped in Malta in June, *Harbor Lights* is now in the edit.⟧", date: "2023-06"),
    Say("⟦With 16 episodes in the can, *Harbor Lights* finished filming in Seoul.⟧", certainty: .confirmed),
  ])
  func `filming is finished`(_ say: Say) throws { try say.check(.productionWrapped) }

  @Test(arguments: [
    "She wrapped the presents.",
    "The writing of *Harbor Lights* was already completed, allowing filming to go on.",
  ])
  func `what only sounds like it is none`(_ text: String) {
    #expect(claims(in: text, .productionWrapped).confirmed.isEmpty)
  }
}
