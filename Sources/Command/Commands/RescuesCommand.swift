import ArgumentParser
import Queries

/// The command `rusttrack rescues`.
struct RescuesCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "rescues",
    abstract: "Which cancelled shows were saved, from whom and by whom?",
    discussion: """
        rusttrack rescues --format markdown
      """
  )

  @OptionGroup var list: ListOptions

  var question: RescueList { RescueList() }
  var missing: String { "rescues" }
}
