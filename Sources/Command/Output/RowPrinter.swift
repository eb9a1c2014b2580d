import Queries

/// Prints an answer row by row, as it comes.
protocol RowPrinter {
  mutating func begin(_ columns: [String], to output: inout some TextOutputStream)
  mutating func add(_ row: [Cell], to output: inout some TextOutputStream)
  mutating func end(to output: inout some TextOutputStream)
}

/// One array of objects, an object a line.
struct JSONPrinter: RowPrinter {
  private var object = JSONObject(columns: [])
  private var isFirst = true

  mutating func begin(_ columns: [String], to output: inout some TextOutputStream) {
    object = JSONObject(columns: columns)
    output.write("[")
  }

  mutating func add(_ row: [Cell], to output: inout some TextOutputStream) {
    output.write(isFirst ? "\n" : ",\n")
    isFirst = false
    output.write(object.text(row))
  }

  mutating func end(to output: inout some TextOutputStream) { output.write(isFirst ? "]\n" : "\n]\n") }
}

/// One object a line.
struct NDJSONPrinter: RowPrinter {
  private var object = JSONObject(columns: [])

  mutating func begin(_ columns: [String], to output: inout some TextOutputStream) {
    object = JSONObject(columns: columns)
  }

  mutating func add(_ row: [Cell], to output: inout some TextOutputStream) { output.write(object.text(row) + "\n") }

  mutating func end(to output: inout some TextOutputStream) {}
}

/// Comma-separated values by RFC 4180, with a header.
struct CSVPrinter: RowPrinter {
  mutating func begin(_ columns: [String], to output: inout some TextOutputStream) {
    output.write(columns.map(Self.quoted).joined(separator: ",") + "\r\n")
  }

  mutating func add(_ row: [Cell], to output: inout some TextOutputStream) {
    output.write(row.map { Self.quoted($0.plain) }.joined(separator: ",") + "\r\n")
  }

  mutating func end(to output: inout some TextOutputStream) {}

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 != 0x22 && $0 != 0x2C && $0 != 0x0A && $0 != 0x0D }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

/// A table of GitHub's Markdown.
struct MarkdownPrinter: RowPrinter {
  mutating func begin(_ columns: [String], to output: inout some TextOutputStream) {
    output.write(Self.line(columns))
    output.write(Self.line(columns.map { _ in "---" }))
  }

  mutating func add(_ row: [Cell], to output: inout some TextOutputStream) {
    output.write(Self.line(row.map { Self.escaped($0.printed) }))
  }

  mutating func end(to output: inout some TextOutputStream) {}

  private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  static func escaped(_ text: String) -> String { text.replacing("\\", with: "\\\\").replacing("|", with: "\\|") }
}

/// A table for people; it is printed at the end, when all widths are known.
struct TablePrinter: RowPrinter {
  let terminal: Terminal
  let asides: Set<String>
  private var columns: [String] = []
  private var rows: [[Cell]] = []

  init(terminal: Terminal, asides: Set<String> = []) {
    self.terminal = terminal
    self.asides = asides
  }

  mutating func begin(_ columns: [String], to output: inout some TextOutputStream) { self.columns = columns }

  mutating func add(_ row: [Cell], to output: inout some TextOutputStream) { rows.append(row) }

  mutating func end(to output: inout some TextOutputStream) {
    guard !rows.isEmpty else { return }
    let table = Answer(columns: columns, rows: rows).without(asides)
    for line in TableText(terminal: terminal).lines(of: table) { output.write(line + "\n") }
  }
}

extension Format {
  /// What prints rows so.
  func printer(asides: Set<String> = [], terminal: Terminal = .current()) -> any RowPrinter {
    switch self {
    case .table: TablePrinter(terminal: terminal, asides: asides)
    case .json: JSONPrinter()
    case .ndjson: NDJSONPrinter()
    case .csv: CSVPrinter()
    case .markdown: MarkdownPrinter()
    }
  }
}

extension Cell {
  /// As another program reads it: nothing for null.
  fileprivate var plain: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .truth(let truth): truth ? "true" : "false"
    }
  }
}
