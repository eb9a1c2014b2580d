import ArgumentParser
import Claims
import Queries

/// The command `rusttrack events`.
struct EventsCommand: Asking {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "What happened: of which kind, since when, at which network?",
    discussion: """
      The newest comes first. An event without a date counts by the day of the first article that tells it.

        rusttrack events --kind renewed --kind cancelled --since 2024-03
      """
  )

  @OptionGroup var list: ListOptions

  @Option(help: "Only events of this kind; may be given several times.")
  var kind: [EventKind] = []

  @Option(help: ArgumentHelp("Only events at this network, or that lost it a show.", valueName: "name"))
  var network: String?

  @Option(
    help: ArgumentHelp("Only events on or after 2024-03-01, 2024-03 or 2024.", valueName: "date"),
    transform: DateOption.read
  )
  var since: EDTF?

  @Option(help: ArgumentHelp("Only events on or before that date.", valueName: "date"), transform: DateOption.read)
  var until: EDTF?

  @Option(help: "Only events that the articles are so sure of.")
  var certainty: CertaintyWord?

  var question: EventList {
    EventList(
      kinds: kind.map(\.kind),
      network: network,
      certainty: certainty?.certainty,
      since: since,
      until: until
    )
  }

  var missing: String {
    let isFiltered = !kind.isEmpty || network != nil || since != nil || until != nil || certainty != nil
    return isFiltered ? "such events" : "events"
  }
}
