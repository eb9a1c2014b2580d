import Queries

/// A table for people: aligned columns, two spaces between them, empty columns left out.
///
/// Where the terminal is too narrow, ids move to a line of their own below each row, as an id is of no use in part; then
/// the widest columns are cut.
struct TableText {
  private static let id = "id"
  private static let gap = "  "
  /// No column is cut below this: a date has its place.
  private static let narrowest = 10

  let terminal: Terminal

  /// The lines of the table, the header first.
  func lines(of answer: Answer) -> [String] {
    let answer = answer.without(emptyColumns(of: answer))
    let whole = Columns(answer)
    guard let width = terminal.width, whole.total(Self.gap) > width, answer.columns.last == Self.id else {
      return lines(whole).enumerated().map { $0 == 0 ? terminal.bold($1) : $1 }
    }
    let ids = [Self.id] + answer.rows.map { $0.last?.printed ?? "" }
    return zip(lines(Columns(answer.without([Self.id]))), ids).enumerated().flatMap { index, pair in
      [pair.0, Self.gap + pair.1].map { index == 0 ? terminal.bold($0) : $0 }
    }
  }

  private func lines(_ columns: Columns) -> [String] {
    let widths = fitted(columns)
    return ([columns.header] + columns.cells).map { row in
      var cells = zip(row, widths).map { $0.shortened(to: $1) }
      for index in cells.indices where index < cells.count - 1 || columns.isNumber[index] {
        cells[index] = cells[index].padded(to: widths[index], atEnd: !columns.isNumber[index])
      }
      return cells.joined(separator: Self.gap)
    }
  }

  private func emptyColumns(of answer: Answer) -> Set<String> {
    guard !answer.rows.isEmpty else { return [] }
    let empty = answer.columns.indices.filter { column in answer.rows.allSatisfy { $0[column] == .null } }
    return Set(empty.map { answer.columns[$0] })
  }

  /// The widths, made narrower at the widest columns until the line fits the terminal.
  private func fitted(_ columns: Columns) -> [Int] {
    guard let available = terminal.width else { return columns.widths }
    var widths = columns.widths
    var excess = columns.total(Self.gap) - available
    while excess > 0 {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowest else {
        break
      }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

/// The columns of a table as they are printed.
private struct Columns {
  let header: [String]
  let cells: [[String]]
  let isNumber: [Bool]
  /// Of the widest cell.
  let widths: [Int]

  init(_ answer: Answer) {
    let header = answer.columns.map { $0.replacing("_", with: " ") }
    let cells = answer.rows.map { $0.map(\.printed) }
    isNumber = answer.columns.indices.map { column in answer.rows.allSatisfy { $0[column].isNumberOrNull } }
    widths = header.indices.map { column in
      cells.reduce(header[column].displayWidth) { max($0, $1[column].displayWidth) }
    }
    self.header = header
    self.cells = cells
  }

  /// The width of a line.
  func total(_ gap: String) -> Int { widths.reduce(gap.count * max(0, widths.count - 1), +) }
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
