import Claims
import Testing

@Suite struct PremieredTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* premieres on HBO on October 3.⟧", date: "2023-10-03", [.network: "HBO"]),
    Say("⟦Season 2 of *Harbor Lights* premiered on May 2, 2022.⟧", season: 2, date: "2022-05-02"),
  ])
  func `a season starts`(_ say: Say) throws { try say.check(.premiered) }

  @Test(arguments: [
    "The film opens on Friday.",
    "Production on *Harbor Lights* begins in March 2024.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .premiered).confirmed.isEmpty) }
}
