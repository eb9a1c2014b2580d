import Claims
import Queries
import Testing

@Suite struct ClaimListTests {
  @Test func `claims come by article in the order of the text`() throws {
    let rows = try Catalogue.sample().rows(ClaimList())
    #expect(
      rows.map(\.article) == ["denial.txt"] + Array(repeating: "news/saved.md", count: 4) + [
        "news/strike.md", "news/strike.md",
      ]
    )
    #expect(rows[1...].prefix(4).map(\.start) == rows[1...].prefix(4).map(\.start).sorted())
  }

  @Test(arguments: ["denial.txt", "folder/denial.txt"])
  func `one article's claims are asked for by its path`(_ path: String) throws {
    #expect(try Catalogue.sample().rows(ClaimList(article: path)).map(\.certainty) == [.denied])
  }

  @Test func `as JSON a claim has the fields of its kind, numbers as numbers`() throws {
    let lines = try Catalogue.sample().rows(ClaimList(article: "saved.md")).map { try $0.claimJSON.line() }
    #expect(lines[0].contains(#""network":"Northstar""#) && lines[0].contains(#""date":null"#))
    #expect(lines.contains { $0.contains(#""count":10"#) })
  }

  @Test func `an unknown article is told with the nearest one`() throws {
    #expect(throws: QueryError.unknown(kind: "article", name: "denail.txt", nearest: ["denial.txt"])) {
      try Catalogue.sample().rows(ClaimList(article: "denail.txt"))
    }
  }
}
