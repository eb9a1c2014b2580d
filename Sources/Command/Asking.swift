import ArgumentParser
import Queries

/// A command that asks one question and prints its rows.
protocol Asking: ParsableCommand {
  associatedtype Asked: Question

  var list: ListOptions { get }
  var question: Asked { get }
  /// What there is none of where the answer is empty: `rescues`.
  var missing: String { get }
}

extension Asking {
  func run() throws { try ask() }

  /// Prints the answer in the format asked for.
  func ask() throws {
    let catalogue = try list.database.catalogue()
    var output = StandardOutput()
    var printer = list.format.printer(asides: Asked.asides)
    var count = 0
    try catalogue.each(
      question,
      columns: { printer.begin($0, to: &output) },
      row: {
        printer.add($0, to: &output)
        count += 1
      }
    )
    printer.end(to: &output)
    output.flush()
    if count == 0 { tellNothing() }
  }

  /// Says on standard error that the answer is empty.
  func tellNothing() { StandardError.write("no \(missing) in \(list.database.path)") }
}
