import Claims
import Queries
import Testing

@Suite struct StrikeListTests {
  @Test func `a show that is told to be touched, and one in production, stand under the strike`() throws {
    let rows = try Catalogue.sample().rows(StrikeList())
    #expect(rows.map(\.organization) == ["Players Guild", "Players Guild"])
    #expect(rows.map(\.began) == [EDTF("2023-05"), EDTF("2023-05")])
    #expect(rows.map(\.ended) == [EDTF("2023-09-30"), EDTF("2023-09-30")])
    #expect(rows.map(\.show) == ["Harbor Lights", "Harbor Lights"])
    #expect(Set(rows.map(\.basis)) == ["told", "in production during it"])
  }
}
