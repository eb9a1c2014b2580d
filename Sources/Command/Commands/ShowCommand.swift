import ArgumentParser
import Queries

/// The command `rusttrack show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "All that is known about one show, on a page.",
    discussion: """
      As JSON it is one object with a list for each section.

        rusttrack show "Harbor Lights"
      """
  )

  @OptionGroup var list: ListOptions

  @Argument(help: ArgumentHelp("A show, by its title or id.", valueName: "show"))
  var show: String

  func run() throws {
    let page = try list.database.catalogue().page(ofShow: show)
    var output = StandardOutput()
    switch list.format {
    case .table: ShowPageText(terminal: .current()).lines(of: page).forEach { output.write($0 + "\n") }
    case .json, .ndjson: output.write(page.json + "\n")
    case .csv: page.print(with: CSVPrinter(), to: &output)
    case .markdown: output.write(page.markdown)
    }
    output.flush()
  }
}
