import Queries
import Testing

@Suite struct ShowPageTests {
  @Test func `a page has a section for all that is known`() throws {
    let page = try Catalogue.sample().page(ofShow: "Harbor Lights")
    #expect(
      page.told.map(\.name) == [
        "networks", "seasons", "timeline", "cast", "crew", "genres", "based on", "produced by", "set in",
      ]
    )
  }

  @Test func `the cause of the status is an event`() throws {
    let page = try Catalogue.sample().page(ofShow: "Harbor Lights")
    #expect(page.cause?.id == "harbor-lights/s2/picked_up")
  }

  @Test func `a show of which little is known has a short page`() throws {
    #expect(try Catalogue.sample().page(ofShow: "cafe-noir").told.isEmpty)
  }
}
