import Claims
import Testing

@Suite struct BasedOnTests {
  @Test(arguments: [
    Say(
      "⟦Based on the Belgian hit *La Digue*, *Harbor Lights* plays in Ohio.⟧",
      [.work: "La Digue", .workKind: "series"]
    ),
    Say("⟦*Harbor Lights* was adapted from the graphic novel by Ada Winslow.⟧", [.workKind: "comic"]),
    Say("⟦*Harbor Lights* is based on the novel by Ada Winslow.⟧", [.workKind: "novel", .author: "Ada Winslow"]),
    Say("⟦*Harbor Lights* is adapted from the comic by Ada Winslow.⟧", [.workKind: "comic", .author: "Ada Winslow"]),
    Say(
      "⟦*Harbor Lights* was adapted by Ada Winslow from her own novel.⟧",
      [.workKind: "novel", .author: "Ada Winslow"]
    ),
    Say(
      "⟦Ada Winslow's novel *The Pier* is the basis for the drama *Harbor Lights*.⟧",
      [.work: "The Pier", .workKind: "novel", .author: "Ada Winslow"]
    ),
    Say(
      "⟦Ada Winslow, on whose novels *Harbor Lights* is based, writes an episode.⟧",
      [.workKind: "novel", .author: "Ada Winslow"]
    ),
    Say(
      "⟦*Harbor Lights*, from the Ada Winslow novel, is in its first season.⟧",
      [.workKind: "novel", .author: "Ada Winslow"]
    ),
    Say("⟦*Harbor Lights* is based on the novels of Ada Winslow.⟧", [.workKind: "novel", .author: "Ada Winslow"]),
    Say(
      "⟦*Harbor Lights* was adapted by Sam Pell from the novel by Ada Winslow.⟧",
      [.workKind: "novel", .author: "Ada Winslow"]
    ),
  ])
  func `a show is drawn from a work`(_ say: Say) throws { try say.check(.basedOn) }

  @Test(arguments: [
    "The film is based on a true story.",
    "Meridian will release the film version of *Harbor Lights*.",
    "The comedy of Ada Winslow was turned into a TV series, *Harbor Lights*.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .basedOn).confirmed.isEmpty) }

  @Test func `what an unnamed show is based on is told of no other`() {
    let text =
      "Ada Winslow made her name on *Harbor Lights*. She has a deal with Hulu, where a limited series based on Tom Reyes's novel is in development."
    #expect(claims(in: text, .basedOn).isEmpty)
  }
}
