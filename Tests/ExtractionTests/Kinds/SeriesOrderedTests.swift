import Claims
import Testing

@Suite struct SeriesOrderedTests {
  @Test(arguments: [
    Say("⟦HBO has given *Harbor Lights* a straight-to-series order.⟧", [.network: "HBO"]),
    Say("⟦HBO has picked up dramas *Harbor Lights* and *Dawn Patrol*.⟧"),
    Say("⟦HBO played it safe, handing out orders for *Harbor Lights* and *Dawn Patrol*.⟧"),
    Say("HBO said yes to *Harbor Lights*.", [.network: "HBO"]),
    Say("⟦HBO said Monday it will produce *Harbor Lights*, a webtoon adaptation.⟧", [.network: "HBO"]),
  ])
  func `a network orders a show`(_ say: Say) throws { try say.check(.seriesOrdered) }

  @Test(arguments: [
    "She ordered a pizza.",
    "*Harbor Lights* has promoted Ada Winslow to series regular.",
    "CBS has ordered nine more episodes of the freshman drama *Harbor Lights*.",
    "*Harbor Lights* Renewed; Ada Winslow Upped To Series Regular.",
  ])
  func `what only sounds like it is none`(_ text: String) {
    #expect(claims(in: text, .seriesOrdered).confirmed.isEmpty)
  }
}
