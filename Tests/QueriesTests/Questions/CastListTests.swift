import Claims
import Queries
import Testing

@Suite struct CastListTests {
  @Test func `each actor is listed once, leads first, guests last`() throws {
    let rows = try Catalogue.sample().rows(CastList(show: "harbor lights"))
    #expect(rows.map(\.actor) == ["Ada Winslow", "山田 花子", "Kit Lane"])
    #expect(rows.map(\.seasons) == ["1, 2", nil, "1"])
    #expect(rows.map(\.status) == ["returning", "joined", "exited"])
  }

  @Test func `a character told for one season is kept for the next`() throws {
    #expect(try Catalogue.sample().rows(CastList(show: "Harbor Lights")).first?.character == "Captain Nell Hart")
  }

  @Test func `a season has those told of for it and those of no season`() throws {
    let rows = try Catalogue.sample().rows(CastList(show: "Harbor Lights", season: 2))
    #expect(rows.map(\.id) == ["harbor-lights/ada-winslow/s2", "harbor-lights/yamada"])
    #expect(rows.map(\.certainty) == [.confirmed, .expected])
  }
}
