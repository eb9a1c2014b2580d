import Queries
import Testing

@Suite struct RelationListTests {
  @Test func `a relation is told from both sides`() throws {
    let remake = try Catalogue.sample().rows(RelationList(show: "long-quay-2020"))
    #expect(remake.map(\.relation) == ["remake of"])
    let original = try Catalogue.sample().rows(RelationList(show: "long-quay"))
    #expect(original.map(\.relation) == ["has remake"])
  }
}
