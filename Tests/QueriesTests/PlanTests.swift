import GRDB
import Queries
import Store
import Testing

@Suite struct PlanTests {
  /// Tables that grow with the articles, and the other names that the views have for them.
  private static let large: Set<String> = [
    "claims", "events", "evidence", "mentions", "saved", "lost", "began", "ended", "touched",
  ]

  @Test(arguments: Questions.all.map { Asked(question: $0) })
  func `no question reads claims, events or evidence from end to end without a reason`(_ asked: Asked) throws {
    let plan = try asked.plan()
    let scanned = plan.filter { $0.hasPrefix("SCAN ") }.map { String($0.dropFirst(5).prefix { $0 != " " }) }
    #expect(Self.large.intersection(scanned).isSubset(of: asked.question.scans.keys), "\(plan.joined(separator: "\n"))")
  }

  @Test func `the index of each large question is the one it was written for`() throws {
    #expect(try Asked(question: RowEvidence.self).plan().contains { $0.contains("INDEX evidence_by_row") })
    #expect(try Asked(question: ClaimList.self).plan().contains { $0.contains("INDEX claims_by_article") })
    #expect(try Asked(question: EventList.self).plan().contains { $0.contains("INDEX events_by_kind") })
    #expect(try Asked(question: Timeline.self).plan().contains { $0.contains("INDEX events_by_show") })
    #expect(
      try Asked(question: RescueList.self).plan().contains {
        $0.contains("INDEX events_by_show (show_id=? AND kind=?)")
      }
    )
    #expect(try Asked(question: CastList.self).plan().contains { $0.contains("INDEX roles_by_show") })
  }
}

/// A question and how SQLite would answer it.
struct Asked: CustomTestStringConvertible, Sendable {
  let question: any Question.Type

  var testDescription: String { question.name }

  func plan() throws -> [String] {
    try Store.inMemory().read { database in
      let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + question.sql)
      statement.setUncheckedArguments(StatementArguments())
      let cursor = try GRDB.Row.fetchCursor(statement)
      var details: [String] = []
      while let row = try cursor.next() { details.append(row["detail"]) }
      return details
    }
  }
}
