import Claims
import Testing

@Suite struct GenreTests {
  @Test(arguments: [
    Say("⟦The crime drama *Harbor Lights* is back.⟧", [.genre: "crime drama"]),
    Say("⟦*Harbor Lights* is a legal thriller.⟧", [.genre: "legal thriller"]),
    Say("⟦The time-travel drama *Harbor Lights* is back.⟧", [.genre: "time-travel drama"]),
  ])
  func `an article says what sort of show it is`(_ say: Say) throws { try say.check(.genre) }

  @Test(arguments: [
    "There was drama at the meeting."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .genre).confirmed.isEmpty) }
}
