import Claims
import Testing

@Suite struct DelayedTests {
  @Test func `a clause that tells of one show tells of the last one`() {
    let text = "Still to come are *Dawn Patrol* and *Harbor Lights*, which was delayed by a year."
    #expect(claims(in: text, .delayed).map(\.show) == ["Harbor Lights"])
  }

  @Test(arguments: [
    Say("⟦HBO has delayed the second season of *Harbor Lights* to 2025.⟧", season: 2, date: "2025"),
    Say("⟦*Harbor Lights* has been pushed from October 3 to October 17.⟧", date: "2023-10-17"),
    Say("⟦*Harbor Lights* was originally slated for October 3 and now starts on October 17.⟧", date: "2023-10-17"),
    Say("⟦Season 2 of *Harbor Lights* will arrive in 2025, a year later than planned.⟧", season: 2, date: "2025"),
    Say("⟦HBO pulled *Harbor Lights* from its fall schedule.⟧"),
    Say("⟦HBO has moved *Harbor Lights* to 2027.⟧", date: "2027"),
    Say("⟦*Harbor Lights* has been moved from the summer to early 2027.⟧", date: "2027"),
    Say("⟦NBC is holding *Harbor Lights* until midseason.⟧"),
    Say("⟦The October debut of *Harbor Lights* has been called off.⟧"),
    Say("⟦*Harbor Lights* won't make its planned February slot on HBO.⟧"),
  ])
  func `a season comes later`(_ say: Say) throws { try say.check(.delayed) }

  @Test(arguments: [
    "The storm delays the wedding in *Harbor Lights*.",
    "ABC has pushed its verdict on *Harbor Lights* to June.",
    "*Harbor Lights* does well in delayed viewing.",
    "Her flight was delayed by fog.",
    "*Harbor Lights* moves from Belfast to Dublin.",
    "The previously announced Ada Winslow joins *Harbor Lights*.",
    "HBO has moved *Harbor Lights* to Fridays.", "HBO has moved *Harbor Lights* to September 8.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .delayed).confirmed.isEmpty) }
}
