import Queries
import Testing

@Suite struct NameLookupTests {
  @Test(arguments: ["Harbor Lights", "HARBOR LIGHTS", "the Harbor-Lights", "Lights of the Harbor", "harbor-lights"])
  func `a show is found by its names and its id`(_ name: String) throws {
    #expect(try Catalogue.sample().page(ofShow: name).show.id == "harbor-lights")
  }

  @Test func `a misspelt show is told with the nearest one`() throws {
    #expect(throws: QueryError.unknown(kind: "show", name: "Harber Lihgts", nearest: ["Harbor Lights"])) {
      try Catalogue.sample().rows(Timeline(show: "Harber Lihgts"))
    }
  }

  @Test(arguments: [("lights", ["Harbor Lights"]), ("Quay", ["The Long Quay", "The Long Quay"]), ("Zzz", [])])
  func `a word of a title is near it`(name: String, nearest: [String]) throws {
    #expect(throws: QueryError.unknown(kind: "show", name: name, nearest: nearest)) {
      try Catalogue.sample().rows(Timeline(show: name))
    }
  }

  @Test func `a misspelt word of a title is near it`() throws {
    #expect(throws: QueryError.unknown(kind: "show", name: "Harbuor", nearest: ["Harbor Lights"])) {
      try Catalogue.sample().rows(Timeline(show: "Harbuor"))
    }
  }

  @Test func `two shows of one title are told by their ids`() throws {
    #expect(throws: QueryError.ambiguous(kind: "show", name: "Long Quay", ids: ["long-quay", "long-quay-2020"])) {
      try Catalogue.sample().rows(Timeline(show: "Long Quay"))
    }
  }

  @Test func `the message proposes what was meant`() {
    let error = QueryError.unknown(kind: "show", name: "Harber", nearest: ["A", "B", "C"])
    #expect(error.description == "no show named “Harber”; did you mean A, B or C?")
  }
}
