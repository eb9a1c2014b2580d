import ArgumentParser
import Importing

/// The command `rusttrack import`.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads folders of articles into the database.",
    discussion: """
      A folder is a mirror: new and changed articles are read, and what only a vanished one said goes. It prints what
      changed, and nothing where nothing did; articles that cannot be read are told on standard error (exit code 1), and
      what was stored of them before is kept.

        rusttrack import articles/ --database /var/lib/rusttrack.db
      """
  )

  @OptionGroup var database: DatabaseOption

  @Option(help: ArgumentHelp("Files longer than this are not read: 500K, 20M, 1G.", valueName: "size"))
  var maxSize = ByteSize.standard

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Argument(help: "Folders of articles, or single files.")
  var paths: [String]

  func run() async throws {
    let progress = ProgressLine()
    let importer = Importer(database: database.path, maxSize: maxSize.bytes)
    let report = try await importer.run(paths: paths) { progress.show($0) }
    progress.clear()
    try print(report)
    if !report.failures.isEmpty { throw ExitCode(Code.unanswered) }
  }

  /// Changes on standard output, what was not read on standard error.
  private func print(_ report: ImportReport) throws {
    let text = ImportText(report: report, maxSize: maxSize)
    if !quiet, report.run != nil {
      var output = StandardOutput()
      for line in text.changes(names: try database.catalogue()) { output.write(line + "\n") }
      output.flush()
    }
    for line in text.problems(isQuiet: quiet) { StandardError.write(line) }
  }
}
