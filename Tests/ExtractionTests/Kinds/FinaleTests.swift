import Claims
import Testing

@Suite struct FinaleTests {
  @Test(arguments: [
    Say("⟦The season finale of *Harbor Lights* airs on May 21, 2024.⟧", date: "2024-05-21")
  ])
  func `the last episode airs`(_ say: Say) throws { try say.check(.finale) }

  @Test(arguments: [
    "The finale of the concert was loud.",
    "Ada Winslow leaves *Harbor Lights*; her final episode airs May 16.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .finale).confirmed.isEmpty) }
}
