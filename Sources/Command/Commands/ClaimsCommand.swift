import ArgumentParser
import Claims
import Queries

/// The command `rusttrack claims`.
struct ClaimsCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "What do the articles say, one statement a row?",
    discussion: """
      Each claim has its quote, the quote's place (UTF-8 bytes into the article's stored text), and the rule that read it.
      As JSON, the values that belong to its kind are fields of their own.

        rusttrack claims --article harbor-lights.md --format ndjson
      """
  )

  @OptionGroup var list: ListOptions

  @Option(help: ArgumentHelp("Only this article.", valueName: "path"))
  var article: String?

  var question: ClaimList { ClaimList(article: article) }
  var missing: String { "claims" }

  func run() throws {
    switch list.format {
    case .json: try printObjects(open: "[\n", between: ",\n", close: "\n]\n", nothing: "[]\n")
    case .ndjson: try printObjects(open: "", between: "\n", close: "\n", nothing: "")
    case .table, .csv, .markdown: try ask()
    }
  }

  /// Prints each claim as `ClaimJSON` writes it.
  private func printObjects(open: String, between: String, close: String, nothing: String) throws {
    var output = StandardOutput()
    var count = 0
    try list.database.catalogue().eachRow(of: question) { row in
      output.write(count == 0 ? open : between)
      output.write(try row.claimJSON.line())
      count += 1
    }
    output.write(count == 0 ? nothing : close)
    output.flush()
    if count == 0 { tellNothing() }
  }
}
