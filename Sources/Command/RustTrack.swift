import ArgumentParser
import Foundation

/// The program: reads its arguments, runs one command, and turns errors into one line and an exit code.
@main struct RustTrack: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rusttrack",
    abstract: "Reads TV-news articles and keeps what they say in one SQLite file.",
    discussion: """
      Every answer leads to the sentences behind it: `why ID` prints them, ID being the last column of a table.

      EXAMPLES
        rusttrack import articles/
        rusttrack shows --status cancelled
        rusttrack cast "Harbor Lights" --season 2
        rusttrack rescues --format markdown
        rusttrack why harbor-lights/s2/picked_up

      The database is rusttrack.db in the current folder, the one that RUSTTRACK_DATABASE names, or that of --database.
      """,
    version: version,
    groupedSubcommands: groups
  )

  static let version = "0.1.0"

  /// Every command, a line for each file in `Commands/`.
  static let groups = [
    CommandGroup(name: "Feeding", subcommands: [ImportCommand.self]),
    CommandGroup(
      name: "Asking",
      subcommands: [
        ShowsCommand.self,
        ShowCommand.self,
        CastCommand.self,
        ActorCommand.self,
        TimelineCommand.self,
        EventsCommand.self,
        RescuesCommand.self,
        StrikesCommand.self,
        SearchCommand.self,
        SQLCommand.self,
      ]
    ),
    CommandGroup(
      name: "Checking",
      subcommands: [
        WhyCommand.self,
        ArticleCommand.self,
        ExplainCommand.self,
        ClaimsCommand.self,
        MentionsCommand.self,
        StatusCommand.self,
        FingerprintCommand.self,
      ]
    ),
  ]

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      Failure.exit(with: error)
    }
  }
}
