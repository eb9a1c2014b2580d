import Claims
import Testing

@Suite struct SetInTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* roams the back alleys of Belfast.⟧", [.place: "Belfast"]),
    Say("⟦*Harbor Lights* takes viewers to Belfast.⟧", [.place: "Belfast"]),
    Say("⟦*Harbor Lights* swaps Chicago for Belfast.⟧", [.place: "Belfast"]),
    Say("⟦*Harbor Lights* is set in Belfast.⟧", [.place: "Belfast"]),
    Say("⟦*Harbor Lights* is about a couple on a farm in rural Georgia.⟧", [.place: "Georgia"]),
    Say("⟦*Harbor Lights* is set in 1993 in Gull Point, Massachusetts.⟧", [.place: "Gull Point, Massachusetts"]),
    Say("⟦The third season of *Harbor Lights* moves to Chicago.⟧", [.place: "Chicago"]),
    Say("⟦In Belfast, where *Harbor Lights* unfolds, it rains.⟧", [.place: "Belfast"]),
  ])
  func `a story plays somewhere`(_ say: Say) throws { try say.check(.setIn) }

  @Test(arguments: [
    "The table was set in the garden.",
    "*Harbor Lights* was filmed on a set in Chicago.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .setIn).confirmed.isEmpty) }
}
