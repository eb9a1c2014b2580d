import Foundation
import Testing

@testable import Extraction

@Suite struct KindsTests {
  private func names(in folder: URL) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path).map { String($0.prefix { $0 != "." }) })
  }

  @Test func `every file of a kind is on the list and has a test`() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    let kinds = try names(in: root.appending(path: "Sources/Extraction/Kinds")).subtracting(["Kinds"])
    #expect(kinds.count == Kinds.all.count)
    let tested = try names(in: tests.appending(path: "Kinds"))
    #expect(tested == Set(kinds.map { $0 + "Tests" }))
  }

  @Test func `every rule's name is its own`() {
    let names = Kinds.rules.map(\.fullName)
    #expect(Set(names).count == names.count)
  }

  @Test func `every kind has rules of its kind`() {
    for (kind, rules) in Kinds.all {
      let isOwn = !rules.isEmpty && rules.allSatisfy { $0.kind == kind }
      #expect(isOwn)
    }
  }
}
