import Articles
import Language

/// Cuts the rows of tables into cells.
struct TableCells {
  let tokens: [Token]
  let words: CommonWords
  /// The cells of each block that is a row; none of any other.
  let rows: [[Range<Int>]]

  init(tokens: [Token], words: CommonWords, blocks: [Page.Block]) {
    self.tokens = tokens
    self.words = words
    let hasTables = blocks.contains { $0.isRow }
    rows = hasTables ? blocks.map { $0.isRow ? Self.cells(of: $0.tokens, tokens, words) : [] } : []
  }

  /// The cells of a row: what stands between bars.
  private static func cells(of row: Range<Int>, _ tokens: [Token], _ words: CommonWords) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    func add(upTo end: Int) {
      cells.append(start < end ? start..<end : row.lowerBound..<row.lowerBound)
      start = end + 1
    }
    for index in row where tokens[index].word == words.bar && tokens[index].gap == .space { add(upTo: index) }
    add(upTo: row.upperBound)
    return cells
  }

  /// The cells under a head that names shows.
  func titles(in blocks: [Page.Block]) -> Set<Range<Int>> {
    var found: Set<Range<Int>> = []
    var column: Int?
    var hasHead = false
    guard !rows.isEmpty else { return [] }
    for (number, block) in blocks.enumerated() {
      switch block.kind {
      case .tableHeader:
        hasHead = true
        guard !words.is(oneOf: tokens[block.tokens], .episodeHeads) else {
          column = nil
          continue
        }
        column = titleColumn(rows[number])
      case .tableRow:
        let cells = rows[number]
        if !hasHead, column == nil, isHead(cells) {
          column = titleColumn(cells)
        } else if let column, column < cells.count, !cells[column].isEmpty {
          found.insert(title(in: cells[column]))
        } else if !hasHead, let cell = showCell(cells) {
          found.insert(title(in: cell))
        }
      default: (column, hasHead) = (nil, false)
      }
    }
    return found
  }

  /// The rows of tables of episodes, as numbers of blocks.
  func episodeRows(in blocks: [Page.Block]) -> [Int] {
    guard !rows.isEmpty else { return [] }
    var isOfEpisodes = false
    return blocks.indices.filter { number in
      switch blocks[number].kind {
      case .tableHeader: isOfEpisodes = words.is(oneOf: tokens[blocks[number].tokens], .episodeHeads)
      case .tableRow: return isOfEpisodes
      default: isOfEpisodes = false
      }
      return false
    }
  }

  /// The column under "Title" or "Show".
  private func titleColumn(_ cells: [Range<Int>]) -> Int? {
    cells.firstIndex { cell in cell.count <= 2 && tokens[cell].contains { words.is($0.word, .showHeads) } }
  }

  /// Whether a row that no line parts from those below is a head all the same: nothing but labels.
  private func isHead(_ cells: [Range<Int>]) -> Bool {
    cells.count > 2 && cells.allSatisfy { $0.count <= 2 } && titleColumn(cells) != nil
  }

  /// The cell that names a show in a row without a head: the first one but for dates, where another speaks of television.
  private func showCell(_ cells: [Range<Int>]) -> Range<Int>? {
    guard cells.count > 1, let number = cells.firstIndex(where: { !isDate($0) }) else { return nil }
    let cell = cells[number]
    guard let first = cell.first(where: { tokens[$0].isWord }), tokens[first].isCapital, cell.count <= 8,
      !words.is(tokens[first].word, .factLabels) || cells.count > 2
    else { return nil }
    return cells[(number + 1)...].contains { words.is(oneOf: tokens[$0], .statusWords) } ? cell : nil
  }

  private func isDate(_ cell: Range<Int>) -> Bool {
    cell.allSatisfy { index in
      let token = tokens[index]
      return !token.isWord || token.shape.contains(.digit) || words.is(token.word, .months)
        || words.is(token.word, .weekdays)
    }
  }

  /// The whole numbers under a head that names seasons, by row.
  func seasons(in blocks: [Page.Block], _ bytes: [UInt8]) -> [Int: Int] {
    guard !rows.isEmpty else { return [:] }
    var found: [Int: Int] = [:]
    var column: Int?
    for (number, block) in blocks.enumerated() {
      switch block.kind {
      case .tableHeader:
        column = rows[number].firstIndex { cell in
          tokens[cell].contains { words.is($0.word, .season) } && cell.count <= 3
        }
      case .tableRow:
        guard let column else { continue }
        let cells = rows[number]
        guard column < cells.count, cells[column].count == 1, let index = cells[column].first,
          tokens[index].isNumber
        else { continue }
        found[number] = Int(String(decoding: bytes[tokens[index].range], as: UTF8.self)).flatMap { $0 < 80 ? $0 : nil }
      default: column = nil
      }
    }
    return found
  }

  /// The title in a cell: without the marks around it, and without what parentheses tell behind it.
  private func title(in cell: Range<Int>) -> Range<Int> {
    var range = withoutQuotes(cell)
    if let last = range.last, tokens[last].word == words.close,
      let open = range.last(where: { tokens[$0].word == words.open }),
      open > range.lowerBound, last - open > 2 || !tokens[open + 1].isCapital
    {
      range = range.lowerBound..<open
    }
    return withoutQuotes(range)
  }

  private func withoutQuotes(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, tokens[first].shape.contains(.quote) { range = first + 1..<range.upperBound }
    while let last = range.last, tokens[last].shape.contains(.quote) { range = range.lowerBound..<last }
    return range
  }
}
