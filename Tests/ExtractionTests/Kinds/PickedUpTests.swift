import Claims
import Testing

@Suite struct PickedUpTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights*, cancelled by HBO, was saved by Netflix.⟧", [.network: "Netflix"]),
    Say("⟦Netflix has rescued *Harbor Lights* from HBO.⟧", [.network: "Netflix", .fromNetwork: "HBO"]),
  ])
  func `another network takes on a cancelled show`(_ say: Say) throws { try say.check(.pickedUp) }

  @Test(arguments: [
    "The lifeguard saved two swimmers."
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .pickedUp).confirmed.isEmpty) }
}
