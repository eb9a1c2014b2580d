import Claims
import Testing

@Suite struct StrikeAffectedTests {
  @Test(arguments: [
    Say("⟦The writers’ strike delayed *Harbor Lights*.⟧", [.organization: "WGA"]),
    Say("⟦The SAG-AFTRA strike may have impacted *Harbor Lights*.⟧", certainty: .rumored, [.organization: "SAG-AFTRA"]),
    Say("⟦Work on *Harbor Lights* stopped when the writers walked out in May.⟧", [.organization: "WGA"]),
    Say("⟦*Harbor Lights* was held up by the actors’ strike.⟧", [.organization: "SAG-AFTRA"]),
    Say("⟦Fallout from the writers’ strike cost *Harbor Lights* two episodes.⟧", [.organization: "WGA"]),
    Say("⟦*Harbor Lights* is untouched by the strike.⟧", certainty: .denied),
  ])
  func `a strike touches a show`(_ say: Say) throws { try say.check(.strikeAffected) }

  @Test(arguments: [
    "A strike closed the airport."
  ])
  func `what only sounds like it is none`(_ text: String) {
    #expect(claims(in: text, .strikeAffected).confirmed.isEmpty)
  }
}
