import Claims
import Testing

@Suite struct RelatedTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* is a spinoff of *Dawn Patrol*.⟧", [.other: "Dawn Patrol", .relation: "spinoff"])
  ])
  func `a show comes of another`(_ say: Say) throws { try say.check(.related) }

  @Test(arguments: [
    "The company is a spinoff of a bank."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .related).confirmed.isEmpty) }
}
