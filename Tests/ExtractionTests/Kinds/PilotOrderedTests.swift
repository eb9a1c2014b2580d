import Claims
import Testing

@Suite struct PilotOrderedTests {
  @Test(arguments: [
    Say("⟦HBO has given a pilot order to *Harbor Lights*.⟧", [.network: "HBO"])
  ])
  func `a network orders a pilot`(_ say: Say) throws { try say.check(.pilotOrdered) }

  @Test(arguments: [
    "The pilot landed the plane."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .pilotOrdered).confirmed.isEmpty) }
}
