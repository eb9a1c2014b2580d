/// Rows of a table written with pipes, with or without the line of dashes under the first one.
enum PipeRow {
  private static let pipe = UInt8(ascii: "|")

  /// Whether a line is a row: `| Harbor Lights | Meridian |`.
  static func isRow(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 2, bytes[range.lowerBound] == pipe, bytes[range.upperBound - 1] == pipe else { return false }
    return bytes[(range.lowerBound + 1)..<(range.upperBound - 1)].contains(pipe)
  }

  /// Whether a line stands under a table's header: `|:---|---:|`, also without the outer pipes.
  static func isDelimiter(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var dashes = 0
    var pipes = 0
    for byte in bytes[range] {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case pipe: pipes += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return dashes > 0 && pipes > 0
  }

  /// The lines of a paragraph that are a table: a header over a delimiter and all lines with a pipe below it, or else
  /// the lines that begin and end with a pipe.
  static func table(in lines: [Range<Int>], of bytes: [UInt8]) -> Range<Int>? {
    guard bytes[lines[0].lowerBound..<lines[lines.count - 1].upperBound].contains(pipe) else { return nil }
    if let delimiter = lines.firstIndex(where: { isDelimiter(bytes, $0) }), delimiter > 0,
      bytes[lines[delimiter - 1]].contains(pipe)
    {
      let end = lines[delimiter...].firstIndex { !bytes[$0].contains(pipe) } ?? lines.count
      return (delimiter - 1)..<end
    }
    guard let start = lines.firstIndex(where: { isRow(bytes, $0) }) else { return nil }
    return start..<(lines[start...].firstIndex { !isRow(bytes, $0) } ?? lines.count)
  }

  /// Writes rows, cells joined by ` | `; empty cells at a row's end are left out.
  static func write(_ rows: [Range<Int>], of draft: Draft, to rewriter: inout Rewriter) {
    let hasHeader = rows.count > 1 && isDelimiter(draft.bytes, rows[1])
    for (index, row) in rows.enumerated() where !isDelimiter(draft.bytes, row) {
      let cells = cells(of: row, in: draft.bytes)
      guard let last = cells.lastIndex(where: { !$0.isEmpty }) else { continue }
      rewriter.begin(index == 0 && hasHeader ? .tableHeader : .tableRow)
      for (place, cell) in cells[...last].enumerated() {
        if place > 0 { rewriter.append(" | ") }
        rewriter.copy(cell)
      }
      rewriter.end()
    }
  }

  private static func cells(of row: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var start = row.lowerBound
    var end = row.upperBound
    if bytes[start] == pipe { start += 1 }
    if end > start, bytes[end - 1] == pipe { end -= 1 }
    var cells: [Range<Int>] = []
    while let next = bytes[start..<end].firstIndex(of: pipe) {
      cells.append(bytes.trimmed(start..<next))
      start = next + 1
    }
    cells.append(bytes.trimmed(start..<end))
    return cells
  }
}
