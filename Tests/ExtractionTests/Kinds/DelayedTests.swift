import Claims
import Testing

@Suite struct DelayedTests {
  @Test(arguments: [
    Say("⟦HBO has delayed the second season of *Harbor Lights* to 2025.⟧", season: 2, date: "2025")
  ])
  func `a season comes later`(_ say: Say) throws { try say.check(.delayed) }

  @Test(arguments: [
    "Her flight was delayed by fog."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .delayed).confirmed.isEmpty) }
}
