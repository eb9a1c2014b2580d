import Claims
import Queries
import Testing

@Suite struct RescueListTests {
  @Test func `a rescue names both networks`() throws {
    let rows = try Catalogue.sample().rows(RescueList())
    #expect(rows.map(\.show) == ["Harbor Lights"])
    #expect(rows.first?.from == "Meridian")
    #expect(rows.first?.to == "Northstar")
    #expect(rows.first?.season == 2)
    #expect(rows.first?.cancelled == EDTF("2022-11"))
    #expect(rows.first?.id == "harbor-lights/s2/picked_up")
  }
}
