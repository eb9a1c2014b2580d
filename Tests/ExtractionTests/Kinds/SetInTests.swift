import Claims
import Testing

@Suite struct SetInTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* is set in Belfast.⟧", [.place: "Belfast"])
  ])
  func `a story plays somewhere`(_ say: Say) throws { try say.check(.setIn) }

  @Test(arguments: [
    "The table was set in the garden."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .setIn).confirmed.isEmpty) }
}
