import Claims
import Store
import Testing

/// Who plays whom, in which season.
@Suite struct RolesTests {
  private func cast(
    _ person: String = "Ada Winslow",
    as character: String? = nil,
    season: Int? = nil,
    status: String? = nil,
    _ certainty: Certainty = .confirmed
  ) -> Claim {
    var claim = claim(.cast, [.person: person], season: season, as: certainty)
    claim[.character] = character
    claim[.status] = status
    return claim
  }

  @Test func `a claim without a season joins the seasons told`() {
    let resolved = Resolved([
      article("a", cast(season: 1), cast(season: 2)), article("b", cast(as: "Captain Rose")),
      article("c", cast("Ben Oduya", as: "Finn")),
    ])
    #expect(
      resolved.rows(.roles, "season", "character", "sources") == [
        "harbor-lights/ada-winslow/s1 season=1 character=Captain Rose sources=2",
        "harbor-lights/ada-winslow/s2 season=2 character=Captain Rose sources=2",
        "harbor-lights/ben-oduya character=Finn sources=1",
      ]
    )
  }

  @Test func `someone returning does not return for the first season`() {
    let resolved = Resolved([
      article("a", cast(as: "Captain Rose", season: 1)), article("b", cast(status: "returning")),
    ])
    #expect(
      resolved.rows(.roles, "season", "character", "status") == [
        "harbor-lights/ada-winslow character=Captain Rose status=returning",
        "harbor-lights/ada-winslow/s1 season=1 character=Captain Rose",
      ]
    )
  }

  @Test func `someone exits after the last season told`() {
    let resolved = Resolved([
      article("a", cast(season: 1), cast(season: 2)), article("b", cast(status: "exited")),
    ])
    #expect(
      resolved.rows(.roles, "status") == ["harbor-lights/ada-winslow/s1", "harbor-lights/ada-winslow/s2 status=exited"]
    )
  }

  @Test func `the newest report tells the status`() {
    let resolved = Resolved([
      article("a", published: "2023-01-01", cast(season: 2, status: "joined")),
      article("b", published: "2023-05-01", cast(season: 2, status: "exited")),
      article("c", cast(season: 2, status: "returning")),
    ])
    #expect(resolved.rows(.roles, "status") == ["harbor-lights/ada-winslow/s2 status=exited"])
  }

  @Test func `the most common form of a character is shown, part of a name counts for the whole`() {
    let resolved = Resolved([
      article("a", cast(as: "Rose")), article("b", cast(as: "Rose")), article("c", cast(as: "Captain Rose")),
      article("d", cast(as: "Finn")),
    ])
    #expect(resolved.rows(.roles, "character") == ["harbor-lights/ada-winslow character=Captain Rose"])
  }
}
