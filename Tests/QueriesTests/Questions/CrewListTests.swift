import Queries
import Testing

@Suite struct CrewListTests {
  @Test func `creators come first`() throws {
    let rows = try Catalogue.sample().rows(CrewList(show: "Harbor Lights"))
    #expect(rows.map(\.person) == ["René Okoro", "Ada Winslow"])
    #expect(rows.map(\.job) == ["creator", "director"])
  }
}
