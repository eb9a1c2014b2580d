import Claims
import Queries
import Testing

@Suite struct EventListTests {
  private func ids(_ question: EventList) throws -> [String] {
    try Catalogue.sample().rows(question).map { $0.id.replacing("harbor-lights/", with: "") }
  }

  @Test func `all events come newest first`() throws {
    #expect(
      try ids(EventList()) == [
        "strike_affected", "@players-guild/strike_ended", "s2/production", "@players-guild/strike_started",
        "s2/picked_up", "cancelled",
      ]
    )
  }

  @Test func `events are asked for by kind`() throws {
    #expect(try ids(EventList(kinds: [.cancelled, .pickedUp])) == ["s2/picked_up", "cancelled"])
  }

  @Test func `events are asked for by network`() throws {
    #expect(try ids(EventList(network: "the meridian")) == ["cancelled"])
  }

  @Test func `events are asked for by certainty`() throws {
    #expect(try ids(EventList(certainty: .rumored)) == ["strike_affected"])
  }

  @Test func `an event counts by its day, or else by the day it was first told`() throws {
    #expect(try ids(EventList(kinds: [.cancelled, .pickedUp], since: EDTF("2022-12"))) == ["s2/picked_up"])
    #expect(try ids(EventList(kinds: [.cancelled, .pickedUp], until: EDTF("2022-11-02"))) == ["cancelled"])
  }
}
