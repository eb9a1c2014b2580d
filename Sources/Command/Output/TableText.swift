import Queries

/// A table for people: aligned columns, two spaces between them, empty columns left out.
struct TableText {
  /// Columns that are never cut: an id is of no use in part.
  private static let uncut: Set<String> = ["id", "claim"]
  /// No column is cut below this.
  private static let narrowest = 8
  private static let gap = "  "

  let terminal: Terminal

  /// The lines of the table, the header first.
  func lines(of table: Answer) -> [String] {
    let table = table.without(emptyColumns(of: table))
    let header = table.columns.map { $0.replacing("_", with: " ") }
    let cells = table.rows.map { $0.map(\.printed) }
    let isNumber = table.columns.indices.map { column in table.rows.allSatisfy { $0[column].isNumberOrNull } }
    let widths = fitted(
      header.indices.map { column in
        cells.reduce(header[column].displayWidth) { max($0, $1[column].displayWidth) }
      },
      names: table.columns
    )
    func line(_ row: [String]) -> String {
      var cells = zip(row, widths).map { $0.shortened(to: $1) }
      for index in cells.indices where index < cells.count - 1 || isNumber[index] {
        cells[index] = cells[index].padded(to: widths[index], atEnd: !isNumber[index])
      }
      return cells.joined(separator: Self.gap)
    }
    return [terminal.bold(line(header))] + cells.map(line)
  }

  private func emptyColumns(of table: Answer) -> Set<String> {
    guard !table.rows.isEmpty else { return [] }
    let empty = table.columns.indices.filter { column in table.rows.allSatisfy { $0[column] == .null } }
    return Set(empty.map { table.columns[$0] })
  }

  /// The widths, made narrower at the widest columns until the line fits the terminal.
  private func fitted(_ natural: [Int], names: [String]) -> [Int] {
    guard let available = terminal.width else { return natural }
    var widths = natural
    let gaps = Self.gap.count * max(0, widths.count - 1)
    let cuttable = widths.indices.filter { !Self.uncut.contains(names[$0]) }
    while widths.reduce(gaps, +) > available {
      guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowest else { break }
      widths[widest] -= 1
    }
    return widths
  }
}

extension Cell {
  /// As a person reads it, on one line.
  var printed: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text.onOneLine
    case .truth(let truth): truth ? "yes" : "no"
    }
  }

  fileprivate var isNumberOrNull: Bool {
    switch self {
    case .null, .integer, .real: true
    case .text, .truth: false
    }
  }
}
