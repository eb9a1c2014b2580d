import Claims
import Testing

@Suite struct DevelopingTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* is in development at HBO.⟧", [.network: "HBO"]),
    Say("⟦In the works at HBO: *Harbor Lights*, a drama about two sisters.⟧", [.network: "HBO"]),
    Say("⟦Also brewing at HBO: *Harbor Lights*, a drama about two sisters.⟧", [.network: "HBO"]),
    Say("⟦FX is no longer developing *Harbor Lights*.⟧", certainty: .denied, [.network: "FX"]),
  ])
  func `a show is in development`(_ say: Say) throws { try say.check(.developing) }

  @Test(arguments: [
    "Ada Winslow is developing a cold.",
    "Ada Winslow, who developed *Harbor Lights* with Sam Pell, is gone.",
    "Reports that *Harbor Lights* is in the works are wide of the mark.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .developing).confirmed.isEmpty) }
}
