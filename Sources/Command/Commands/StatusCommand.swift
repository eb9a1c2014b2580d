import ArgumentParser
import Queries

/// The command `rusttrack status`.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "What is in the database, and how fresh is it?",
    discussion: """
        rusttrack status --format json
      """
  )

  @OptionGroup var list: ListOptions

  func run() throws {
    let table = try list.database.catalogue().answer(to: StatusReport())
    var output = StandardOutput()
    switch list.format {
    case .table:
      let width = table.columns.reduce(0) { max($0, $1.displayWidth) }
      for (column, value) in zip(table.columns, table.rows.first ?? []) where value != .null {
        output.write(column.replacing("_", with: " ").padded(to: width) + "  " + value.printed + "\n")
      }
    case .json, .ndjson:
      for row in table.rows { output.write(JSONObject(columns: table.columns).text(row) + "\n") }
    case .csv, .markdown:
      var printer = list.format.printer()
      printer.begin(table.columns, to: &output)
      for row in table.rows { printer.add(row, to: &output) }
    }
    output.flush()
  }
}
