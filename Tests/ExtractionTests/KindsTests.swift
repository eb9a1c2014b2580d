import Foundation
import Testing

@testable import Extraction

@Suite struct KindsTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let sources = tests.appending(path: "../../Sources/Extraction/Kinds").standardized

  /// The files of the folder, without the list itself.
  private static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") && $0 != "Kinds.swift" }.sorted()
  }

  @Test func `each file in Kinds is on the list`() throws {
    let list = try String(contentsOf: Self.sources.appending(path: "Kinds.swift"), encoding: .utf8)
    for file in try Self.files() {
      let name = file.replacing(".swift", with: "")
      #expect(list.contains(", \(name).rules)"), "\(name).rules is not in Kinds.all")
    }
    #expect(try Self.files().count == Kinds.all.count)
  }

  @Test func `each file in Kinds has a test file`() throws {
    for file in try Self.files() {
      let test = "Kinds/" + file.replacing(".swift", with: "Tests.swift")
      #expect(FileManager.default.fileExists(atPath: Self.tests.appending(path: test).path), "\(test) is missing")
    }
  }

  @Test func `each kind is on the list once, and each rule has a name of its own`() {
    #expect(Set(Kinds.all.map(\.kind)).count == Kinds.all.count)
    #expect(Kinds.all.allSatisfy { kind, rules in rules.allSatisfy { $0.kind == kind } })
    let names = Dictionary(grouping: Kinds.rules.map(\.fullName)) { $0 }
    #expect(names.filter { $0.value.count > 1 }.keys.sorted() == [])
  }
}
