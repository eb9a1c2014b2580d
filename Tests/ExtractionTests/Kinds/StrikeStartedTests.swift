import Claims
import Testing

@Suite struct StrikeStartedTests {
  @Test(arguments: [
    Say("⟦The SAG-AFTRA strike began in July 2023.⟧", show: nil, date: "2023-07", [.organization: "SAG-AFTRA"]),
    Say("⟦The actors struck in July 2023.⟧", show: nil, date: "2023-07", [.organization: "SAG-AFTRA"]),
    Say("⟦SAG-AFTRA joined the picket lines on July 14, 2023.⟧", show: nil, date: "2023-07-14"),
    Say("⟦The WGA struck, in November 2007, over the internet.⟧", show: nil, date: "2007-11", [.organization: "WGA"]),
    Say(
      "⟦It is day 50 of the stoppage that SAG-AFTRA launched on July 14.⟧",
      show: nil,
      date: "2023-07-14",
      [.organization: "SAG-AFTRA"]
    ),
    Say(
      "⟦On November 5, 2007, the WGA called its members out.⟧",
      show: nil,
      date: "2007-11-05",
      [.organization: "WGA"]
    ),
  ])
  func `a union begins a strike`(_ say: Say) throws { try say.check(.strikeStarted) }

  @Test(arguments: [
    "The party began at eight."
  ])
  func `what only sounds like it is none`(_ text: String) {
    #expect(claims(in: text, .strikeStarted).confirmed.isEmpty)
  }
}
