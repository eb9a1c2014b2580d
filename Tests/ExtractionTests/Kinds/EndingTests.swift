import Claims
import Testing

@Suite struct EndingTests {
  @Test func `the day of an order is not the day of the end`() throws {
    let text = "On May 3, 2023, HBO ordered a fourth and final season of *Harbor Lights*."
    #expect(try #require(claims(in: text, .ending).first).date == nil)
  }

  @Test(arguments: [
    Say("⟦The fifth season of *Harbor Lights*, its last, begins in May.⟧", season: 5),
    Say("⟦*Harbor Lights* will end with its third season.⟧", season: 3),
    Say("⟦*Harbor Lights* returns for its fifth and final season.⟧", season: 5),
    Say("⟦*Harbor Lights* signs off for good in 2025.⟧", date: "2025"),
    Say("⟦HBO drew the curtain on *Harbor Lights* in 2018.⟧", date: "2018", [.network: "HBO"]),
    Say("⟦Two final episodes will close out *Harbor Lights* for good.⟧"),
  ])
  func `a show ends by plan`(_ say: Say) throws { try say.check(.ending) }

  @Test(arguments: [
    "The final score was two to one.",
    "*Harbor Lights* has more time to end the visual effects.",
    "You have until May to finish *Harbor Lights* before it leaves HBO.",
    "Ada Winslow will sign off as host of *Harbor Lights* in May.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .ending).confirmed.isEmpty) }
}
