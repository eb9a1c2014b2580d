import ArgumentParser
import Foundation
import Queries

/// Which database a command works on.
struct DatabaseOption: ParsableArguments {
  static let variable = "RUSTTRACK_DATABASE"
  static let standard = "rusttrack.db"

  @Option(
    name: .long,
    help: ArgumentHelp("The database (default: $\(variable), or \(standard) in the current folder).", valueName: "path")
  )
  var database: String?

  /// As given, as in the environment, or the default.
  var path: String {
    if let database { return database }
    let fromEnvironment = ProcessInfo.processInfo.environment[Self.variable] ?? ""
    return fromEnvironment.isEmpty ? Self.standard : fromEnvironment
  }

  /// The database, open for questions.
  func catalogue() throws -> Catalogue { try Catalogue(path: path) }
}
