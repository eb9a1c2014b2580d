import ArgumentParser
import Queries

/// The command `rusttrack actor`.
struct ActorCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "actor",
    abstract: "Where does someone play, and as whom?",
    discussion: """
      Other jobs (creator, director …) are listed as well.

        rusttrack actor "Ada Winslow"
      """
  )

  @OptionGroup var list: ListOptions

  @Argument(help: ArgumentHelp("A person, by name or id.", valueName: "name"))
  var person: String

  var question: ActorRoles { ActorRoles(person: person) }
  var missing: String { "roles of “\(person)”" }
}
