import ArgumentParser
import Queries

/// The command `rusttrack cast`.
struct CastCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "cast",
    abstract: "Who plays whom in a show?",
    discussion: """
      With a season: those told of for it, and those of whom no article says in which season they are.

        rusttrack cast "Harbor Lights" --season 2
      """
  )

  @OptionGroup var list: ListOptions

  @Argument(help: ArgumentHelp("A show, by its title or id.", valueName: "show"))
  var show: String

  @Option(help: ArgumentHelp("Only this season.", valueName: "number"))
  var season: Int?

  var question: CastList { CastList(show: show, season: season) }
  var missing: String { "cast of “\(show)”" + (season.map { " for season \($0)" } ?? "") }
}
