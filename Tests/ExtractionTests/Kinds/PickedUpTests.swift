import Claims
import Testing

@Suite struct PickedUpTests {
  @Test(arguments: [
    Say("⟦*Harbor Lights*, late of ABC, was rescued by NBC.⟧", [.network: "NBC", .fromNetwork: "ABC"]),
    Say("⟦The ABC drama *Harbor Lights* was saved by NBC.⟧", [.network: "NBC", .fromNetwork: "ABC"]),
    Say("⟦*Harbor Lights*, cancelled by HBO, was saved by Netflix.⟧", [.network: "Netflix"]),
    Say("⟦HBO's loss is Netflix's gain: it takes on *Harbor Lights*.⟧", [.network: "Netflix", .fromNetwork: "HBO"]),
    Say("⟦Netflix has thrown *Harbor Lights* a lifeline.⟧", [.network: "Netflix"]),
    Say("⟦Netflix has rescued *Harbor Lights* from HBO.⟧", [.network: "Netflix", .fromNetwork: "HBO"]),
    Say("⟦*Harbor Lights*, cancelled by Fox in May, will return on NBC.⟧", [.network: "NBC", .fromNetwork: "Fox"]),
    Say(
      "⟦Fox dropped *Harbor Lights* in May and NBC picked it up the next day.⟧",
      [.network: "NBC", .fromNetwork: "Fox"]
    ),
    Say("# ⟦‘Harbor Lights’ Finds New Home at Hulu After Fox Cancellation⟧", [.network: "Hulu", .fromNetwork: "Fox"]),
  ])
  func `another network takes on a cancelled show`(_ say: Say) throws { try say.check(.pickedUp) }

  @Test(arguments: [
    "The lifeguard saved two swimmers.",
    "Fans want Netflix to save *Harbor Lights*, which Fox has cancelled.",
    "Fox cancelled *Harbor Lights*, while *Dawn Patrol* returns to NBC.",
    "*Harbor Lights* was picked up for a full season of 22 episodes.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .pickedUp).confirmed.isEmpty) }
}
