import Claims
import Store
import Testing

/// Shows of one title told apart, their networks and what else is told of them.
@Suite struct ShowsTests {
  @Test func `a year in the title tells shows apart`() {
    let resolved = Resolved([
      article("a", claim(.genre, [.genre: "drama"])),
      article("b", claim(.genre, [.genre: "comedy"], show: "Harbor Lights (2018)")),
    ])
    #expect(
      resolved.rows(.shows, "title", "year") == [
        "harbor-lights title=Harbor Lights", "harbor-lights-2018 title=Harbor Lights year=2018",
      ]
    )
    #expect(
      resolved.rows(.genres, "genre") == [
        "harbor-lights-2018/genre/comedy genre=comedy", "harbor-lights/genre/drama genre=drama",
      ]
    )
  }

  @Test(arguments: [
    ("Harbor Lights (2018)", "harbor lights"), ("1923", "1923"), ("The Lamp 2099", "lamp 2099"),
    ("Space: 1999", "space"),
  ])
  func `the subject of a claim is its title without a year`(title: String, subject: String) {
    #expect(Subject.key(of: claim(.renewed, show: title)) == subject)
  }

  @Test func `a remake told as such is another show`() {
    let resolved = Resolved([
      article(
        "a",
        published: "2018-10-01",
        claim(.related, [.other: "Harbor Lights", .relation: "remake"]),
        claim(.premiered, [.network: "Meridian"], season: 1, date: "2018-09-24"),
        claim(.cast, [.person: "Ada Winslow"])
      ),
      article("b", published: "1984-01-01", claim(.renewed, season: 2, date: "1984")),
    ])
    #expect(
      resolved.rows(.shows, "year", "status") == [
        "harbor-lights status=renewed", "harbor-lights-2018 year=2018 status=running",
      ]
    )
    #expect(resolved.rows(.roles) == ["harbor-lights-2018/ada-winslow"])
    #expect(
      resolved.rows(.relations, "other_id") == ["harbor-lights-2018/related/harbor-lights other_id=harbor-lights"]
    )
  }

  @Test func `a show is now on the network that took it over`() {
    let resolved = Resolved([
      article(
        "a",
        published: "2023-01-01",
        claim(.airsOn, [.network: "Meridian"]),
        claim(.cancelled, [.network: "Meridian"], season: 1),
        claim(.pickedUp, [.network: "Freeway"], season: 2)
      ),
      article("b", published: "2023-02-01", claim(.airsOn, [.network: "Meridian"])),
    ])
    #expect(resolved.rows(.shows, "network_id") == ["harbor-lights network_id=freeway"])
    #expect(
      resolved.rows(.showNetworks, "network_id", "sources") == [
        "harbor-lights/airs_on/freeway network_id=freeway sources=1",
        "harbor-lights/airs_on/meridian network_id=meridian sources=2",
      ]
    )
  }

  @Test func `a work told by its author alone is the work by that author`() {
    let resolved = Resolved([
      article("a", claim(.basedOn, [.work: "The Lamp", .workKind: "novel", .author: "Iris Vale"])),
      article("b", claim(.basedOn, [.workKind: "book", .author: "Iris Vale"])),
      article("c", claim(.basedOn, [.author: "Omar Quill"])),
      article("d", claim(.basedOn, [.workKind: "novel"])),
    ])
    #expect(
      resolved.rows(.adaptations, "work", "author", "sources") == [
        "harbor-lights/based_on/lamp work=The Lamp author=Iris Vale sources=3",
        "harbor-lights/based_on/omar-quill author=Omar Quill sources=1",
      ]
    )
  }

  @Test func `one person with two jobs has two credits`() {
    let resolved = Resolved([
      article(
        "a",
        claim(.crew, [.person: "Ada Winslow", .job: "creator"]),
        claim(.crew, [.person: "Ada Winslow", .job: "executive producer"], season: 2)
      )
    ])
    #expect(
      resolved.rows(.credits, "person_id", "job", "season") == [
        "harbor-lights/ada-winslow/creator person_id=ada-winslow job=creator",
        "harbor-lights/ada-winslow/executive-producer person_id=ada-winslow job=executive producer season=2",
      ]
    )
  }

  @Test func `a season has its premiere, its end and its episodes`() {
    let resolved = Resolved([
      article(
        "a",
        claim(.premiered, date: "2023-01-05"),
        claim(.premiered, season: 1),
        claim(.finale, season: 1, date: "2023-03-09"),
        claim(.episodeCount, [.count: "10"]),
        claim(.renewed, season: 2, as: .denied)
      )
    ])
    #expect(
      resolved.rows(.seasons, "premiere", "finale", "episodes", "certainty") == [
        "harbor-lights/s1 premiere=2023-01-05 finale=2023-03-09 episodes=10 certainty=confirmed",
        "harbor-lights/s2 certainty=denied",
      ]
    )
  }
}
