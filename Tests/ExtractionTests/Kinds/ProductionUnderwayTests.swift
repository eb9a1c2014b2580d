import Claims
import Testing

@Suite struct ProductionUnderwayTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* is on location in Belfast.⟧", [.place: "Belfast"]),
    Say("⟦*Harbor Lights* is filming in Budapest.⟧", [.place: "Budapest"]),
    Say("⟦Halfway through its 14-week shoot in Kraków, *Harbor Lights* has run through two directors.⟧"),
    Say("⟦A crew member reports from the Toronto set of *Harbor Lights*.⟧", [.place: "Toronto"]),
  ])
  func `filming is under way`(_ say: Say) throws { try say.check(.production) }

  @Test(arguments: [
    "She was filming her cat."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .production).confirmed.isEmpty) }
}
