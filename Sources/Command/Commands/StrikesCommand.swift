import ArgumentParser
import Queries

/// The command `rusttrack strikes`.
struct StrikesCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "strikes",
    abstract: "Which strikes were there, and which shows did they touch?",
    discussion: """
      A show counts as touched where an article says so (“told”), or where it was in production during the strike.

        rusttrack strikes
      """
  )

  @OptionGroup var list: ListOptions

  var question: StrikeList { StrikeList() }
  var missing: String { "strikes" }
}
