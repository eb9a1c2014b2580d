import Claims
import Testing

@Suite struct RenewedTests {
  @Test(arguments: [
    Say("⟦HBO has renewed *Harbor Lights* for a third season.⟧", season: 3, [.network: "HBO"]),
    Say("⟦*Harbor Lights* has been renewed by HBO.⟧", [.network: "HBO"]),
    Say("⟦HBO ordered a second season of *Harbor Lights*.⟧", season: 2),
    Say("⟦*Harbor Lights* has not been renewed.⟧", certainty: .denied),
    Say("⟦*Harbor Lights* isn’t on the bubble any longer: HBO has renewed it.⟧", certainty: .confirmed),
  ])
  func `a show gets another season`(_ say: Say) throws { try say.check(.renewed) }

  @Test(arguments: [
    "They renewed their vows.",
    "Fans hope that HBO renews *Harbor Lights*.",
    "Will *Harbor Lights* be renewed?",
    "HBO has renewed its overall deal with *Harbor Lights* creator Ada Winslow.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .renewed).confirmed.isEmpty) }
}
