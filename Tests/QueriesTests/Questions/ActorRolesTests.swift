import Queries
import Testing

@Suite struct ActorRolesTests {
  @Test func `roles and jobs of a person are listed by show`() throws {
    let rows = try Catalogue.sample().rows(ActorRoles(person: "ADA WINSLOW"))
    #expect(rows.map(\.job) == ["actor", "actor", "director"])
    #expect(rows.map(\.season) == [1, 2, nil])
    #expect(rows.map(\.character) == ["Captain Nell Hart", nil, nil])
    #expect(rows.allSatisfy { $0.show == "Harbor Lights" && $0.showStatus == "rescued" })
  }

  @Test func `people are found without accents`() throws {
    #expect(try Catalogue.sample().rows(ActorRoles(person: "Rene Okoro")).map(\.job) == ["creator"])
  }
}
