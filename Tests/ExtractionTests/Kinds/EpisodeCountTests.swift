import Claims
import Testing

@Suite struct EpisodeCountTests {
  @Test(arguments: [
    Say("⟦The second season of *Harbor Lights* has ten episodes.⟧", season: 2, [.count: "10"]),
    Say("⟦HBO ordered *Harbor Lights*, an eight-part drama.⟧", [.count: "8"]),
    Say("⟦HBO has ordered *Harbor Lights* (6 x 60 minutes).⟧", [.count: "6"]),
    Say("⟦*Harbor Lights* will have 12 instalments.⟧", [.count: "12"]),
    Say("⟦*Harbor Lights* (8x45) is a drama for HBO.⟧", [.count: "8"]),
    Say("⟦*Harbor Lights* is an eight-part heist drama.⟧", [.count: "8"]),
    Say("⟦Season 1 of *Harbor Lights* has just six episodes.⟧", season: 1, [.count: "6"]),
  ])
  func `a season has so many episodes`(_ say: Say) throws { try say.check(.episodeCount) }

  @Test func `the episodes are not those of a show told by the way`() {
    let text = "# Harbor Lights\nThe 16-episode series is written by Ada Winslow (*Dawn Patrol*)."
    #expect(claims(in: text, .episodeCount).map(\.show) == ["Harbor Lights"])
  }

  @Test func `a heading tells of which season the episodes are`() {
    let text = "# *Harbor Lights* is back\nIt was told today.\n## What is in season 2?\nSeven episodes, for one thing."
    #expect(claims(in: text, .episodeCount).map(\.season) == [2])
  }

  @Test(arguments: [
    "Two episodes of *Harbor Lights* were directed by Sam Pell.",
    "Ada Winslow had a three-episode arc on *Harbor Lights*.",
    "Ada Winslow will be in only eight episodes of *Harbor Lights* next season.",
    "*Harbor Lights* premiered with a three-episode special.",
    "With a budget of $9 million an episode, *Harbor Lights* was dear.",
  ])
  func `what only sounds like it is none`(_ text: String) { #expect(claims(in: text, .episodeCount).confirmed.isEmpty) }
}
