import Claims
import Testing

@Suite struct RemovedTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* was pulled from Netflix.⟧", [.network: "Netflix"])
  ])
  func `a show leaves a service`(_ say: Say) throws { try say.check(.removed) }

  @Test(arguments: [
    "The book was pulled from shelves."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .removed).confirmed.isEmpty) }
}
