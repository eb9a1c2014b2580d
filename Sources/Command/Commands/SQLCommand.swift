import ArgumentParser
import Queries

/// The command `rusttrack sql`.
struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Asks the database in SQL; it cannot be changed so.",
    discussion: """
      One statement that begins with SELECT, WITH, VALUES or EXPLAIN. The tables are listed by

        rusttrack sql "SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view')"
        rusttrack sql "SELECT title, status FROM shows WHERE sources > 2"
      """
  )

  @OptionGroup var list: ListOptions

  @Argument(help: "The statement.")
  var statement: String

  func run() throws {
    let catalogue = try list.database.catalogue()
    var output = StandardOutput()
    var printer = list.format.printer()
    var count = 0
    try catalogue.each(
      sql: statement,
      columns: { printer.begin($0, to: &output) },
      row: {
        printer.add($0, to: &output)
        count += 1
      }
    )
    printer.end(to: &output)
    output.flush()
    if count == 0 { StandardError.write("no rows in \(list.database.path)") }
  }
}
