import ArgumentParser
import Queries

/// The command `rusttrack why`.
struct WhyCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Why does the database say this? The sentences for and against a row.",
    discussion: """
      ID is the last column of the tables that other commands print. Offsets are UTF-8 bytes into the article's stored text.

        rusttrack why harbor-lights/s2/picked_up
      """
  )

  @OptionGroup var list: ListOptions

  @Argument(help: ArgumentHelp("The id of a row.", valueName: "id"))
  var row: String

  var question: RowEvidence { RowEvidence(row: row) }
  var missing: String { "sentences for “\(row)”" }

  func run() throws {
    guard list.format == .table else { return try ask() }
    let rows = try list.database.catalogue().rows(question)
    var output = StandardOutput()
    for line in EvidenceText(terminal: .current()).lines(of: rows, about: row) { output.write(line + "\n") }
    output.flush()
  }
}
