import ArgumentParser
import Queries

/// The command `rusttrack search`.
struct SearchCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Which articles write of this?",
    discussion: """
      All words must occur, whatever their case and accents. Words in double quotes stand together; rescu* begins a word.

        rusttrack search Meridian '"second season"'
      """
  )

  @OptionGroup var list: ListOptions

  @Argument(help: "What the articles must hold.")
  var words: [String]

  var question: ArticleSearch { ArticleSearch(words: words.joined(separator: " ")) }
  var missing: String { "articles with “\(words.joined(separator: " "))”" }

  func run() throws {
    guard list.format == .table else { return try ask() }
    let rows = try list.database.catalogue().rows(question)
    var output = StandardOutput()
    for line in SearchText(terminal: .current()).lines(of: rows) { output.write(line + "\n") }
    output.flush()
    if rows.isEmpty { tellNothing() }
  }
}
