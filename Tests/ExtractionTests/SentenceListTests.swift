import Claims
import Testing

@Suite struct SentenceListTests {
  @Test(arguments: [
    ("Also gone: *Harbor Lights*, *Dawn Patrol* and *Salt Creek*.", Kind.cancelled),
    ("Other dramas that Meridian has cut: *Harbor Lights*, *Dawn Patrol* and *Salt Creek*.", .cancelled),
    ("CANCELLED — *Harbor Lights* (HBO) · *Dawn Patrol* (Hulu) · *Salt Creek* (ABC)", .cancelled),
    (
      "HBO cancelled nine shows last year, among them the drama *Harbor Lights*, *Dawn Patrol* and *Salt Creek*.",
      .cancelled
    ),
    (
      "Saying goodbye in 2025: *Harbor Lights* (HBO), *Dawn Patrol* (ABC, after three seasons) and *Salt Creek*.",
      .ending
    ),
    ("Among the renewals: *Harbor Lights*, *Dawn Patrol* and *Salt Creek*.", .renewed),
  ])
  func `what a lead tells is said of all shows behind its colon`(text: String, kind: Kind) {
    let found = claims(in: "The knives were out on Tuesday at the network. " + text, kind)
    #expect(Set(found.compactMap(\.show)) == ["Harbor Lights", "Dawn Patrol", "Salt Creek"])
  }

  @Test(arguments: [
    "Not cancelled: *Harbor Lights* and *Dawn Patrol*.",
    "Who may be gone by May: *Harbor Lights* and *Dawn Patrol*.",
    "My favourites: *Harbor Lights* and *Dawn Patrol*.",
  ])
  func `other leads say nothing`(text: String) { #expect(claims(in: text, .cancelled).confirmed.isEmpty) }

  @Test func `what stands in a show's own parentheses is its own`() throws {
    let text =
      "Saying goodbye in 2025: *Harbor Lights* (HBO), *Dawn Patrol* (ABC, after three seasons) and *Salt Creek*."
    let claim = try #require(claims(in: text, .ending).first { $0.show == "Dawn Patrol" })
    #expect(claim.season == 3 && claim[.network] == "ABC" && claim.date?.text == "2025")
  }
}
