/// One value of an answer.
public enum Cell: Sendable, Equatable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  /// A column that is 0 or 1 in the database and means no or yes.
  case truth(Bool)

  /// The text, or null.
  public init(_ text: String?) { self = text.map(Cell.text) ?? .null }

  /// The number, or null.
  public init(_ number: Int?) { self = number.map(Cell.integer) ?? .null }
}

/// An answer as columns and rows, whatever was asked.
public struct Answer: Sendable, Equatable {
  /// In the order in which they are printed.
  public let columns: [String]
  /// Each as long as `columns`.
  public let rows: [[Cell]]

  public init(columns: [String], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The same rows without the given columns.
  public func without(_ names: Set<String>) -> Answer {
    let kept = columns.indices.filter { !names.contains(columns[$0]) }
    return Answer(columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }
}
