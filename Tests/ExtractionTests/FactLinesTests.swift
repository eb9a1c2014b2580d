import Articles
import Claims
import Testing

@testable import Extraction

@Suite struct FactLinesTests {
  private static let lead =
    "# *Harbor Lights* season 2: everything we know\n*Harbor Lights* will be back, and here is all that has been told.\n"
  private static let facts = [
    ("Network", "HBO"), ("Episodes", "8"), ("Genre", "Crime drama"), ("Creators", "Nell Pike, Sam Reade"),
    ("Based on", "The novel *Salt Roads* by Ina Frost"), ("Starring", "Ada Winslow, Bo Lee"),
  ]

  /// The facts as items of a list, or as rows of a table.
  private func claims(asRows: Bool) -> [Claim] {
    let lines = Self.facts.map { asRows ? "\($0) | \($1)" : "- \($0): \($1)" }
    var article = Sample(Self.lead + lines.joined(separator: "\n")).article
    if asRows { for index in article.blocks.indices.dropFirst(2) { article.blocks[index].kind = .tableRow } }
    return reader.read(article).claims
  }

  @Test(arguments: [false, true])
  func `a box of facts is read`(asRows: Bool) {
    let claims = claims(asRows: asRows)
    #expect(Set(claims.map(\.show)) == ["Harbor Lights"])
    #expect(claims.contains { $0[.network] == "HBO" })
    #expect(claims.contains { $0[.count] == "8" })
    #expect(claims.contains { $0[.genre] == "crime drama" })
    #expect(claims.filter { $0[.job] == "creator" }.compactMap { $0[.person] } == ["Nell Pike", "Sam Reade"])
    #expect(claims.filter { $0.kind == .cast }.compactMap { $0[.person] } == ["Ada Winslow", "Bo Lee"])
    #expect(claims.contains { $0[.author] == "Ina Frost" })
  }

  @Test func `a line by itself is no box`() {
    let found = ExtractionTests.claims(
      in: "# *Harbor Lights* is back\nIt was told on Tuesday.\n- Episodes: 8",
      .episodeCount
    )
    #expect(!found.contains { $0.rule == "episode_count/fact" })
  }

  @Test func `names before colons are actors in the list of a cast`() {
    let text = "# The cast of *Harbor Lights*\n## Who plays whom\n- Ada Winslow: Ruth Calder\n- Bo Lee: Sam Marsh"
    let cast = ExtractionTests.claims(in: text, .cast)
    #expect(cast.compactMap { $0[.character] } == ["Ruth Calder", "Sam Marsh"])
  }

  @Test func `facts in one line are parted by bars`() {
    let text = "# *Harbor Lights*, the anime for TV\nDirector: Ada Winslow | Studio: Paper Comet"
    #expect(ExtractionTests.claims(in: text, .crew).compactMap { $0[.person] } == ["Ada Winslow"])
    #expect(ExtractionTests.claims(in: text, .producedBy).compactMap { $0[.company] } == ["Paper Comet"])
  }
}
