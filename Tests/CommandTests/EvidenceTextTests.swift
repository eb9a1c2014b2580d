import Queries
import SampleDatabase
import Store
import Testing

@testable import Command

@Suite struct EvidenceTextTests {
  private func lines(_ id: String, width: Int?) throws -> [String] {
    let store = try Store.inMemory()
    try store.write { try SampleDatabase.fill($0) }
    let rows = try Catalogue(store).rows(RowEvidence(row: id))
    return EvidenceText(terminal: Terminal(width: width, hasColour: false)).lines(of: rows, about: id)
  }

  @Test func `each sentence stands with its article, its place and its rule`() throws {
    #expect(
      try lines("harbor-lights/cancelled", width: nil) == [
        "harbor-lights/cancelled in events: 1 sentence for it, 1 against",
        "",
        "+ “Meridian cancelled the drama in November 2022, after one season.”",
        "  news/saved.md, bytes 73–137 · Tube Gazette, 2023-02-10",
        "  confirmed by cancelled/sample, 2022-11",
        "  https://example.org/a1",
        "",
        "- “Harbor Lights has not been cancelled”",
        "  denial.txt, bytes 0–36",
        "  denied by cancelled/sample",
      ]
    )
  }

  @Test func `a long sentence is broken at spaces`() throws {
    let broken = try lines("harbor-lights/cancelled", width: 44)
    #expect(broken[2...3] == ["+ “Meridian cancelled the drama in November", "  2022, after one season.”"])
  }
}
