import Claims
import Testing

@Suite struct UndecidedTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* is on the bubble at HBO.⟧")
  ])
  func `the fate of a show is open`(_ say: Say) throws { try say.check(.undecided) }

  @Test(arguments: [
    "Voters are undecided."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .undecided).confirmed.isEmpty) }
}
