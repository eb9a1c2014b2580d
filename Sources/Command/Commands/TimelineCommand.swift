import ArgumentParser
import Queries

/// The command `rusttrack timeline`.
struct TimelineCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "What happened to a show, and when?",
    discussion: """
      Events without a date stand where the first article tells them.

        rusttrack timeline "Harbor Lights"
      """
  )

  @OptionGroup var list: ListOptions

  @Argument(help: ArgumentHelp("A show, by its title or id.", valueName: "show"))
  var show: String

  var question: Timeline { Timeline(show: show) }
  var missing: String { "events of “\(show)”" }
}
