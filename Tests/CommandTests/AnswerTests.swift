import Foundation
import Testing

@Suite struct AnswerTests {
  /// A command line, and what its answer holds.
  static let answers: [(arguments: [String], holds: String)] = [
    (["shows"], "Harbor Lights"),
    (["shows", "--status", "canceled", "--network", "Meridian"], "long-quay-2020"),
    (["show", "harbor lights"], "rescued (picked up by Northstar, season 2)"),
    (["cast", "Harbor Lights", "--season", "2"], "Captain Nell Hart"),
    (["actor", "ada winslow"], "director"),
    (["timeline", "Harbor Lights"], "picked_up"),
    (["events", "--kind", "picked-up", "--since", "2022"], "Northstar"),
    (["rescues"], "Meridian"),
    (["strikes"], "in production during it"),
    (["why", "harbor-lights/s2/picked_up"], "for a second season.”"),
    (["search", "settled", "guild"], "The strike is over"),
    (["claims", "--article", "denial.txt"], "denied"),
    (["mentions"], "Harbor Lights"),
    (["sql", "SELECT count(*) AS number FROM shows"], "number"),
    (["status"], "newest article"),
  ]

  @Test(arguments: answers)
  func `each command answers as a table`(_ arguments: [String], holds: String) throws {
    let run = try Binary().shell("\"$RUSTTRACK\" " + arguments.map { "'\($0)'" }.joined(separator: " "))
    #expect(run.output.contains(holds))
    #expect(run.errors.isEmpty)
    #expect(run.code == 0)
  }

  @Test(arguments: answers, ["json", "ndjson", "csv", "markdown"])
  func `each command answers in every format`(_ answer: (arguments: [String], holds: String), format: String) throws {
    let line = answer.arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try Binary().shell("\"$RUSTTRACK\" \(line) --format \(format)")
    #expect(!run.output.isEmpty)
    #expect(run.errors.isEmpty)
    #expect(run.code == 0)
  }

  @Test func `a fingerprint is one line`() throws {
    #expect(try Binary().run("fingerprint").lines.count == 1)
  }

  @Test func `the database is the one of the option, or else of the environment`() throws {
    let binary = try Binary()
    let elsewhere = try Binary(hasSample: false)
    let path = binary.folder.appending(path: "rusttrack.db").path
    #expect(try elsewhere.run("rescues", "--database", path).code == 0)
    #expect(try elsewhere.run("rescues", environment: ["RUSTTRACK_DATABASE": path]).code == 0)
    #expect(try elsewhere.run("rescues").code == 65)
  }

  @Test func `an empty answer is told on standard error`() throws {
    let run = try Binary().run("events", "--kind", "moved")
    #expect(run.output.isEmpty)
    #expect(run.errors == "no such events in rusttrack.db\n")
    #expect(run.code == 0)
  }

  @Test(arguments: [
    ("show 'Harber Lights'", "rusttrack: no show named “Harber Lights”; did you mean Harbor Lights?\n"),
    ("actor 'Ada Winslo'", "rusttrack: no person named “Ada Winslo”; did you mean Ada Winslow?\n"),
    ("events --network Meridan", "rusttrack: no network named “Meridan”; did you mean Meridian?\n"),
    (
      "cast 'the long quay'",
      "rusttrack: 2 shows are named “the long quay”; say which by its id: long-quay, long-quay-2020\n"
    ),
  ])
  func `an unknown name is told with the nearest ones`(_ line: String, errors: String) throws {
    let run = try Binary().shell("\"$RUSTTRACK\" \(line)")
    #expect(run.errors == errors)
    #expect(run.code == 1)
  }

  @Test(arguments: ["DELETE FROM shows", "ATTACH 'x.db' AS x", "SELECT 1; DROP TABLE shows", "SELECT nothing"])
  func `sql that does not only read is refused`(_ statement: String) throws {
    let binary = try Binary()
    let run = try binary.run("sql", statement)
    #expect(run.code == 64)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try binary.run("shows", "--format", "ndjson").lines.count == 4)
  }

  @Test func `a file that is no database is told`() throws {
    let binary = try Binary(hasSample: false)
    try binary.write("Harbor Lights\n", to: "notes.txt")
    let run = try binary.run("shows", "--database", "notes.txt")
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("rusttrack: notes.txt"))
  }
}
