import Claims
import Testing

@Suite struct GenreTests {
  @Test(arguments: [
    Say(
      "⟦HBO has no plans for more of the crime drama *Harbor Lights*.⟧",
      certainty: .confirmed,
      [.genre: "crime drama"]
    ),
    Say("⟦The crime drama *Harbor Lights* is back.⟧", [.genre: "crime drama"]),
    Say("⟦*Harbor Lights* is a legal thriller.⟧", [.genre: "legal thriller"]),
    Say("⟦A true-crime drama, *Harbor Lights* starts on Friday.⟧", [.genre: "true-crime drama"]),
    Say("⟦HBO has ordered *Harbor Lights*, Ada Winslow’s boxing dramedy.⟧", [.genre: "boxing dramedy"]),
    Say("⟦HBO has renewed two of its dramas, *Harbor Lights* and *Dawn Patrol*.⟧", [.genre: "drama"]),
    Say("*Harbor Lights* is back. ⟦The fantasy series starts in May.⟧", [.genre: "fantasy"]),
    Say("⟦The time-travel drama *Harbor Lights* is back.⟧", [.genre: "time-travel drama"]),
    Say("⟦HBO likes *Harbor Lights*, its Maine-set crime drama starring Ada Winslow.⟧", [.genre: "crime drama"]),
    Say(
      "⟦NBC has a date for *Harbor Lights*, the upcoming medical drama series from Ada Winslow.⟧",
      [.genre: "medical drama"]
    ),
    Say("HBO renewed *Dawn Patrol*. ⟦It also has the comedies *Harbor Lights* and *Gull Point*.⟧", [.genre: "comedy"]),
  ])
  func `an article says what sort of show it is`(_ say: Say) throws { try say.check(.genre) }

  @Test(arguments: [
    "There was drama at the meeting.", "HBO renews drama.",
    "HBO landed *Harbor Lights* in a bidding contest.",
    "ITV's head of drama, Sam Pell, spoke of *Harbor Lights*.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .genre).confirmed.isEmpty) }
}
