import ArgumentParser

/// `rusttrack import`
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads folders of articles into the database."
  )

  @OptionGroup var database: DatabaseOption

  @Argument(help: "Folders, or single files.")
  var paths: [String]

  func run() async throws {
  }
}
