import Queries
import Testing

@Suite struct ShowListTests {
  @Test func `all shows come by title`() throws {
    let rows = try Catalogue.sample().rows(ShowList())
    #expect(rows.map(\.id) == ["cafe-noir", "harbor-lights", "long-quay", "long-quay-2020"])
    #expect(rows.map(\.seasons) == [nil, 2, nil, nil])
  }

  @Test func `shows are asked for by status`() throws {
    #expect(try Catalogue.sample().rows(ShowList(status: .rescued)).map(\.id) == ["harbor-lights"])
  }

  @Test func `a network has the shows it has and those it had`() throws {
    #expect(
      try Catalogue.sample().rows(ShowList(network: "MERIDIAN")).map(\.id) == ["harbor-lights", "long-quay-2020"]
    )
  }
}
