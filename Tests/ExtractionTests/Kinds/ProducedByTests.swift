import Claims
import Testing

@Suite struct ProducedByTests {
  @Test(arguments: [
    Say("⟦Ada Winslow makes *Harbor Lights* via her Fifth Gull banner.⟧", [.company: "Fifth Gull"]),
    Say("⟦*Harbor Lights* was made by Quarterdeck for HBO.⟧", [.company: "Quarterdeck"]),
    Say("⟦*Harbor Lights* is produced by Universal Television.⟧", [.company: "Universal Television"]),
    Say("⟦*Harbor Lights* (Universal Television) films in Queens.⟧", [.company: "Universal Television"]),
    Say(
      "⟦*Harbor Lights* is executive produced by Ada Winslow, Sam Pell and Nell Pike for Fifth Gull Productions.⟧",
      [.company: "Fifth Gull Productions"]
    ),
    Say(
      "⟦*Harbor Lights*, from creator Ada Winslow and Fifth Gull Productions, is back.⟧",
      [.company: "Fifth Gull Productions"]
    ),
    Say("⟦Gull Films' drama *Harbor Lights* is on HBO.⟧", [.company: "Gull Films"]),
    Say("⟦Filmed before an audience, *Harbor Lights* is a Brickhouse production for HBO.⟧", [.company: "Brickhouse"]),
    Say("⟦HBO sued Fifth Gull, the company behind *Harbor Lights*.⟧", [.company: "Fifth Gull"]),
    Say("⟦*Harbor Lights* is made by the Polish studio Red Otter.⟧", [.company: "Red Otter"]),
    Say("⟦*Harbor Lights*, a production of Saltbox Media, is on HBO.⟧", [.company: "Saltbox Media"]),
  ])
  func `a studio is behind a show`(_ say: Say) throws { try say.check(.producedBy) }

  @Test(arguments: [
    "Universal Television has a new chief.",
    "*Harbor Lights* is made in Canada, with Universal Television handling international sales.",
    "*Harbor Lights* is seen on a division of Fifth Gull Productions.",
    "The book behind *Harbor Lights* was bought by Gull Films.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .producedBy).confirmed.isEmpty) }

  @Test func `all names of a list behind by are companies`() {
    let found = claims(in: "*Harbor Lights* is produced by Bergwerk and Fifth Gull.", .producedBy)
    #expect(found.compactMap { $0[.company] } == ["Bergwerk", "Fifth Gull"])
  }
}
