/// A row of a resolved table.
public struct ResolvedRow: Sendable, Hashable {
  public let table: ResolvedTable
  public let id: String
  /// In the order of the table's columns.
  public let values: [Value]

  /// The row with the given columns; those not given are null.
  init(_ table: ResolvedTable, _ id: String, _ columns: [String: Value]) {
    self.table = table
    self.id = id
    values = table.columns.map { columns[$0] ?? .null }
  }

  init(_ table: ResolvedTable, id: String, values: [Value]) {
    self.table = table
    self.id = id
    self.values = values
  }

  public subscript(_ column: String) -> Value {
    table.columns.firstIndex(of: column).map { values[$0] } ?? .null
  }

  /// The row as a JSON object, the id first.
  var json: String {
    JSONText.object([("id", Value.text(id).json)] + zip(table.columns, values.map(\.json)))
  }
}

/// A claim that speaks for a row, or against it.
package struct Evidence: Sendable, Hashable {
  package let table: ResolvedTable
  package let row: String
  package let claim: String
  package let agrees: Bool
}

/// A name that the articles use for a show, and how many claims write it so.
package struct Alias: Sendable, Hashable {
  package let name: String
  package let id: String
  package let claims: Int
}
