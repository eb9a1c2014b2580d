import ArgumentParser
import Foundation
import Queries

/// The command `rusttrack article`.
struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "What was understood of one article: its text, what each line is, its names and claims.",
    discussion: """
      Names of shows, people, networks and the like are underlined in a terminal; below each line stands what was read \
      in it, under its rule. As JSON it is one object; offsets are UTF-8 bytes into the stored text.

        rusttrack article harbor-lights.md
        rusttrack article https://example.org/harbor-lights --format json
      """
  )

  @OptionGroup var database: DatabaseOption

  @Option(help: "How the article is printed.")
  var format = PageFormat.text

  @Argument(help: ArgumentHelp("An article, by its path or URL.", valueName: "path-or-url"))
  var article: String

  func run() throws {
    let pages: [ArticlePage]
    do {
      pages = try database.catalogue().pages(ofArticle: article)
    } catch QueryError.unknown where FileManager.default.fileExists(atPath: article) {
      let hint = "import it, or see how it is read with “rusttrack explain --article \(article)”"
      throw Failure(message: "\(article): not imported; \(hint)", code: Code.unanswered)
    }
    var output = StandardOutput()
    for (number, page) in pages.enumerated() {
      switch format {
      case .text:
        let lines = ArticleText(terminal: .current()).lines(of: page)
        output.write(((number > 0 ? [""] : []) + lines).map { $0 + "\n" }.joined())
      case .json: output.write(try page.json() + "\n")
      }
    }
    output.flush()
  }
}

/// How a page is printed.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people: as wide as the terminal, or as wide as needed in a pipe.
  case text
  /// One object a line.
  case json
}
