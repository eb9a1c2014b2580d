import Articles
import Claims
import Language

/// Reads casts that are set as tables or lists: pipe tables, flattened tables, "A – B" and "A … B" items.
struct CastTables {
  let page: Page
  let book: MarkBook
  let words: CommonWords
  /// Of each sentence.
  private let focuses: [FocusReader.Focus]
  private let isRoleFirst: Bool

  /// A name before a colon has no more words.
  private static let longestName = 5

  init(page: Page, book: MarkBook, words: CommonWords, focuses: [FocusReader.Focus]) {
    self.page = page
    self.book = book
    self.words = words
    self.focuses = focuses
    isRoleFirst = Self.isRoleFirst(page, book, words)
  }

  func drafts() -> [ClaimMerger.Told] {
    var told: [ClaimMerger.Told] = []
    var lead = Lead()
    var columns: (actor: Int, character: Int)?
    for (number, block) in page.blocks.enumerated() {
      guard let sentence = block.sentences.first else { continue }
      let here = focuses[sentence]
      switch block.kind {
      case .tableHeader: columns = self.columns(page.cells(of: number))
      case .tableRow:
        guard columns != nil || lead.isCast else { continue }
        let cells = page.cells(of: number)
        guard let columns else {
          told += pair(cells, here, lead, sentence, quote: block.tokens).map { [$0] } ?? []
          continue
        }
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

  /// "Ada Winslow – Ruth Calder", "Ada Winslow: Ruth Calder".
  private func item(_ block: Page.Block, _ focus: FocusReader.Focus, _ lead: Lead, _ sentence: Int) -> ClaimMerger.Told?
  {
    guard lead.isCast else { return nil }
    let rest = block.tokens.dropFirst()
    let colon = rest.prefix(Self.longestName).first { page.tokens[$0].word == words.colon }
    guard
      let dash = rest.first(where: { words.is(page.tokens[$0].word, .dashes) && page.tokens[$0].gap == .space })
        ?? colon.flatMap({ person(block.tokens.lowerBound..<$0) == nil ? nil : $0 })
    else { return nil }
    let left = block.tokens.lowerBound..<dash
    let right = dash + 1..<min(block.tokens.upperBound, dash + 1 + 6)
    return pair([left, right], focus, lead, sentence, quote: block.tokens)
  }

  /// Two cells without a head: the actor stands first, but where the whole article has it the other way round.
  private func pair(
    _ cells: [Range<Int>],
    _ focus: FocusReader.Focus,
    _ lead: Lead,
    _ sentence: Int,
    quote: Range<Int>
  ) -> ClaimMerger.Told? {
    guard cells.count > 1 else { return nil }
    let sides = (isRoleFirst ? [cells[1], cells[0]] : [cells[0], cells[1]]).map(withoutParentheses)
    guard person(sides[0]) != nil || isRoleFirst, isName(sides[0]), !sides[1].isEmpty else { return nil }
    var told = draft(
      actor: sides[0],
      character: isName(sides[1]) ? sides[1] : sides[1].lowerBound..<sides[1].lowerBound,
      focus,
      lead,
      sentence,
      quote: quote
    )
    if words.is(oneOf: page.tokens[quote], .returnWords) { told?.draft[.status] = "returning" }
    if words.is(oneOf: page.tokens[quote], .newcomers) { told?.draft[.status] = "joined" }
    return told
  }

  private func withoutParentheses(_ cell: Range<Int>) -> Range<Int> {
    cell.lowerBound..<(cell.first { page.tokens[$0].word == words.open } ?? cell.upperBound)
  }

  /// Whether the lists of the article name the role before the actor: ranks and single names stand on the left.
  private static func isRoleFirst(_ page: Page, _ book: MarkBook, _ words: CommonWords) -> Bool {
    var evidence = 0
    for block in page.blocks {
      guard case .listItem = block.kind,
        let dash = block.tokens.dropFirst().first(where: {
          words.is(page.tokens[$0].word, .dashes) && page.tokens[$0].gap == .space
        })
      else { continue }
      evidence +=
        role(block.tokens.lowerBound..<dash, page, book) - role(dash + 1..<block.tokens.upperBound, page, book)
    }
    return evidence > 0
  }

  /// How much a cell looks like a character's name rather than an actor's.
  private static func role(_ cell: Range<Int>, _ page: Page, _ book: MarkBook) -> Int {
    guard let first = cell.first, book.owner[first] >= 0 else { return 0 }
    switch book.marks[Int(book.owner[first])].value {
    case .person(let number): return book.people.people[number].roleVotes.signum()
    case .name: return 1
    default: return 0
    }
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
    func column(_ heads: WordClass) -> Int? {
      cells.firstIndex { words.is(oneOf: page.tokens[$0], heads) }
    }
    guard let actor = column(.actorHeads),
      let character = cells.indices.first(where: { index in
        index != actor && page.tokens[cells[index]].contains { words.is($0.word, .characterHeads) }
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
      let isCastHead = block.sentences.contains { page.has(.castListHeads, in: $0) }
      if page.isHeading(number) {
        isCast = isCastHead
        return
      }
      isCast = before.isCast || isCastHead
      guard let last = block.sentences.last else { return }
      tokens = page.sentences[last].tokens
      isReturning = page.has(.returnWords, in: last)
      if page.has(.likelyWords, in: last) { certainty = .expected }
    }

    func season(_ book: MarkBook, _ page: Page) -> Int? { page.firstSeason(in: tokens, book) }
  }
}
