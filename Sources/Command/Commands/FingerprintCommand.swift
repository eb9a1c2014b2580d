import ArgumentParser
import Importing
import Store

/// The command `rusttrack fingerprint`.
struct FingerprintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fingerprint",
    abstract: "One hash over what the articles say together.",
    discussion: """
      The same articles give the same fingerprint, in whatever order and however often they were imported.

        rusttrack fingerprint
      """
  )

  @OptionGroup var database: DatabaseOption

  func run() throws {
    var output = StandardOutput()
    output.write(try Fingerprint.of(Store.openForReading(database.path)) + "\n")
    output.flush()
  }
}
