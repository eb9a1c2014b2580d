import Articles
import Claims
import Language

/// Reads casts that are set as tables or lists: pipe tables, flattened tables, "A – B" and "A … B" items.
struct CastTables {
  let page: Page
  let book: MarkBook
  let words: CommonWords

  func drafts() -> [ClaimMerger.Told] {
    var told: [ClaimMerger.Told] = []
    var focus = FocusReader(page: page, book: book, words: words)
    let focuses = focus.read()
    var lead = Lead()
    var columns: (actor: Int, character: Int)?
    for (number, block) in page.blocks.enumerated() {
      guard let sentence = block.sentences.first else { continue }
      let here = focuses[sentence]
      switch block.kind {
      case .tableHeader: columns = self.columns(TableCells(tokens: page.tokens, words: words).cells(of: block.tokens))
      case .tableRow:
        guard let columns else { continue }
        let cells = TableCells(tokens: page.tokens, words: words).cells(of: block.tokens)
        guard cells.indices.contains(columns.actor), cells.indices.contains(columns.character) else { continue }
        told +=
          draft(
            actor: cells[columns.actor],
            character: cells[columns.character],
            here,
            lead,
            sentence,
            quote: block.tokens
          ).map { [$0] } ?? []
      case .listItem: told += item(block, here, lead, sentence).map { [$0] } ?? []
      default:
        if block.isFlattenedTable { told += flattened(block, here, lead, sentence) }
        columns = nil
        lead = Lead(block: number, page: page, words: words, before: lead)
      }
    }
    return told
  }

  // MARK: Forms

  /// Rows three spaces apart, cells two: " Actor  Role   Ada Winslow  Ruth Calder   …".
  private func flattened(_ block: Page.Block, _ focus: FocusReader.Focus, _ lead: Lead, _ sentence: Int) -> [ClaimMerger
    .Told]
  {
    var rows: [[Range<Int>]] = []
    var cells: [Range<Int>] = []
    var start = block.tokens.lowerBound
    for index in block.tokens where index > start {
      let gap = page.tokens[index].gap
      guard gap == .wide || gap == .wider else { continue }
      cells.append(start..<index)
      start = index
      if gap == .wider {
        rows.append(cells)
        cells = []
      }
    }
    rows.append(cells + [start..<block.tokens.upperBound])
    guard let head = rows.first, let columns = columns(head) else { return [] }
    return rows.dropFirst().compactMap { row in
      guard row.indices.contains(columns.actor), row.indices.contains(columns.character) else { return nil }
      let quote = row[0].lowerBound..<(row.last?.upperBound ?? row[0].upperBound)
      return draft(actor: row[columns.actor], character: row[columns.character], focus, lead, sentence, quote: quote)
    }
  }

  /// "Ada Winslow – Ruth Calder", "Ruth Calder: Ada Winslow".
  private func item(_ block: Page.Block, _ focus: FocusReader.Focus, _ lead: Lead, _ sentence: Int) -> ClaimMerger.Told?
  {
    guard lead.isCast else { return nil }
    guard
      let dash = block.tokens.dropFirst().first(where: {
        words.dashes.contains(page.tokens[$0].word) && page.tokens[$0].gap == .space
      })
    else { return nil }
    let left = block.tokens.lowerBound..<dash
    let right = dash + 1..<min(block.tokens.upperBound, dash + 1 + 6)
    guard person(left) != nil, isName(left), isName(right) || !right.isEmpty else { return nil }
    return draft(
      actor: left,
      character: isName(right) ? right : right.lowerBound..<right.lowerBound,
      focus,
      lead,
      sentence,
      quote: block.tokens
    )
  }

  private func draft(
    actor: Range<Int>,
    character: Range<Int>,
    _ focus: FocusReader.Focus,
    _ lead: Lead,
    _ sentence: Int,
    quote: Range<Int>
  ) -> ClaimMerger.Told? {
    guard let show = focus.show, !actor.isEmpty else { return nil }
    var draft = Draft(kind: .cast, show: show, rule: "cast/table")
    draft.certainty = lead.certainty
    draft.season = focus.season ?? lead.season(book, page)
    draft[.person] = person(actor) ?? page.text(actor)
    draft[.character] = character.isEmpty ? nil : page.text(character)
    draft[.status] = lead.isReturning ? "returning" : nil
    draft.quote = quote
    return ClaimMerger.Told(draft: draft, sentence: sentence)
  }

  // MARK: Cells

  private func columns(_ cells: [Range<Int>]) -> (actor: Int, character: Int)? {
    func column(_ heads: Set<WordID>) -> Int? {
      cells.firstIndex { cell in page.tokens[cell].contains { heads.contains($0.word) } }
    }
    guard let actor = column(words.actorHeads),
      let character = cells.indices.first(where: { index in
        index != actor && page.tokens[cells[index]].contains { words.characterHeads.contains($0.word) }
      })
    else { return nil }
    return (actor, character)
  }

  private func person(_ cell: Range<Int>) -> String? {
    for index in cell {
      let owner = Int(book.owner[index])
      if owner >= 0, case .person(let number) = book.marks[owner].value { return book.people.people[number].name }
    }
    return nil
  }

  /// Whether the cell is one name, and nothing else but a few words.
  private func isName(_ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty, cell.count <= 6 else { return false }
    let tokens = page.tokens[cell]
    return tokens.contains { $0.isCapital } && !tokens.contains { $0.word == words.as }
  }

  /// What the sentence above a list or table says of it.
  struct Lead {
    var certainty = Certainty.confirmed
    var isReturning = false
    var isCast = false
    private var tokens = 0..<0

    init() {}

    init(block number: Int, page: Page, words: CommonWords, before: Lead) {
      let block = page.blocks[number]
      let all = Set(page.tokens[block.tokens].map(\.word))
      let last = block.sentences.last.map { page.sentences[$0].tokens } ?? block.tokens
      let lastWords = Set(page.tokens[last].map(\.word))
      if page.isHeading(number) {
        isCast = !all.isDisjoint(with: words.castListHeads)
        return
      }
      tokens = last
      isCast = before.isCast || !all.isDisjoint(with: words.castListHeads)
      isReturning = !lastWords.isDisjoint(with: words.returnWords)
      if !lastWords.isDisjoint(with: words.likelyWords) { certainty = .expected }
    }

    func season(_ book: MarkBook, _ page: Page) -> Int? { page.firstSeason(in: tokens, book) }
  }
}
