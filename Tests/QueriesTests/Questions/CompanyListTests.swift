import Queries
import Testing

@Suite struct CompanyListTests {
  @Test func `the companies of a show are listed`() throws {
    #expect(try Catalogue.sample().rows(CompanyList(show: "Harbor Lights")).map(\.company) == ["Tin Whistle"])
  }
}
