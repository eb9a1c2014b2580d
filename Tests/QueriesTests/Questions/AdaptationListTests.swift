import Queries
import Testing

@Suite struct AdaptationListTests {
  @Test func `the work a show is based on has its author`() throws {
    let row = try #require(try Catalogue.sample().rows(AdaptationList(show: "Harbor Lights")).first)
    #expect([row.work, row.workKind, row.author] == ["The Quay", "novel", "Ines Vale"])
  }
}
