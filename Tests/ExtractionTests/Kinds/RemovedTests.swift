import Claims
import Testing

@Suite struct RemovedTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights* was pulled from Netflix.⟧", [.network: "Netflix"]),
    Say("⟦*Harbor Lights*, which HBO Max removed in May, is gone for good.⟧", [.network: "HBO Max"]),
    Say("⟦HBO Max took *Harbor Lights* off the service before Christmas.⟧", [.network: "HBO Max"]),
    Say("⟦*Harbor Lights* is no longer available on HBO Max.⟧", [.network: "HBO Max"]),
    Say("⟦*Harbor Lights* has been withdrawn from Netflix.⟧", [.network: "Netflix"]),
    Say(
      "⟦Among the titles leaving Netflix on October 31 are all nine seasons of *Harbor Lights*.⟧",
      date: "2023-10-31",
      [.network: "Netflix"]
    ),
    Say("⟦You have until New Year's Eve to finish *Harbor Lights* before it leaves Netflix.⟧", [.network: "Netflix"]),
  ])
  func `a show leaves a service`(_ say: Say) throws { try say.check(.removed) }

  @Test(arguments: [
    "The book was pulled from shelves.",
    "*Harbor Lights* will no longer start on HBO Max in May.",
    "Ada Winslow of *Harbor Lights* is leaving the RTÉ soap.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .removed).confirmed.isEmpty) }
}
