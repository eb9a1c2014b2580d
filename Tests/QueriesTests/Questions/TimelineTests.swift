import Claims
import Queries
import Testing

@Suite struct TimelineTests {
  @Test func `events come in order, those without a date where they were first told`() throws {
    let rows = try Catalogue.sample().rows(Timeline(show: "Lights of the Harbor"))
    #expect(rows.map(\.kind) == [.cancelled, .pickedUp, .production, .strikeAffected])
    #expect(rows.first?.disputed == true)
  }
}
