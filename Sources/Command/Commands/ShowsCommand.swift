import ArgumentParser
import Queries

/// The command `rusttrack shows`.
struct ShowsCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "shows",
    abstract: "Which shows are there, and how do they stand?",
    discussion: """
      The status comes from the events: a show that was cancelled and then picked up is “rescued”.

        rusttrack shows --status cancelled --network Meridian
      """
  )

  @OptionGroup var list: ListOptions

  @Option(help: "Only shows that stand so.")
  var status: StatusWord?

  @Option(help: ArgumentHelp("Only shows that are or were on this network.", valueName: "name"))
  var network: String?

  var question: ShowList { ShowList(status: status?.status, network: network) }
  var missing: String { status == nil && network == nil ? "shows" : "such shows" }
}
