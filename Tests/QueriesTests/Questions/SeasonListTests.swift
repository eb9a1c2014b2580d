import Claims
import Queries
import Testing

@Suite struct SeasonListTests {
  @Test func `seasons come in order`() throws {
    let rows = try Catalogue.sample().rows(SeasonList(show: "Harbor Lights"))
    #expect(rows.map(\.season) == [1, 2])
    #expect(rows.map(\.premiere) == [EDTF("2022-03-04"), nil])
    #expect(rows.map(\.episodes) == [10, nil])
  }
}
