import Articles
import Claims
import Language

/// Reads lists whose lead-in or heading tells what happened to all shows in them: "Renewed:", "Here is the complete
/// list of cancellations", and calendars of premieres, as lists or as tables.
struct ListLeads {
  private let page: Page
  private let book: MarkBook
  private let words: CommonWords
  /// Of each block of a list the event that its lead tells.
  private var leads: [Int: (kind: Kind, network: String?)] = [:]

  /// Pieces of a row before its show: a date, a time, bars.
  private static let widestFront = 9

  /// Items with a date in front make a calendar where there are so many of them.
  private static let leastEntries = 3

  init(page: Page, book: MarkBook, words: CommonWords) {
    self.page = page
    self.book = book
    self.words = words
    readLeads()
  }

  /// What an item says that has no verb of its own, or the row of a calendar besides what is said in its other cells.
  func draft(of scene: Scene, beside drafts: [Draft]) -> Draft? {
    let block = page.sentences[scene.sentence].block
    guard var lead = leads[block] else { return nil }
    if page.blocks[block].isRow, scene.pieces.contains(where: { words.is($0.word, .finaleNouns) }) {
      lead.kind = .finale
    }
    guard !drafts.contains(where: { $0.kind == lead.kind || $0.kind.isEvent && !page.blocks[block].isRow }) else {
      return nil
    }
    let pieces = scene.pieces.indices
    guard let piece = pieces.first(where: { scene.show($0) != nil && !scene.isPronoun($0) }),
      piece <= (page.blocks[block].isRow ? Self.widestFront : 4), let show = scene.show(piece),
      !pieces.prefix(piece).contains(where: { scene.fills($0, .person) })
    else { return nil }
    // "Harbor Lights 6.7 million": a list of ratings.
    if lead.kind != .premiered,
      pieces.contains(where: { scene.pieces[$0].mention < 0 && page.tokens[scene.range($0).lowerBound].isNumber })
    {
      return nil
    }
    var draft = Draft(kind: lead.kind, show: show, rule: "\(lead.kind.rawValue)/list")
    for index in pieces {
      switch scene.mark(index)?.value {
      case .season(let numbers): draft.season = draft.season ?? numbers.last
      case .network(let name): draft[.network] = draft[.network] ?? name
      case .date(let time): draft.time = draft.time ?? time
      case .seasonCount(let count) where lead.kind == .cancelled: draft.season = draft.season ?? count
      default: continue
      }
    }
    draft[.network] = draft[.network] ?? lead.network
    switch lead.kind {
    case .premiered, .finale:
      guard draft.time != nil else { return nil }
      draft.certainty = .expected
    default: break
    }
    return draft
  }

  // MARK: Leads

  private mutating func readLeads() {
    var lead: (kind: Kind, network: String?)?
    var list: [Int] = []
    let isOfPremieres = page.blocks.first.map { words.is(oneOf: page.tokens[$0.tokens], .premiereNouns) } ?? false
    var calendar: Kind?
    for (number, block) in page.blocks.enumerated() {
      switch block.kind {
      case .listItem: list.append(number)
      case .tableHeader: calendar = self.calendar(under: block.tokens, isOfPremieres)
      case .tableRow:
        let isDated = block.tokens.contains { kind(at: $0) == .date }
        let opens = block.tokens.first.map { kind(at: $0) == .date } ?? false
        if isDated, let kind = calendar ?? (opens && isOfPremieres ? .premiered : nil) {
          leads[number] = (kind, nil)
        }
      case .caption: continue
      default:
        finish(&list, lead)
        lead = self.lead(block, number)
      }
    }
    finish(&list, lead)
  }

  /// What the dates of a table tell: its head says it, or leaves it to the headline.
  private func calendar(under head: Range<Int>, _ isOfPremieres: Bool) -> Kind? {
    guard words.is(oneOf: page.tokens[head], .showHeads), !words.is(oneOf: page.tokens[head], .episodeHeads) else {
      return nil
    }
    if words.is(oneOf: page.tokens[head], .finaleNouns) { return .finale }
    if words.is(oneOf: page.tokens[head], .premiereNouns) { return .premiered }
    return words.is(oneOf: page.tokens[head], .dateHeads) && isOfPremieres ? .premiered : nil
  }

  private mutating func finish(_ list: inout [Int], _ lead: (kind: Kind, network: String?)?) {
    defer { list = [] }
    let dated = list.filter { block in
      page.blocks[block].tokens.first.map { kind(at: $0) == .date } ?? false
    }
    let closed = list.filter { block in
      page.blocks[block].tokens.last.map { kind(at: $0) == .date } ?? false
    }
    if let lead, lead.kind == .finale || lead.kind == .ending, closed.count > 1 {
      for block in closed { leads[block] = (.finale, lead.network) }
    } else if dated.count >= Self.leastEntries {
      for block in dated { leads[block] = (.premiered, nil) }
    } else if let lead, lead.kind != .finale, list.count > 1 {
      for block in list { leads[block] = lead }
    }
  }

  /// The event of a heading, or of a sentence that ends with a colon.
  private func lead(_ block: Page.Block, _ number: Int) -> (kind: Kind, network: String?)? {
    guard let last = block.sentences.last.map({ page.sentences[$0].tokens }), let end = last.last else { return nil }
    let opens = page.tokens[end].word == words.colon
    guard opens || page.isHeading(number) else { return nil }
    if let kind = event(in: last) { return (kind, network(in: last)) }
    // "When they end:" over "Harbor Lights – May 6".
    if isAboutFinales(last) { return (.finale, network(in: last)) }
    guard opens, let headline = page.blocks.first?.tokens, let kind = event(in: headline) else { return nil }
    return (kind, network(in: headline))
  }

  private func isAboutFinales(_ range: Range<Int>) -> Bool {
    words.is(oneOf: page.tokens[range], .endDateWords)
  }

  private func event(in range: Range<Int>) -> Kind? {
    let kinds: [(Kind, WordClass)] = [
      (.renewed, .renewedWords), (.cancelled, .cancelledWords), (.ending, .endingWords),
    ]
    let found = kinds.filter { words.is(oneOf: page.tokens[range], $0.1) }
    return found.count == 1 ? found[0].0 : nil
  }

  private func network(in range: Range<Int>) -> String? {
    let names = Set(
      range.compactMap { index -> String? in
        let owner = Int(book.owner[index])
        guard owner >= 0, case .network(let name) = book.marks[owner].value else { return nil }
        return name
      }
    )
    return names.count == 1 ? names.first : nil
  }

  private func kind(at token: Int) -> RuleSlot? {
    let owner = Int(book.owner[token])
    return owner >= 0 ? book.marks[owner].slot : nil
  }
}
