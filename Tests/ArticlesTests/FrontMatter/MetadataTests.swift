import Testing

@testable import Articles

@Suite struct MetadataTests {
  @Test func `the first name for a thing wins`() {
    var metadata = Metadata()
    metadata.take("byline", "By Ada Winslow")
    metadata.take("author", "Bo Marsh")
    metadata.take("weight", "3")
    metadata.take("title", "  ")
    #expect(metadata == Metadata(author: "Ada Winslow"))
  }

  @Test func `a press release is no outlet`() {
    var metadata = Metadata()
    metadata.take("source", "Press release")
    #expect(metadata.outlet == nil)
  }
}
