import Claims
import Language

/// The readers that find mentions, made once.
struct MentionReaders: Sendable {
  let lexicon: Lexicon
  /// The words of the lists, the rules and the readers.
  var vocabulary: Vocabulary
  let names: ListedNames
  /// Words that are no names by themselves.
  var plainWords: WordSet = []
  private let dates: DateReader
  private let calendar: CalendarReader
  private let borrowedYears: BorrowedYears
  private let seasons: SeasonReader
  private let nouns: NounReader
  private let beginnings: WordBits<Beginning>

  /// What may begin with a word.
  private struct Beginning: OptionSet {
    let rawValue: UInt8
    /// A date, a season or a count.
    static let number = Beginning(rawValue: 1)
    /// A genre or a reference to a show.
    static let noun = Beginning(rawValue: 2)
    static let genre = Beginning(rawValue: 4)
    static let job = Beginning(rawValue: 8)
    /// "the same day".
    static let same = Beginning(rawValue: 16)
  }

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
    borrowedYears = BorrowedYears(in: &vocabulary)
    calendar = CalendarReader(lexicon.common, in: &vocabulary)
    names = ListedNames(lexicon: lexicon, in: &vocabulary)
    beginnings = WordBits(
      [
        .number: dates.firstWords.union(calendar.firstWords).union(seasons.firstWords),
        .noun: nouns.firstWords(lexicon),
        .genre: lexicon.genreHeads.union(lexicon.genreModifiers.firstWords).union(lexicon.longGenres.firstWords),
        .job: lexicon.jobs.firstWords,
        .same: [lexicon.common.same],
      ],
      below: vocabulary.count
    )
    self.vocabulary = vocabulary
  }

  /// The places where a phrase may begin that is no name.
  struct Starts {
    fileprivate struct Start {
      let index: Int
      let mayBeNoun: Bool
      let mayBeJob: Bool
      /// The place of the date, season or count that begins there; -1 for none.
      let number: Int
    }
    fileprivate var all: [Start] = []
    fileprivate var numbers: [Mark] = []

    fileprivate mutating func add(_ index: Int, mayBeNoun: Bool, mayBeJob: Bool) {
      all.append(Start(index: index, mayBeNoun: mayBeNoun, mayBeJob: mayBeJob, number: -1))
    }

    fileprivate mutating func add(_ index: Int, _ number: Mark) {
      all.append(Start(index: index, mayBeNoun: false, mayBeJob: false, number: numbers.count))
      numbers.append(number)
    }
  }

  /// The places where dates, seasons, counts, genres, jobs and references may begin, in order.
  func starts(in page: Page) -> Starts {
    var starts = Starts()
    let tokens = page.tokens
    starts.all.reserveCapacity(tokens.count / 4)
    starts.numbers.reserveCapacity(tokens.count / 32)
    var told = ToldDates()
    var ahead = (beginning(of: 0, tokens), beginning(of: 1, tokens), beginning(of: 2, tokens))
    for index in tokens.indices {
      let third = beginning(of: index + 3, tokens)
      let (beginning, next) = (ahead.0, ahead.1)
      ahead = (ahead.1, ahead.2, third)
      // A genre stands behind the token, or behind the compound that begins with it.
      let narrows = next.union(third).contains(.genre)
      guard !beginning.isEmpty || narrows || tokens[index].shape.contains(.digit) else { continue }
      read(narrows ? beginning.union(.noun) : beginning, at: index, in: page, &told, &starts)
    }
    return starts
  }

  /// The day and the year that were told last.
  private struct ToldDates {
    var day: TimeExpression?
    var year: EDTF?
  }

  private func read(
    _ beginning: Beginning,
    at index: Int,
    in page: Page,
    _ told: inout ToldDates,
    _ starts: inout Starts
  ) {
    if beginning.contains(.same), let day = told.day, isSameDay(index, page.tokens) {
      return starts.add(index, Mark(tokens: index..<index + 2, value: .date(day)))
    }
    let mayBeNumber = beginning.contains(.number) || page.tokens[index].shape.contains(.digit)
    if mayBeNumber, let number = number(at: index, page, after: told.year) {
      if case .date(let time) = number.value {
        if time.isDay { told.day = time }
        if case .fixed(let date) = time { told.year = date }
      }
      starts.add(index, number)
    } else if beginning.contains(.noun) || beginning.contains(.job) {
      starts.add(index, mayBeNoun: beginning.contains(.noun), mayBeJob: beginning.contains(.job))
    }
  }

  /// Dates, seasons, counts, genres, jobs and references, in order.
  func phrases(in page: Page, at starts: Starts, taken: [Bool]) -> [Mark] {
    var marks: [Mark] = []
    marks.reserveCapacity(starts.numbers.count * 2)
    var free = 0
    // "the eight-part heist drama": the mark of the noun begins behind the count.
    var passed = 0..<0
    for start in starts.all where !taken[start.index] {
      if passed.contains(start.index), start.number >= 0,
        starts.numbers[start.number].tokens.upperBound <= passed.upperBound
      {
        marks.append(starts.numbers[start.number])
        passed = starts.numbers[start.number].tokens.upperBound..<passed.upperBound
      }
      guard start.index >= free else { continue }
      guard let mark = start.number >= 0 ? starts.numbers[start.number] : phrase(at: start, page, taken),
        !mark.tokens.contains(where: { taken[$0] })
      else { continue }
      marks.append(mark)
      passed = start.index..<max(start.index, mark.tokens.lowerBound)
      free = mark.tokens.upperBound
    }
    return marks
  }

  /// "the same day": the one that was told last.
  private func isSameDay(_ index: Int, _ tokens: [Token]) -> Bool {
    index + 1 < tokens.count && lexicon.common.is(tokens[index + 1].word, .dayWords)
  }

  /// What may begin with a token; nothing behind the last one.
  private func beginning(of index: Int, _ tokens: [Token]) -> Beginning {
    index < tokens.count ? beginnings[tokens[index].word] : []
  }

  private func number(at index: Int, _ page: Page, after year: EDTF?) -> Mark? {
    if let told = calendar.date(at: index, in: page) ?? dates.date(at: index, in: page) {
      let date = borrowedYears.completed(told, after: year, in: page, dates)
      return Mark(tokens: index..<date.end, value: .date(date.value))
    }
    guard let season = seasons.mark(at: index, in: page), season.end <= page.tokens.count else { return nil }
    return Mark(tokens: index..<season.end, value: season.value)
  }

  private func phrase(at start: Starts.Start, _ page: Page, _ taken: [Bool]) -> Mark? {
    let index = start.index
    if start.mayBeNoun, let (range, value) = nouns.mark(at: index, in: page, lexicon, taken) {
      return Mark(tokens: range, value: value)
    }
    guard start.mayBeJob, let job = lexicon.jobs.longest(at: index, in: page.tokens) else { return nil }
    return Mark(tokens: index..<index + job.length, value: .job(job.entry.of ?? job.entry.name))
  }
}
