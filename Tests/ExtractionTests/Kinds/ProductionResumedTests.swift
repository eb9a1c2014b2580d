import Claims
import Testing

@Suite struct ProductionResumedTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* resumed filming in Boston.⟧"),
    Say("⟦Cameras are rolling again on *Harbor Lights*.⟧"),
  ])
  func `filming takes up again`(_ say: Say) throws { try say.check(.productionResumed) }

  @Test(arguments: [
    "He resumed his studies."
  ])
  func `what only sounds like it is none`(_ text: String) {
    #expect(claims(in: text, .productionResumed).confirmed.isEmpty)
  }
}
