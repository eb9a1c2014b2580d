import Claims
import Store
import Testing

/// How a show stands, by its events.
@Suite struct StatusTests {
  private func status(_ claims: Claim..., today: String = "2024-06-01") -> String? {
    var told = article("a")
    told.claims = claims
    return Resolved([told], today: today).rows(.shows, "status", "status_event").first
      .map { String($0.dropFirst("harbor-lights ".utf8.count)) }
  }

  @Test func `a show goes from development to its end`() {
    let developed = claim(.developing)
    let ordered = claim(.seriesOrdered, date: "2022-01")
    let premiered = claim(.premiered, season: 1, date: "2023-01-05")
    let renewed = claim(.renewed, season: 2)
    let next = claim(.premiered, season: 2, date: "2024-01-05")
    let ending = claim(.ending, season: 3, as: .expected)
    #expect(status(developed) == "status=in development status_event=harbor-lights/developing")
    #expect(status(developed, ordered) == "status=ordered status_event=harbor-lights/series_ordered")
    #expect(status(ordered, premiered) == "status=running status_event=harbor-lights/s1/premiered")
    #expect(status(ordered, premiered, renewed) == "status=renewed status_event=harbor-lights/s2/renewed")
    #expect(status(premiered, renewed, next) == "status=running status_event=harbor-lights/s2/premiered")
    #expect(status(premiered, next, ending) == "status=ending status_event=harbor-lights/ending")
    #expect(
      status(premiered, next, ending, claim(.finale, season: 3, date: "2024-05-30"))
        == "status=ended status_event=harbor-lights/ending"
    )
  }

  @Test func `a premiere to come does not make a show run`() {
    let ordered = claim(.seriesOrdered)
    let planned = claim(.premiered, season: 1, date: "2024-09", as: .expected)
    #expect(status(ordered, planned) == "status=ordered status_event=harbor-lights/series_ordered")
    #expect(status(ordered, planned, today: "2024-10-01") == "status=running status_event=harbor-lights/s1/premiered")
  }

  @Test func `a cancelled show stays so until another network answers`() {
    let lost = claim(.cancelled, [.network: "Meridian"], date: "2023-05")
    let saved = claim(.pickedUp, [.network: "Freeway"], season: 3, date: "2023-08")
    let early = claim(.pickedUp, [.network: "Freeway"], season: 3, date: "2022-08")
    #expect(
      status(lost, claim(.renewed, season: 2, date: "2022")) == "status=cancelled status_event=harbor-lights/cancelled"
    )
    #expect(status(lost, saved) == "status=rescued status_event=harbor-lights/s3/picked_up")
    #expect(status(lost, early) == "status=cancelled status_event=harbor-lights/cancelled")
    #expect(
      status(lost, saved, claim(.premiered, season: 3, date: "2024-02"))
        == "status=running status_event=harbor-lights/s3/premiered"
    )
    #expect(
      status(lost, saved, claim(.cancelled, [.network: "Freeway"], date: "2024-03"))
        == "status=cancelled status_event=harbor-lights/cancelled/freeway"
    )
    #expect(
      status(lost, claim(.renewed, [.network: "Meridian"], season: 3, date: "2023-07"))
        == "status=renewed status_event=harbor-lights/s3/renewed"
    )
  }

  @Test func `rumours and denials make no status`() {
    #expect(status(claim(.cancelled, as: .denied), claim(.renewed, as: .rumored)) == "")
  }
}
