import Foundation
import Queries
import Testing

@Suite struct QuestionsTests {
  /// This package's folder.
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }

  @Test func `every file in Questions is on the list`() throws {
    #expect(Questions.all.map { "\($0)" }.sorted() == (try Self.names(in: "Sources/Queries/Questions")))
  }

  @Test func `every question has a test`() throws {
    let tests = try Self.names(in: "Tests/QueriesTests/Questions")
    #expect(tests == (try Self.names(in: "Sources/Queries/Questions").map { $0 + "Tests" }))
  }

  @Test func `no two questions have one name`() {
    #expect(Set(Questions.all.map { $0.name }).count == Questions.all.count)
  }
}
