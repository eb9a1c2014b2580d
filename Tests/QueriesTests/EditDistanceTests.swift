import Testing

@testable import Queries

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("harbor", "harbor", 0), ("harbor", "harbour", 1), ("lights", "lihgts", 1), ("quay", "key", 3), ("", "abc", 3),
  ])
  func `letters inserted, left out, changed or swapped are counted`(a: String, b: String, distance: Int) {
    #expect(editDistance(Array(a.utf8), Array(b.utf8), limit: 3) == distance)
  }

  @Test func `what is too far is not counted`() {
    #expect(editDistance(Array("harbor".utf8), Array("meridian".utf8), limit: 2) == nil)
  }
}
