import ArgumentParser
import Foundation
import Testing

@testable import Command

/// README.md says what the program does: its commands and its SQL are run over the seeds.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func page() throws -> String {
    try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The texts between two marks.
  private static func texts(from open: String, to close: String, in page: String) -> [String] {
    page.components(separatedBy: open).dropFirst().compactMap { $0.components(separatedBy: close).first }
  }

  /// A folder whose database holds the seeds.
  private func seeded() throws -> Binary {
    let binary = try Binary(hasSample: false)
    let run = try binary.run("import", Self.root.appending(path: "seeds").path, "--quiet")
    #expect(run.code == 0, "\(run.errors)")
    return binary
  }

  @Test func `every command is in it`() throws {
    let page = try Self.page()
    for command in RustTrack.groups.flatMap(\.subcommands) {
      let name = "rusttrack \(command.configuration.commandName ?? "?")"
      #expect(page.contains(name), "README.md does not mention `\(name)`")
    }
  }

  @Test func `every command of its table works on the seeds`() throws {
    let table = try #require(Self.texts(from: "## What can be asked", to: "\n## ", in: Self.page()).first)
    let rows = table.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("`rusttrack ") }
    let commands = rows.flatMap { Self.texts(from: "`rusttrack ", to: "`", in: String($0)) }
    #expect(commands.count > 10)
    let binary = try seeded()
    for command in commands {
      let run = try binary.shell("\"$RUSTTRACK\" \(command)")
      #expect(run.code == 0, "\(command): \(run.errors)")
      #expect(!run.output.isEmpty, "\(command): \(run.errors)")
    }
  }

  @Test func `every statement of it has an answer in the seeds`() throws {
    let statements = Self.texts(from: "```sql\n", to: "```", in: try Self.page())
    #expect(statements.count >= 4)
    let binary = try seeded()
    for statement in statements {
      let run = try binary.run("sql", statement, "--format", "ndjson")
      #expect(run.code == 0, "\(statement)\n\(run.errors)")
      #expect(!run.lines.isEmpty, "\(statement)")
    }
  }
}
