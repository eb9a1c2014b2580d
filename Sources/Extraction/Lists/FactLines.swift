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
    let label: Range<Int>
    let value: Range<Int>
  }

  /// What the lines of all boxes say; a line by itself is none.
  func drafts() -> [ClaimMerger.Told] {
    let boxes = page.blocks.indices.map { facts(in: $0) }
    func hasFacts(_ number: Int) -> Bool { boxes.indices.contains(number) && !boxes[number].isEmpty }
    return boxes.indices.flatMap { number -> [ClaimMerger.Told] in
      guard hasFacts(number - 1) || hasFacts(number + 1) || boxes[number].count > 1,
        let sentence = page.blocks[number].sentences.first,
        let show = focuses[sentence].show
      else { return [] }
      return boxes[number].flatMap(claims).map { kind, fields in
        var draft = Draft(kind: kind, show: show, fields: fields, rule: "\(kind.rawValue)/fact")
        draft.season = kind == .episodeCount ? focuses[sentence].season : nil
        draft.quote = page.blocks[number].tokens
        return ClaimMerger.Told(draft: draft, sentence: sentence)
      }
    }
  }

  private func facts(in number: Int) -> [Fact] {
    let block = page.blocks[number]
    switch block.kind {
    case .tableRow:
      let cells = page.cells(of: number)
      return cells.count == 2 ? [fact(cells[0], cells[1])].compactMap { $0 } : []
    case .listItem: return [line(block.tokens)].compactMap { $0 }
    case .paragraph:
      // "Director: Ada Winslow | Music: Sam Pell"
      let parts = block.tokens.split { words.is(page.tokens[$0].word, .bullets) }
      return parts.count > 1 ? parts.compactMap { line($0.startIndex..<$0.endIndex) } : []
    default: return []
    }
  }

  /// A label, a colon and a value.
  private func line(_ tokens: Range<Int>) -> Fact? {
    let start = tokens.prefix(Self.longestLabel + 1)
    guard let colon = start.first(where: { page.tokens[$0].word == words.colon }) else { return nil }
    return fact(tokens.lowerBound..<colon, colon + 1..<tokens.upperBound)
  }

  private func fact(_ label: Range<Int>, _ value: Range<Int>) -> Fact? {
    var label = label
    if let last = label.last, page.tokens[last].word == words.colon { label.removeLast() }
    guard (1...Self.longestLabel).contains(label.count), !value.isEmpty, isLabel(label) else { return nil }
    return Fact(label: label, value: value)
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
      let names = values.compactMap { if case .company(let name) = $0 { name } else { nil } }
      return (names.isEmpty ? [name(in: fact.value)].compactMap { $0 } : names).map { (.producedBy, [.company: $0]) }
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

  /// A value that is a name, and no list has it: "Paper Comet".
  private func name(in value: Range<Int>) -> String? {
    let isName = value.count <= Self.longestLabel && value.allSatisfy { page.tokens[$0].isCapital }
    return isName ? page.text(value) : nil
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
