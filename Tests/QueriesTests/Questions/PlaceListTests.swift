import Queries
import Testing

@Suite struct PlaceListTests {
  @Test func `where a show plays is listed`() throws {
    #expect(try Catalogue.sample().rows(PlaceList(show: "Harbor Lights")).map(\.place) == ["Port Elm"])
  }
}
