import Queries
import Testing

@Suite struct GenreListTests {
  @Test func `the genres of a show are listed`() throws {
    #expect(try Catalogue.sample().rows(GenreList(show: "Harbor Lights")).map(\.genre) == ["drama"])
  }
}
