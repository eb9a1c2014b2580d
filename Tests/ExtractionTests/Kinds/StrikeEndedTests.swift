import Claims
import Testing

@Suite struct StrikeEndedTests {
  @Test(arguments: [
    Say(
      "⟦The SAG-AFTRA strike ended on November 9, 2023.⟧",
      show: nil,
      date: "2023-11-09",
      [.organization: "SAG-AFTRA"]
    ),
    Say("⟦A new contract brought the WGA walkout to a close.⟧", show: nil, [.organization: "WGA"]),
    Say(
      "⟦Members of IATSE put down their placards on Friday.⟧",
      show: nil,
      date: "2023-09-01",
      [.organization: "IATSE"]
    ),
    Say("⟦Writers went back to work as the WGA ended its long dispute.⟧", show: nil, [.organization: "WGA"]),
  ])
  func `a strike is over`(_ say: Say) throws { try say.check(.strikeEnded) }

  @Test(arguments: [
    "The drought ended in May.", "The crews return to work after lunch.", "They put down their cups.",
    "*Harbor Lights* has been put off until the strike is over.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .strikeEnded).confirmed.isEmpty) }
}
