import Claims
import Testing

@Suite struct PremieredTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* creeps back onto HBO on October 5.⟧", date: "2023-10-05", [.network: "HBO"]),
    Say("⟦*Harbor Lights* premieres on HBO on October 3.⟧", date: "2023-10-03", [.network: "HBO"]),
    Say("⟦Season 2 of *Harbor Lights* premiered on May 2, 2022.⟧", season: 2, date: "2022-05-02"),
    Say("⟦*Harbor Lights*, starring Ada Winslow and Sam Pell, arrives on HBO on September 22.⟧", date: "2023-09-22"),
    Say("⟦*Harbor Lights* comes back on October 5.⟧", date: "2023-10-05"),
    Say("⟦The final season of *Harbor Lights* premieres on October 5.⟧", date: "2023-10-05"),
    Say("⟦Season 2 of *Harbor Lights* is slated for October 5.⟧", season: 2, date: "2023-10-05", certainty: .expected),
    Say(
      "⟦*Harbor Lights* premieres Sunday, October 8, at 9 p.m. ET/PT on HBO.⟧",
      date: "2023-10-08",
      [.network: "HBO"]
    ),
    Say("⟦*Harbor Lights* made its debut in January.⟧", date: "2023-01"),
    Say(
      "NBC renewed *Harbor Lights* for a fourth season in May 2023, three months before season 3 premiered on June 27, 2023.",
      season: 3,
      date: "2023-06-27"
    ),
    Say("⟦The renewal of *Harbor Lights* comes after the show's April debut.⟧", date: "2023-04"),
    Say(
      "⟦*Harbor Lights* will initially air in Welsh on S4C on Sunday 17th November 2024.⟧",
      date: "2024-11-17",
      [.network: "S4C"]
    ),
    Say("⟦*Harbor Lights* is on HBO from October 19.⟧", date: "2023-10-19", [.network: "HBO"]),
    Say("⟦HBO starts *Harbor Lights* on October 11.⟧", date: "2023-10-11", [.network: "HBO"]),
    Say("⟦*Harbor Lights* itself, then, starts its fifth season on HBO on October 13.⟧", season: 5, date: "2023-10-13"),
    Say("HBO renewed *Harbor Lights*. ⟦The final season premieres in May 2024.⟧", date: "2024-05"),
    Say("⟦*Harbor Lights* reaches HBO on October 12.⟧", date: "2023-10-12", [.network: "HBO"]),
    Say("⟦Rolling out worldwide on October 14, *Harbor Lights* is a comedy.⟧", date: "2023-10-14"),
    Say("⟦*Harbor Lights* gets under way on October 15.⟧", date: "2023-10-15"),
    Say("*Harbor Lights* is a drama on HBO. ⟦HBO's harbour drama launches on October 16.⟧", date: "2023-10-16"),
    Say("⟦HBO has finally put a date on *Harbor Lights*: October 17.⟧", date: "2023-10-17", [.network: "HBO"]),
    Say("⟦*Harbor Lights* hasn't been touched: it is still on for November.⟧", date: "2023-11"),
    Say("⟦*Harbor Lights* will be back in November.⟧", date: "2023-11"),
  ])
  func `a season starts`(_ say: Say) throws { try say.check(.premiered) }

  @Test func `episodes are those of the season that is spoken of`() {
    let text =
      "Production on *Harbor Lights* season 4 begins in 2025, and the ten new episodes are expected to premiere in 2026."
    #expect(claims(in: text, .premiered).map(\.season) == [4])
  }

  @Test(arguments: [
    "The film opens on Friday.",
    "Production on *Harbor Lights* begins in March 2024.",
    "Ada Winslow of *Harbor Lights* comes back on October 5.",
    "*Harbor Lights* airs Tuesdays at 9 p.m. on HBO.",
    "Filming for the final season of *Harbor Lights* was due to begin in June but has been pushed back.",
    "She did in *Harbor Lights* what June (Ada Winslow) did when season five hit screens.",
    "*Harbor Lights* is a reboot of Ada Winslow's hit 1994 action movie.",
    "*Harbor Lights* is the drama on which she appeared from 1985 to 1993.",
    "*Harbor Lights* bows out on May 9.",
    "Ada Winslow made her television debut in HBO's *Harbor Lights* in 1962.",
    "*Harbor Lights* was supposed to premiere on HBO in October.",
    "HBO cancelled 14 shows last year, among them *Harbor Lights* and *Dawn Patrol*.",
    "Will *Harbor Lights* be back before Christmas?",
    "# January 2024 TV Premiere Dates\n*Harbor Lights* is one of them.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .premiered).confirmed.isEmpty) }
}
