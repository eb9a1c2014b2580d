import Claims
import Language

/// Everything that an article mentions, in order, without overlap.
final class MarkBook: Sendable {
  let titles: TitleBook
  let people: PersonBook
  let marks: [Mark]
  /// Of each token the mark that it belongs to, or -1.
  let owner: [Int32]

  init(page: Page, readers: borrowing MentionReaders) {
    let lexicon = readers.lexicon
    let names = readers.names.marks(in: page)
    let starts = readers.starts(in: page)
    let (listed, counted) = Self.known(names, starts, page, readers)
    titles = TitleBook(page: page, lexicon: lexicon, listed: listed, counted: counted)
    var cover = Cover(count: page.tokens.count)
    cover.add(titles.marks)
    cover.add(titles.works.map { Mark(tokens: $0, value: .work) })
    cover.add(names.filter { !Self.isDoubtfulPlace($0, page, lexicon) })
    cover.add(readers.phrases(in: page, at: starts, taken: cover.taken))
    people = PersonBook(page: page, lexicon: lexicon, plainWords: readers.plainWords, owner: cover.taken)
    cover.add(people.marks)
    marks = GenreReferences(page: page, words: lexicon.common).told(in: cover.sorted)
    var owner = [Int32](of: -1, count: page.tokens.count)
    for (number, mark) in marks.enumerated() { for index in mark.tokens { owner[index] = Int32(number) } }
    self.owner = owner
  }

  /// What a token belongs to.
  func mark(at token: Int) -> Mark.Value? { owner[token] < 0 ? nil : marks[Int(owner[token])].value }

  /// The first tokens of the mentions of some kind, in order.
  func starts(of isWanted: (Mark.Value) -> Bool) -> [Int] {
    var starts: [Int] = []
    for number in marks.indices where isWanted(marks[number].value) { starts.append(marks[number].tokens.lowerBound) }
    return starts
  }

  /// Of each token what kind of listed name it belongs to, and whether it is in a season, a date or a count.
  private static func known(
    _ names: [Mark],
    _ starts: MentionReaders.Starts,
    _ page: Page,
    _ readers: MentionReaders
  ) -> ([RuleSlot?], [Bool]) {
    var listed = [RuleSlot?](of: nil, count: page.tokens.count)
    for mark in names { for index in mark.tokens { listed[index] = mark.slot } }
    var counted = [Bool](of: false, count: page.tokens.count)
    for mark in readers.phrases(in: page, at: starts, taken: listed.map { $0 != nil }) where mark.isNumber {
      for index in mark.tokens { counted[index] = true }
    }
    return (listed, counted)
  }

  /// Every string that may be a title, with its signs: for explanations.
  static func weighed(in page: Page, readers: MentionReaders) -> [TitleCandidate] {
    let (listed, counted) = known(readers.names.marks(in: page), readers.starts(in: page), page, readers)
    return TitleBook.weighed(page: page, lexicon: readers.lexicon, listed: listed, counted: counted)
  }

  /// "Paris Hilton": a place's name within a longer run is a part of that.
  private static func isDoubtfulPlace(_ mark: Mark, _ page: Page, _ lexicon: Lexicon) -> Bool {
    guard case .place = mark.value, mark.tokens.count == 1 else { return false }
    func isName(_ index: Int) -> Bool {
      index >= 0 && index < page.tokens.count && page.tokens[index].isCapital && page.tokens[index].isWord
        && !lexicon.common.is(page.tokens[index].word, .openers)
    }
    let next = mark.tokens.upperBound
    // "Kerry-Anne Pike"
    if next + 1 < page.tokens.count, page.tokens[next].word == lexicon.common.hyphen, page.tokens[next].gap == .none,
      page.tokens[next + 1].gap == .none, page.tokens[next + 1].isCapital, isName(next + 2)
    {
      return true
    }
    // "Ra Mi-ran"
    if next + 1 < page.tokens.count, page.tokens[next].word == lexicon.common.hyphen, page.tokens[next].gap == .none,
      page.tokens[next + 1].gap == .none, isName(mark.tokens.lowerBound - 1),
      page.tokens[mark.tokens.lowerBound].gap == .space
    {
      return true
    }
    let isBeforeName = isName(next) && page.tokens[next].gap == .space && !page.isInHeading(next)
    let isBehindName =
      isName(mark.tokens.lowerBound - 1) && page.tokens[mark.tokens.lowerBound].gap == .space
      && lexicon.firstNames.contains(page.tokens[mark.tokens.lowerBound - 1].word)
    return isBeforeName || isBehindName
  }

  /// Marks that do not overlap: the first comer keeps its tokens.
  private struct Cover {
    private var marks: [Mark] = []
    private(set) var taken: [Bool]
    /// Of each token the mark that begins there, or -1.
    private var starts: [Int32]

    init(count: Int) {
      taken = Array(of: false, count: count)
      starts = Array(of: -1, count: count)
    }

    mutating func add(_ more: [Mark]) {
      marks.reserveCapacity(marks.count + more.count)
      for mark in more where !mark.tokens.isEmpty && !mark.tokens.contains(where: { taken[$0] }) {
        starts[mark.tokens.lowerBound] = Int32(marks.count)
        marks.append(mark)
        for index in mark.tokens { taken[index] = true }
      }
    }

    /// The marks in the order of the text.
    var sorted: [Mark] {
      var sorted: [Mark] = []
      sorted.reserveCapacity(marks.count)
      for start in starts where start >= 0 { sorted.append(marks[Int(start)]) }
      return sorted
    }
  }
}
