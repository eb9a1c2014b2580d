import Claims
import Queries
import Testing

@Suite struct ShowNetworksTests {
  @Test func `networks come in the order in which they were told`() throws {
    let rows = try Catalogue.sample().rows(ShowNetworks(show: "Harbor Lights"))
    #expect(rows.map(\.network) == ["Meridian", "Northstar"])
    #expect(rows.map(\.certainty) == [.confirmed, .expected])
  }
}
