import ArgumentParser
import Queries

/// The command `rusttrack mentions`.
struct MentionsCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Which names do the articles write, and which show is each about?",
    discussion: """
      Offsets are UTF-8 bytes into the stored text of the article.

        rusttrack mentions --article harbor-lights.md --format ndjson
      """
  )

  @OptionGroup var list: ListOptions

  @Option(help: ArgumentHelp("Only this article.", valueName: "path"))
  var article: String?

  var question: MentionList { MentionList(article: article) }
  var missing: String { "mentions" }
}
