import ArgumentParser
import Claims
import Queries

/// A kind of event as a person types it: `picked_up`, `picked-up`, `canceled`.
struct EventKind: ExpressibleByArgument {
  let kind: Kind

  init?(argument: String) {
    guard let kind = Kind(rawValue: word(argument, joinedBy: "_")), kind.isEvent else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { Kind.allCases.filter(\.isEvent).map(\.rawValue) }
}

/// How a show stands, as a person types it: `in-development`, `canceled`.
struct StatusWord: ExpressibleByArgument {
  let status: ShowStatus

  init?(argument: String) {
    guard let status = ShowStatus(rawValue: word(argument, joinedBy: " ")) else { return nil }
    self.status = status
  }

  static var allValueStrings: [String] { ShowStatus.allCases.map(\.rawValue) }
}

/// How sure the articles are.
struct CertaintyWord: ExpressibleByArgument {
  let certainty: Certainty

  init?(argument: String) {
    guard let certainty = Certainty(rawValue: argument.lowercased()) else { return nil }
    self.certainty = certainty
  }

  static var allValueStrings: [String] { Certainty.allCases.map(\.rawValue) }
}

/// The word in lower case, with the given separator and in the spelling of this program.
private func word(_ argument: String, joinedBy separator: String) -> String {
  let parts = argument.lowercased().split { "-_ ".contains($0) }
  return parts.map { $0 == "canceled" ? "cancelled" : $0 == "rumoured" ? "rumored" : $0 }.joined(separator: separator)
}
