import Articles
import Claims
import Language

/// Reads boxes of facts about a show: rows such as `Network | HBO`, items such as `Creators: Ada Winslow, Sam Pell`.
struct FactLines {
  let page: Page
  let book: MarkBook
  let words: CommonWords
  /// Of each sentence.
  let focuses: [FocusReader.Focus]

  /// A label has no more words.
  private static let longestLabel = 3

  /// What a line tells: what of, and what.
  private struct Fact {
    var label: Range<Int>
    var value: Range<Int>
  }

  /// What the lines of all boxes say; a line by itself is none.
  func drafts() -> [ClaimMerger.Told] {
    let facts = page.blocks.indices.map { fact(in: $0) }
    return facts.indices.flatMap { number -> [ClaimMerger.Told] in
      let hasNeighbour = number > 0 && facts[number - 1] != nil || number + 1 < facts.count && facts[number + 1] != nil
      guard hasNeighbour, let fact = facts[number], let sentence = page.blocks[number].sentences.first,
        let show = focuses[sentence].show
      else { return [] }
      return claims(of: fact).map { kind, fields in
        var draft = Draft(kind: kind, show: show, fields: fields, rule: "\(kind.rawValue)/fact")
        draft.season = kind == .episodeCount ? focuses[sentence].season : nil
        draft.quote = page.blocks[number].tokens
        return ClaimMerger.Told(draft: draft, sentence: sentence)
      }
    }
  }

  private func fact(in number: Int) -> Fact? {
    let block = page.blocks[number]
    var fact: Fact
    switch block.kind {
    case .tableRow:
      let cells = page.cells(of: number)
      guard cells.count == 2 else { return nil }
      fact = Fact(label: cells[0], value: cells[1])
    case .listItem:
      let start = block.tokens.prefix(Self.longestLabel + 1)
      guard let colon = start.first(where: { page.tokens[$0].word == words.colon }) else { return nil }
      fact = Fact(label: block.tokens.lowerBound..<colon, value: colon + 1..<block.tokens.upperBound)
    default: return nil
    }
    if let last = fact.label.last, page.tokens[last].word == words.colon { fact.label.removeLast() }
    guard (1...Self.longestLabel).contains(fact.label.count), !fact.value.isEmpty, isLabel(fact.label) else {
      return nil
    }
    return fact
  }

  private func isLabel(_ range: Range<Int>) -> Bool { words.is(oneOf: page.tokens[range], .factLabels) }

  private func claims(of fact: Fact) -> [(Kind, FieldValues)] {
    func `is`(_ name: WordClass) -> Bool { words.is(oneOf: page.tokens[fact.label], name) }
    let values = marks(in: fact.value)
    if `is`(.networkLabels) {
      return values.compactMap { if case .network(let name) = $0 { (.airsOn, [.network: name]) } else { nil } }
    }
    if `is`(.genreLabels) {
      return values.compactMap { if case .genre(let name, _) = $0 { (.genre, [.genre: name]) } else { nil } }
    }
    if `is`(.studioLabels) {
      return values.compactMap { if case .company(let name) = $0 { (.producedBy, [.company: name]) } else { nil } }
    }
    let people = values.compactMap { if case .person(let number) = $0 { book.people.people[number].name } else { nil } }
    if `is`(.castLabels) { return people.map { (.cast, [.person: $0]) } }
    for case .job(let jobs) in marks(in: fact.label) {
      return jobs.split(separator: "|").flatMap { job in people.map { (.crew, [.person: $0, .job: job.trimmed]) } }
    }
    guard `is`(.episodeLabels), let first = fact.value.first, page.tokens[first].isNumber,
      let count = Int(page.text(first..<first + 1))
    else { return [] }
    return [(.episodeCount, [.count: String(count)])]
  }

  /// The marks that begin in a range.
  private func marks(in range: Range<Int>) -> [Mark.Value] {
    range.compactMap { index in
      let owner = book.owner[index]
      guard owner >= 0, index == range.lowerBound || book.owner[index - 1] != owner else { return nil }
      return book.marks[Int(owner)].value
    }
  }
}
