import Claims
import Store
import Testing

/// How claims become events, and what their ids and dates are.
@Suite struct EventsTests {
  @Test func `a rescue is two events, and the show is rescued`() {
    let resolved = Resolved([
      article(
        "a",
        claim(.cancelled, [.network: "Meridian"]),
        claim(.pickedUp, [.network: "Freeway", .fromNetwork: "Meridian"], season: 2)
      )
    ])
    #expect(
      resolved.rows(.events, "network_id", "from_network_id") == [
        "harbor-lights/cancelled network_id=meridian",
        "harbor-lights/s2/picked_up network_id=freeway from_network_id=meridian",
      ]
    )
    #expect(
      resolved.rows(.shows, "status", "status_event", "network_id") == [
        "harbor-lights status=rescued status_event=harbor-lights/s2/picked_up network_id=freeway"
      ]
    )
  }

  @Test func `claims whose days overlap are one event, the narrowest date wins`() {
    let resolved = Resolved([
      article("a", published: "2022-06-02", claim(.renewed, season: 2, date: "2022-06-02")),
      article("b", published: "2023-01-01", claim(.renewed, season: 2, date: "2022")),
      article("c", published: "2023-01-02", claim(.renewed, season: 2, date: "2022-06")),
    ])
    #expect(
      resolved.rows(.events, "date", "date_from", "date_to", "sources", "disputed") == [
        "harbor-lights/s2/renewed date=2022-06-02 date_from=2022-06-02 date_to=2022-06-02 sources=3 disputed=0"
      ]
    )
  }

  @Test func `a claim without a season joins the only season told`() {
    let resolved = Resolved([
      article("a", claim(.renewed, season: 3)), article("b", claim(.renewed, [.network: "Meridian"])),
    ])
    #expect(resolved.rows(.events, "network_id") == ["harbor-lights/s3/renewed network_id=meridian"])
  }

  @Test func `of two seasons, a claim without one joins the season of its date`() {
    let resolved = Resolved([
      article("a", claim(.renewed, season: 2, date: "2021-05"), claim(.renewed, season: 3, date: "2022-05")),
      article("b", claim(.renewed, [.network: "Meridian"], date: "2022-05-11")),
    ])
    #expect(
      resolved.rows(.events, "date", "network_id") == [
        "harbor-lights/s2/renewed date=2021-05", "harbor-lights/s3/renewed date=2022-05-11 network_id=meridian",
      ]
    )
  }

  @Test func `the first premiere is not taken for that of the second season`() {
    let resolved = Resolved([
      article(
        "a",
        published: "2023-06-01",
        claim(.premiered, date: "2021-09-12"),
        claim(.premiered, season: 2, date: "2024-03-28", as: .expected)
      )
    ])
    #expect(
      resolved.rows(.events, "date") == [
        "harbor-lights/premiered date=2021-09-12", "harbor-lights/s2/premiered date=2024-03-28",
      ]
    )
  }

  @Test func `a show cancelled by two networks is cancelled twice`() {
    let resolved = Resolved([
      article("a", published: "2022-12-13", claim(.cancelled, [.network: "Meridian"], date: "2022-12-12")),
      article(
        "b",
        published: "2024-01-20",
        claim(.cancelled, [.network: "Freeway"]),
        claim(.cancelled, date: "2022-12"),
        claim(.pickedUp, [.network: "Freeway"], date: "2023-02")
      ),
    ])
    #expect(
      resolved.rows(.events, "date", "network_id") == [
        "harbor-lights/cancelled/freeway network_id=freeway",
        "harbor-lights/cancelled/meridian date=2022-12-12 network_id=meridian",
        "harbor-lights/picked_up date=2023-02 network_id=freeway",
      ]
    )
  }

  @Test func `a planned date that a later article moves is a slip`() {
    let resolved = Resolved([
      article("a", published: "2022-06-02", claim(.premiered, season: 2, date: "2023", as: .expected)),
      article("b", published: "2023-11-09", claim(.premiered, season: 2, date: "2024-03-28", as: .expected)),
    ])
    #expect(
      resolved.rows(.events, "date", "certainty", "sources", "disputed") == [
        "harbor-lights/s2/premiered date=2024-03-28 certainty=expected sources=2 disputed=0"
      ]
    )
  }

  @Test func `two days told as facts are a contradiction, the newest report wins`() {
    let resolved = Resolved([
      article("a", published: "2024-03-30", claim(.premiered, season: 2, date: "2024-03-27")),
      article("b", published: "2024-04-02", claim(.premiered, season: 2, date: "2024-03-28")),
    ])
    #expect(
      resolved.rows(.events, "date", "sources", "disputed") == [
        "harbor-lights/s2/premiered date=2024-03-28 sources=1 disputed=1"
      ]
    )
    #expect(resolved.resolution.evidence.filter { $0.table == .events && !$0.agrees }.map(\.claim) == ["a@1#0"])
  }

  @Test func `a first release elsewhere is a premiere of its own`() {
    let resolved = Resolved([
      article(
        "a",
        claim(.premiered, [.network: "Meridian"], season: 1, date: "2021-09-12"),
        claim(.premiered, [.network: "Freeway"], season: 1, date: "2023-01")
      )
    ])
    #expect(
      resolved.rows(.events, "date") == [
        "harbor-lights/s1/premiered/freeway date=2023-01", "harbor-lights/s1/premiered/meridian date=2021-09-12",
      ]
    )
    #expect(resolved.rows(.seasons, "premiere") == ["harbor-lights/s1 premiere=2021-09-12"])
  }

  @Test func `each delay is an event`() {
    let resolved = Resolved([
      article("a", published: "2022-01-01", claim(.delayed, season: 2, date: "2023")),
      article("b", published: "2023-01-01", claim(.delayed, season: 2, date: "2024-22")),
      article("c", published: "2023-01-02", claim(.delayed)),
    ])
    #expect(
      resolved.rows(.events, "date", "sources") == [
        "harbor-lights/s2/delayed/2023 date=2023 sources=2", "harbor-lights/s2/delayed/2024-22 date=2024-22 sources=1",
      ]
    )
  }

  @Test func `a union's strikes are told apart by years`() {
    let resolved = Resolved(
      [
        article("a", claim(.strikeStarted, [.organization: "Stagehands"], show: nil, date: "2023-07")),
        article("b", claim(.strikeStarted, [.organization: "Stagehands"], show: nil, date: "2023-07-14")),
        article("c", claim(.strikeStarted, [.organization: "Stagehands"], show: nil, date: "2008")),
      ],
      subject: "@stagehands"
    )
    #expect(
      resolved.rows(.events, "organization", "date") == [
        "@stagehands/strike_started/2008 organization=Stagehands date=2008",
        "@stagehands/strike_started/2023-07-14 organization=Stagehands date=2023-07-14",
      ]
    )
  }
}
