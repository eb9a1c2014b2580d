import Claims
import Testing

@Suite struct MovedTests {
  @Test(arguments: [
    Say("⟦The ABC drama *Harbor Lights* is moving to NBC.⟧", [.network: "NBC", .fromNetwork: "ABC"]),
    Say("⟦*Harbor Lights* is moving from HBO to Netflix.⟧", [.network: "Netflix", .fromNetwork: "HBO"]),
    Say("⟦*Harbor Lights* defects from ABC to NBC.⟧", [.network: "NBC", .fromNetwork: "ABC"]),
    Say("⟦*Harbor Lights* swaps ABC for NBC next year.⟧", [.network: "NBC", .fromNetwork: "ABC"]),
    Say("⟦ABC's *Harbor Lights* changes channels and joins NBC.⟧", [.network: "NBC", .fromNetwork: "ABC"]),
    Say("⟦NBC has poached *Harbor Lights* from ABC.⟧", [.network: "NBC", .fromNetwork: "ABC"]),
    Say("⟦From season 3 on, *Harbor Lights* will be an NBC show.⟧", season: 3, [.network: "NBC"]),
    Say("⟦*Harbor Lights* will air on NBC instead of ABC.⟧", [.network: "NBC", .fromNetwork: "ABC"]),
    Say("⟦*Harbor Lights* leaves ABC for NBC.⟧", [.network: "NBC", .fromNetwork: "ABC"]),
    Say("⟦CBS is sending *Harbor Lights* over to Paramount+.⟧", [.network: "Paramount+", .fromNetwork: "CBS"]),
    Say("⟦NBC has poached the quiz show *Harbor Lights* from rival ABC.⟧", [.network: "NBC", .fromNetwork: "ABC"]),
  ])
  func `a show changes its network`(_ say: Say) throws { try say.check(.moved) }

  @Test(arguments: [
    "*Harbor Lights* is among dozens of shows leaving Disney+ and Hulu next week.",
    "From season 3 on, *Harbor Lights* is set in Boston.",
    "Sam Pell is moving to Boston.",
    "*Harbor Lights* is heading to pilot at NBC.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .moved).confirmed.isEmpty) }

  @Test func `a date behind a full break is another show's`() throws {
    let text = "*Harbor Lights* moved from NBC to HBO; *Dawn Patrol*, cancelled by NBC in 2021, did not."
    #expect(try #require(claims(in: text, .moved).first).date == nil)
  }
}
