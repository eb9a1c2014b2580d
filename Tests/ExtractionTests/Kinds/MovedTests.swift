import Claims
import Testing

@Suite struct MovedTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* is moving from HBO to Netflix.⟧", [.network: "Netflix", .fromNetwork: "HBO"])
  ])
  func `a show changes its network`(_ say: Say) throws { try say.check(.moved) }

  @Test(arguments: [
    "Sam Pell is moving to Boston."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .moved).confirmed.isEmpty) }
}
