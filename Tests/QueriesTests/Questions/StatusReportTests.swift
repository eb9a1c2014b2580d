import Queries
import Store
import Testing

@Suite struct StatusReportTests {
  @Test func `rows are counted, and only current articles`() throws {
    let row = try #require(try Catalogue.sample().rows(StatusReport()).first)
    #expect([row.articles, row.claims, row.shows, row.events, row.failed] == [3, 7, 4, 6, 1])
    #expect(row.newestArticle == "2023-10-01")
    #expect(row.bytes > 0)
  }

  @Test func `an empty database has a status as well`() throws {
    let row = try #require(try Catalogue(Store.inMemory()).rows(StatusReport()).first)
    #expect(row.lastImport == nil)
    #expect(row.articles == 0)
  }
}
