import Claims
import Store
import Testing

/// What a run writes, and what it leaves alone.
@Suite struct RunTests {
  private let told = article("a", published: "2023-01-01", claim(.renewed, [.network: "Meridian"], season: 2))

  @Test func `a run counts what it adds, changes and removes`() throws {
    let store = try Store.inMemory()
    let first = try store.importing([told, article("b", claim(.genre, [.genre: "drama"]))])
    #expect([first.run, first.added, first.changed, first.removed, first.claims] == [1, 2, 0, 0, 2])
    let second = try store.importing([article("a", version: 2, claim(.renewed, season: 2))], gone: ["b@1"])
    #expect([second.run, second.added, second.changed, second.removed, second.claims] == [2, 0, 1, 1, 1])
  }

  @Test func `nothing to do makes no run`() throws {
    let store = try Store.inMemory()
    try store.importing([told])
    #expect(try store.importing([]).run == nil)
  }

  @Test func `changes are told with the rows before and after`() throws {
    let store = try Store.inMemory()
    let first = try store.importing([told])
    #expect(first.changes.allSatisfy { $0.operation == .new && $0.before == nil })
    #expect(first.changes.map(\.id).contains("harbor-lights/s2/renewed"))

    let second = try store.importing([article("b", claim(.renewed, season: 2, date: "2022-12"))])
    let change = try #require(second.changes.first { $0.table == .events })
    #expect(change.operation == .changed)
    #expect(change.before?["date"] == .null)
    #expect(change.after?["date"] == .text("2022-12"))

    let third = try store.importing([], gone: ["a@1", "b@1"])
    #expect(third.changes.allSatisfy { $0.operation == .gone })
  }

  @Test func `an edited article comes back with its first bytes`() throws {
    let store = try Store.inMemory()
    try store.importing([told])
    let before = try store.resolved()
    try store.importing([article("a", version: 2, claim(.cancelled))])
    try store.importing([told])
    #expect(try store.resolved() == before)
    #expect(try store.articles(of: "news").map(\.id) == ["a@1"])
  }

  @Test func `a newer article elsewhere makes a planned end an end`() throws {
    let store = try Store.inMemory()
    try store.importing([
      article("a", published: "2023-01-01", claim(.ending, season: 3, date: "2023-05", as: .expected))
    ])
    #expect(try store.resolved().contains { $0.hasPrefix("shows") && $0.contains("\"ending\"") })
    let outcome = try store.importing([article("b", published: "2024-01-01", claim(.renewed, show: "Ferry"))])
    #expect(try store.resolved().contains { $0.hasPrefix("shows") && $0.contains("\"ended\"") })
    #expect(outcome.changes.contains { $0.id == "harbor-lights" && $0.operation == .changed })
    try store.importing([], gone: ["b@1"])
    #expect(try store.resolved().contains { $0.hasPrefix("shows") && $0.contains("\"ending\"") })
  }

  @Test func `search finds the words of articles, also after their text changed`() throws {
    let store = try Store.inMemory()
    try store.importing([article("a", text: "the lighthouse keeper", claim(.renewed))])
    var reread = article("a", text: "the ferry pilot", claim(.renewed))
    reread.textHash = "other"
    try store.importing([reread, article("b", text: "a lighthouse again", claim(.renewed))])
    #expect(try store.paths(finding: "lighthouse") == ["b"])
    #expect(try store.paths(finding: "ferry") == ["a"])
    try store.checkSearchIndex()
  }

  @Test func `the most common form of a name is shown, and changes with the articles`() throws {
    let store = try Store.inMemory()
    try store.importing([
      article("a", claim(.cast, [.person: "Ada Winslow"])),
      article("b", claim(.cast, [.person: "ADA WINSLOW"], show: "Ferry")),
      article("c", claim(.crew, [.person: "ADA WINSLOW", .job: "writer"], show: "Ferry")),
    ])
    #expect(try store.names(of: "people") == ["ADA WINSLOW"])
    try store.importing([], gone: ["b@1", "c@1"])
    #expect(try store.names(of: "people") == ["Ada Winslow"])
  }
}
