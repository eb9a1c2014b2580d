import ArgumentParser
import Foundation
import Testing

@testable import Command

@Suite struct CommandLineTests {
  @Test func `every file in Commands is on the list`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Command/Commands")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
      $0.replacing(".swift", with: "")
    }
    let listed = RustTrack.groups.flatMap(\.subcommands).map { "\($0)" }
    #expect(listed.sorted() == files.sorted())
  }

  @Test func `every command has an abstract and an example`() {
    for command in RustTrack.groups.flatMap(\.subcommands) {
      let configuration = command.configuration
      #expect(!configuration.abstract.isEmpty)
      #expect(configuration.discussion.contains("rusttrack \(configuration.commandName ?? "?")"), "\(command)")
    }
  }

  @Test func `without arguments the help is printed`() throws {
    let run = try Binary(hasSample: false).run()
    #expect(run.code == 0)
    #expect(run.output.contains("EXAMPLES"))
  }

  @Test func `the version is one line`() throws {
    let run = try Binary(hasSample: false).run("--version")
    #expect(run.output == RustTrack.version + "\n")
  }

  @Test(arguments: [
    ["shows", "--format", "xml"], ["nonsense"], ["cast"], ["events", "--since", "yesterday"],
    ["events", "--kind", "cast"],
    ["cast", "Harbor Lights", "--season", "two"],
  ])
  func `wrong usage is told on one line and ends with 64`(_ arguments: [String]) throws {
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try Binary().shell("\"$RUSTTRACK\" \(line)")
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("rusttrack: "))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ("rescue", "`rusttrack rescues`?"), ("Shwos", "`rusttrack shows`?"), ("xyzzy", "`rusttrack --help`"),
  ])
  func `a misspelt command is told with the one it resembles`(_ word: String, _ hint: String) throws {
    let run = try Binary().run(word)
    #expect(run.code == 64)
    #expect(run.errors.hasPrefix("rusttrack: no command “\(word)”; "))
    #expect(run.errors.contains(hint))
  }

  @Test func `a wrong choice is told with the right ones`() throws {
    let run = try Binary().run("events", "--kind", "axed")
    #expect(run.errors.contains("developing, pilot_ordered, series_ordered"))
  }

  @Test func `a reader that has seen enough ends the program quietly`() throws {
    let run = try Binary().shell("\"$RUSTTRACK\" claims --format ndjson | head -1")
    #expect(run.errors.isEmpty)
    #expect(run.lines.count == 1)
  }

  @Test func `a full disk is told`() throws {
    let run = try Binary().shell("\"$RUSTTRACK\" shows > /dev/full")
    #expect(run.code == 74)
    #expect(run.errors.hasPrefix("rusttrack: cannot write"))
  }
}
