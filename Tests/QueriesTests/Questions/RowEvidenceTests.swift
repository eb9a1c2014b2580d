import Queries
import Testing

@Suite struct RowEvidenceTests {
  @Test func `sentences for a row come before those against it`() throws {
    let rows = try Catalogue.sample().rows(RowEvidence(row: "harbor-lights/cancelled"))
    #expect(rows.map(\.agrees) == [true, false])
    #expect(rows.map(\.article) == ["news/saved.md", "denial.txt"])
    #expect(rows.map(\.outlet) == ["Tube Gazette", nil])
    #expect(rows.map(\.rule) == ["cancelled/sample", "cancelled/sample"])
    #expect(rows.first?.url == "https://example.org/a1")
  }

  @Test func `the offsets are bytes`() throws {
    let row = try #require(try Catalogue.sample().rows(RowEvidence(row: "harbor-lights/cancelled")).first)
    #expect(row.end - row.start == row.quote.utf8.count)
  }

  @Test func `an unknown row is told with the nearest one`() throws {
    #expect(
      throws: QueryError.unknown(kind: "row", name: "harbor-lights/canceled", nearest: ["harbor-lights/cancelled"])
    ) {
      try Catalogue.sample().rows(RowEvidence(row: "harbor-lights/canceled"))
    }
  }
}
