import Claims
import Testing

@Suite struct CancelledTests {
  @Test func `who keeps a show in the same breath has not ended it`() {
    let text = "A month after the 2018 cancellation of *Harbor Lights*, Netflix gave the drama a fourth season."
    #expect(claims(in: text, .cancelled).map { $0[.network] } == [nil])
  }

  @Test func `years are no seasons`() throws {
    let claim = try #require(claims(in: "HBO has cancelled *Harbor Lights* after 14 years.", .cancelled).first)
    #expect(claim.season == nil)
  }

  @Test(arguments: [
    Say("⟦HBO has cancelled *Harbor Lights* after two seasons.⟧", season: 2, [.network: "HBO"]),
    Say("⟦*Harbor Lights* was axed by HBO on Monday.⟧", date: "2023-09-04", [.network: "HBO"]),
    Say("HBO is done. ⟦It pulled the plug on *Harbor Lights* in May.⟧", date: "2023-05"),
    Say("⟦HBO will not be bringing it back: *Harbor Lights* has been canceled.⟧"),
    Say("⟦*Harbor Lights* may be cancelled by HBO.⟧", certainty: .rumored),
    Say("⟦*Harbor Lights*, which HBO cancelled in May, still has its fans.⟧", date: "2023-05", [.network: "HBO"]),
    Say("⟦*Harbor Lights* is the third drama HBO has axed this year.⟧", date: "2023", [.network: "HBO"]),
    Say("*Harbor Lights* is over. ⟦It was grounded by HBO in May.⟧", date: "2023-05", [.network: "HBO"]),
    Say("⟦HBO is cancelling *Harbor Lights*.⟧", [.network: "HBO"]),
    Say("⟦Meridian had let *Harbor Lights* go after two seasons on HBO.⟧", [:]),
    Say("*Harbor Lights* is toast."),
    Say("⟦HBO has turned down a third run of *Harbor Lights*.⟧", season: 2, [.network: "HBO"]),
    Say("HBO has *Harbor Lights*. ⟦*Harbor Lights* did not make it past season one.⟧", season: 1),
    Say(
      "⟦Fresh off the cancellation of her CBS sitcom *Harbor Lights*, Ada Winslow is on the road.⟧",
      [.network: "CBS"]
    ),
    Say("⟦Netflix may revive ABC's axed *Harbor Lights*.⟧", [.network: "ABC"]),
    Say("⟦It's curtains for *Harbor Lights*.⟧"),
    Say("HBO has *Harbor Lights*. ⟦HBO won't be moving forward with the drama.⟧", [.network: "HBO"]),
    Say("⟦*Harbor Lights* may be next for the chop.⟧", certainty: .rumored),
    Say("⟦NBC declined to order a fifth season of *Harbor Lights*.⟧", season: 4, [.network: "NBC"]),
  ])
  func `a show is ended by its network`(_ say: Say) throws { try say.check(.cancelled) }

  @Test(arguments: [
    "Ada Winslow cancelled her trip.",
    "If *Harbor Lights* is cancelled, fans will march.",
    "Will *Harbor Lights* be cancelled?",
    "HBO dropped all ten episodes of *Harbor Lights* on Friday.",
    "*Harbor Lights* had to scrap its planned crossover.",
    "*Harbor Lights* can count on HBO.",
    "Three writers dropped out of *Harbor Lights*.",
    "Please don't let HBO cancel *Harbor Lights*!",
    "The axe comes as HBO prepares to launch *Harbor Lights*.",
    "*Harbor Lights* newcomer Ada Winslow has been axed after eight months.",
    "*Harbor Lights* is back on HBO. Tom Reyes is dead.",
    "Will HBO cancel *Harbor Lights* after two seasons?",
    "*Harbor Lights* is a show that may or may not have a fourth season in it.",
    "NBC has not renewed *Harbor Lights*; talks are ongoing.",
    "No third season of *Harbor Lights* has been ordered as of this writing.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .cancelled).confirmed.isEmpty) }
}
