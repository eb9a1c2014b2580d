import Testing

@testable import Command
@testable import Store

@Suite struct ChangesTextTests {
  private static let renewed = ResolvedRow(
    .events,
    "harbor-lights/s2/renewed",
    [
      "kind": .text("renewed"), "show_id": .text("harbor-lights"), "season": .integer(2),
      "network_id": .text("meridian"),
      "date": .text("2023-03"), "certainty": .text("confirmed"), "sources": .integer(1),
    ]
  )

  private func lines(_ changes: [Change?]) -> [String] {
    let names = ChangeNames(changes.compactMap { $0 }) { table, id in
      [.shows: "Harbor Lights", .networks: "Meridian", .people: "Ada Winslow"][table]
    }
    return ChangesText(sentence: ChangeSentence(names: names)).lines(of: changes.compactMap { $0 })
  }

  private func with(_ row: ResolvedRow, _ column: String, _ value: Value) -> ResolvedRow {
    var columns = Dictionary(uniqueKeysWithValues: zip(row.table.columns, row.values))
    columns[column] = value
    return ResolvedRow(row.table, row.id, columns)
  }

  @Test func `a new event is told in words`() {
    #expect(
      lines([Change(before: nil, after: Self.renewed)]) == ["+ Harbor Lights: renewed by Meridian (season 2, 2023-03)"]
    )
  }

  @Test func `a changed event tells what stood there before`() {
    let later = with(Self.renewed, "date", .text("2023-04"))
    #expect(
      lines([Change(before: Self.renewed, after: later)])
        == ["~ Harbor Lights: renewed by Meridian (season 2, 2023-04); before: 2023-03"]
    )
  }

  @Test func `one more source is no news`() {
    #expect(lines([Change(before: Self.renewed, after: with(Self.renewed, "sources", .integer(2)))]).isEmpty)
  }

  @Test func `a row that is gone is told, by the name it had`() {
    let show = ResolvedRow(.shows, "harbor-lights", ["title": .text("Harbor Lights"), "status": .text("renewed")])
    let changes = [Change(before: show, after: nil)].compactMap { $0 }
    let names = ChangeNames(changes) { _, _ in nil }
    #expect(ChangesText(sentence: ChangeSentence(names: names)).lines(of: changes) == ["- Harbor Lights: gone"])
  }

  @Test func `much is told by show`() {
    let changes = (1...100).map { number in
      Change(
        before: nil,
        after: ResolvedRow(
          .events,
          "\(number)",
          ["kind": .text("renewed"), "show_id": .text("s"), "season": .integer(number)]
        )
      )
    }
    #expect(lines(changes) == ["~ Harbor Lights: 100 events, 100 rows"])
  }

  @Test func `the last line counts`() {
    let changes = [Change(before: nil, after: Self.renewed)].compactMap { $0 }
    #expect(
      ChangesText.total(added: 2, changed: 0, removed: 1, claims: 7, changes: changes)
        == "2 articles new, 1 gone: 7 claims; 1 event"
    )
  }
}
