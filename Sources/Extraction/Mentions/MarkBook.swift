import Claims
import Language

/// Everything that an article mentions, in order, without overlap.
final class MarkBook: Sendable {
  let titles: TitleBook
  let people: PersonBook
  let marks: [Mark]
  /// Of each token the mark that it belongs to, or -1.
  let owner: [Int32]

  init(page: Page, readers: MentionReaders) {
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
    marks = cover.sorted
    var owner = [Int32](repeating: -1, count: page.tokens.count)
    for (number, mark) in marks.enumerated() { for index in mark.tokens { owner[index] = Int32(number) } }
    self.owner = owner
  }

  /// Of each token what kind of listed name it belongs to, and whether it is in a season, a date or a count.
  private static func known(
    _ names: [Mark],
    _ starts: [MentionReaders.Start],
    _ page: Page,
    _ readers: MentionReaders
  ) -> ([RuleSlot?], [Bool]) {
    var listed = [RuleSlot?](repeating: nil, count: page.tokens.count)
    for mark in names { for index in mark.tokens { listed[index] = mark.slot } }
    var counted = [Bool](repeating: false, count: page.tokens.count)
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
      taken = Array(repeating: false, count: count)
      starts = Array(repeating: -1, count: count)
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
    var sorted: [Mark] { starts.compactMap { $0 < 0 ? nil : marks[Int($0)] } }
  }
}

/// The readers that find mentions, made once.
struct MentionReaders: Sendable {
  let lexicon: Lexicon
  /// The words of the lists, the rules and the readers.
  var vocabulary: Vocabulary
  let names: ListedNames
  /// Words that are no names by themselves.
  var plainWords: WordSet = []
  private let dates: DateReader
  private let seasons: SeasonReader
  private let nouns: NounReader
  /// Words with which something may begin that is no name; a number may as well.
  private let firstWords: WordSet
  /// Words with which a genre or a reference to a show begins.
  private let nounWords: WordSet
  /// Words with which a genre begins.
  private let genreWords: WordSet

  /// How many words the lists and rules have, roughly.
  private static let expectedWords = 90_000

  init(_ options: ReaderOptions) {
    var vocabulary = Vocabulary(room: Self.expectedWords)
    // The words that are asked about most get the lowest numbers: sets of them are small.
    let numbers = NumberWords(in: &vocabulary)
    dates = DateReader(numbers: numbers, in: &vocabulary)
    seasons = SeasonReader(numbers: numbers, in: &vocabulary)
    nouns = NounReader(in: &vocabulary)
    lexicon = Lexicon(options, in: &vocabulary)
    names = ListedNames(lexicon: lexicon, in: &vocabulary)
    genreWords = lexicon.genreHeads.union(lexicon.genreModifiers.firstWords).union(lexicon.longGenres.firstWords)
    nounWords = nouns.firstWords(lexicon)
    firstWords = dates.firstWords.union(seasons.firstWords).union(nounWords).union(lexicon.jobs.firstWords)
    self.vocabulary = vocabulary
  }

  /// A place where a phrase may begin that is no name.
  struct Start: Sendable {
    fileprivate let index: Int
    fileprivate let mayBeNoun: Bool
    /// The date, season or count that begins there, and its end.
    fileprivate let number: (end: Int, value: Mark.Value)?
  }

  /// The places where dates, seasons, counts, genres, jobs and references may begin, in order.
  func starts(in page: Page) -> [Start] {
    var starts: [Start] = []
    let tokens = page.tokens
    starts.reserveCapacity(tokens.count / 4)
    var lastDay: TimeExpression?
    for index in tokens.indices {
      if let lastDay, isSameDay(index, tokens) {
        starts.append(Start(index: index, mayBeNoun: false, number: (index + 2, .date(lastDay))))
        continue
      }
      let narrows = narrows(index, tokens)
      guard narrows || firstWords.contains(tokens[index].word) || tokens[index].shape.contains(.digit) else { continue }
      let mayBeNoun = narrows || nounWords.contains(tokens[index].word)
      let number = number(at: index, page)
      if case .date(let time)? = number?.value, time.isDay { lastDay = time }
      starts.append(Start(index: index, mayBeNoun: mayBeNoun, number: number))
    }
    return starts
  }

  /// Dates, seasons, counts, genres, jobs and references, in order.
  func phrases(in page: Page, at starts: [Start], taken: [Bool]) -> [Mark] {
    var marks: [Mark] = []
    var free = 0
    for start in starts where start.index >= free && !taken[start.index] {
      guard let (range, value) = phrase(at: start, page, taken), !taken[range].contains(true) else { continue }
      marks.append(Mark(tokens: range, value: value))
      free = range.upperBound
    }
    return marks
  }

  /// "the same day": the one that was told last.
  private func isSameDay(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index].word == lexicon.common.same && index + 1 < tokens.count
      && lexicon.common.is(tokens[index + 1].word, .dayWords)
  }

  /// Whether a genre stands behind a token, or behind the compound that begins with it.
  private func narrows(_ index: Int, _ tokens: [Token]) -> Bool {
    index + 1 < tokens.count && genreWords.contains(tokens[index + 1].word)
      || index + 3 < tokens.count && genreWords.contains(tokens[index + 3].word)
  }

  private func number(at index: Int, _ page: Page) -> (end: Int, value: Mark.Value)? {
    if let date = dates.date(at: index, in: page) { return (date.end, .date(date.value)) }
    guard let season = seasons.mark(at: index, in: page), season.end <= page.tokens.count else { return nil }
    return season
  }

  private func phrase(at start: Start, _ page: Page, _ taken: [Bool]) -> (Range<Int>, Mark.Value)? {
    let index = start.index
    if let number = start.number { return (index..<number.end, number.value) }
    if start.mayBeNoun, let noun = nouns.mark(at: index, in: page, lexicon, taken) { return noun }
    guard let job = lexicon.jobs.longest(at: index, in: page.tokens) else { return nil }
    return (index..<index + job.length, .job(job.entry.of ?? job.entry.name))
  }
}
