import ArgumentParser
import Articles
import Extraction
import Foundation

/// The command `rusttrack explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "How sentences are read: what is mentioned, which rules fire, and what stops the others.",
    discussion: """
      Reads a text, or a file that need not be imported, and shows each step: the strings weighed as titles, and for \
      every sentence the show that "it" means, the mentions, the rules that fired, and those that nearly did.

        rusttrack explain "Meridian has renewed *Harbor Lights* for a third season."
        rusttrack explain --article articles/harbor-lights.md
      """
  )

  @Option(help: ArgumentHelp("A file with an article.", valueName: "path"))
  var article: String?

  @Flag(help: "Also the rules whose trigger is there and that stopped, and strings that were not taken for titles.")
  var all = false

  @Argument(help: "The text to read; - for standard input.")
  var text: String?

  func validate() throws {
    guard (article == nil) != (text == nil) else { throw ValidationError("give a text or --article PATH") }
    if let text, FileManager.default.fileExists(atPath: text) {
      throw ValidationError("“\(text)” is a file; to read what is in it, write --article \(text)")
    }
  }

  func run() throws {
    let file = try source()
    var output = StandardOutput()
    let reader = ArticleReader()
    do {
      for item in try Formats.items(in: file) {
        for line in ExplanationText(terminal: .current(), isFull: all).lines(of: reader.explain(item.article)) {
          output.write(line + "\n")
        }
      }
    } catch {
      throw Failure(message: "\(article ?? "the text"): \(error)", code: Code.unanswered)
    }
    output.flush()
  }

  private func source() throws -> ArticleFile {
    if let article {
      guard let data = FileManager.default.contents(atPath: article) else {
        throw Failure(message: "\(article): no such file, or it cannot be read", code: Code.unanswered)
      }
      return ArticleFile(name: article, bytes: Array(data))
    }
    let given = text == "-" ? FileHandle.standardInput.readDataToEndOfFile() : Data((text ?? "").utf8)
    return ArticleFile(name: "text.md", bytes: Array(given))
  }
}
