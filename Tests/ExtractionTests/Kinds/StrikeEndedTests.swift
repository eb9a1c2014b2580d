import Claims
import Testing

@Suite struct StrikeEndedTests {
  @Test(arguments: [
    Say(
      "⟦The SAG-AFTRA strike ended on November 9, 2023.⟧",
      show: nil,
      date: "2023-11-09",
      [.organization: "SAG-AFTRA"]
    )
  ])
  func `a strike is over`(_ say: Say) throws { try say.check(.strikeEnded) }

  @Test(arguments: [
    "The drought ended in May."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .strikeEnded).confirmed.isEmpty) }
}
