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
    let (listed, counted) = Self.known(names, page, readers)
    titles = TitleBook(page: page, lexicon: lexicon, listed: listed, counted: counted)
    var cover = Cover(count: page.tokens.count)
    cover.add(titles.marks)
    cover.add(titles.works.map { Mark(tokens: $0, value: .work) })
    cover.add(names.filter { !Self.isDoubtfulPlace($0, page, lexicon) })
    cover.add(readers.phrases(in: page, taken: cover.taken))
    people = PersonBook(page: page, lexicon: lexicon, plainWords: readers.plainWords, owner: cover.taken)
    cover.add(people.marks)
    marks = cover.sorted
    var owner = [Int32](repeating: -1, count: page.tokens.count)
    for (number, mark) in marks.enumerated() { for index in mark.tokens { owner[index] = Int32(number) } }
    self.owner = owner
  }

  /// Of each token what kind of listed name it belongs to, and whether it is in a season, a date or a count.
  private static func known(_ names: [Mark], _ page: Page, _ readers: MentionReaders) -> ([RuleSlot?], [Bool]) {
    var listed = [RuleSlot?](repeating: nil, count: page.tokens.count)
    for mark in names { for index in mark.tokens { listed[index] = mark.slot } }
    var counted = [Bool](repeating: false, count: page.tokens.count)
    for mark in readers.phrases(in: page, taken: listed.map { $0 != nil }) where mark.isNumber {
      for index in mark.tokens { counted[index] = true }
    }
    return (listed, counted)
  }

  /// Every string that may be a title, with its signs: for explanations.
  static func weighed(in page: Page, readers: MentionReaders) -> [TitleCandidate] {
    let (listed, counted) = known(readers.names.marks(in: page), page, readers)
    return TitleBook.weighed(page: page, lexicon: readers.lexicon, listed: listed, counted: counted)
  }

  /// "Paris Hilton": a place's name within a longer run is a part of that.
  private static func isDoubtfulPlace(_ mark: Mark, _ page: Page, _ lexicon: Lexicon) -> Bool {
    guard case .place = mark.value, mark.tokens.count == 1 else { return false }
    func isName(_ index: Int) -> Bool {
      index >= 0 && index < page.tokens.count && page.tokens[index].isCapital && page.tokens[index].isWord
        && !lexicon.common.openers.contains(page.tokens[index].word)
    }
    let next = mark.tokens.upperBound
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
    firstWords = dates.firstWords.union(seasons.firstWords).union(nouns.firstWords(lexicon))
      .union(lexicon.jobs.firstWords)
    self.vocabulary = vocabulary
  }

  /// Dates, seasons, counts, genres, jobs and references, in order.
  func phrases(in page: Page, taken: [Bool]) -> [Mark] {
    var marks: [Mark] = []
    var index = 0
    while index < page.tokens.count {
      let token = page.tokens[index]
      guard !taken[index], firstWords.contains(token.word) || token.shape.contains(.digit) || narrows(index, page),
        let (range, value) = phrase(at: index, page, taken), !taken[range].contains(true)
      else {
        index += 1
        continue
      }
      marks.append(Mark(tokens: range, value: value))
      index = range.upperBound
    }
    return marks
  }

  /// Whether a genre stands behind a token, or behind the compound that begins with it.
  private func narrows(_ index: Int, _ page: Page) -> Bool {
    let tokens = page.tokens
    return index + 1 < tokens.count && genreWords.contains(tokens[index + 1].word)
      || index + 3 < tokens.count && genreWords.contains(tokens[index + 3].word)
  }

  private func phrase(at index: Int, _ page: Page, _ taken: [Bool]) -> (Range<Int>, Mark.Value)? {
    if let date = dates.date(at: index, in: page) { return (index..<date.end, .date(date.value)) }
    if let season = seasons.mark(at: index, in: page), season.end <= page.tokens.count {
      return (index..<season.end, season.value)
    }
    if let noun = nouns.mark(at: index, in: page, lexicon, taken) { return noun }
    if let job = lexicon.jobs.longest(at: index, in: page.tokens) {
      return (index..<index + job.length, .job(job.entry.of ?? job.entry.name))
    }
    return nil
  }
}

/// Finds genres ("crime drama") and references to a show ("the series", "the Meridian drama").
struct NounReader: Sendable {
  private let determiners: WordSet
  private let fillers: WordSet
  private let forms: WordSet

  init(in vocabulary: inout Vocabulary) {
    func set(_ text: String) -> WordSet { WordSet(text.split(separator: " ").map { vocabulary.intern(String($0)) }) }
    determiners = set("the this")
    fillers = set(
      "long running hit beloved popular acclaimed new upcoming sophomore freshman rookie veteran short lived fan favorite favourite original latest critically award winning - popular hourlong half hour eight six ten part limited big late once highly rated gritty dark"
    )
    forms = set(
      "series show program programme project drama comedy sitcom thriller procedural hit spinoff reboot revival prequel miniseries dramedy soap anthology docuseries"
    )
  }

  /// Words with which a genre or a reference may begin.
  func firstWords(_ lexicon: Lexicon) -> WordSet {
    determiners.union(lexicon.genreHeads).union(lexicon.genreModifiers.firstWords).union(lexicon.longGenres.firstWords)
  }

  /// The genre or the noun itself, without what stands before it: "the Ada Winslow [comedy]".
  func mark(at index: Int, in page: Page, _ lexicon: Lexicon, _ taken: [Bool]) -> (Range<Int>, Mark.Value)? {
    let tokens = page.tokens
    if determiners.contains(tokens[index].word), let end = noun(from: index + 1, page, lexicon, taken) {
      var start = genreStart(endingAt: end, after: index, page, lexicon)
      for wide in [1, 3]
      where start - wide > index && freeModifierEnd(from: start - wide, page, lexicon, taken) == start {
        start -= wide
        break
      }
      let isHead =
        lexicon.genreHeads.contains(tokens[end - 1].word) && lexicon.common.relations[tokens[end - 1].word] == nil
      if isFollowedByTitle(end, page, taken) { return nil }
      return isHead
        ? (start..<end, .genre(page.text(start..<end).lowercased(), isReference: true)) : (end - 1..<end, .reference)
    }
    if let genre = genre(at: index, page, lexicon, taken) { return (index..<genre.0, genre.1) }
    // "Ada Winslow's boxing dramedy"
    guard let head = freeModifierEnd(from: index, page, lexicon, taken),
      isBehindDeterminer(index, page, lexicon, taken),
      let genre = genre(at: head, page, lexicon, taken)
    else { return nil }
    return (index..<genre.0, .genre(page.text(index..<genre.0).lowercased(), isReference: false))
  }

  /// Where a noun or a compound ends that stands before a genre and narrows it: "[chess] drama", "[flight-attendant] comedy".
  private func freeModifierEnd(from start: Int, _ page: Page, _ lexicon: Lexicon, _ taken: [Bool]) -> Int? {
    guard isFree(start, page, lexicon, taken) else { return nil }
    var end = start + 1
    if end + 1 < page.tokens.count, page.tokens[end].word == lexicon.common.hyphen, page.tokens[end].gap == .none {
      guard isFree(end + 1, page, lexicon, taken) else { return nil }
      end += 2
    }
    guard end < page.tokens.count, page.tokens[end].gap == .space else { return nil }
    let isBeforeGenre =
      lexicon.genreHeads.contains(page.tokens[end].word) || lexicon.genreModifiers.isOne(page.tokens[end].word)
      || lexicon.longGenres.longest(at: end, in: page.tokens) != nil
    return isBeforeGenre ? end : nil
  }

  private func isFree(_ index: Int, _ page: Page, _ lexicon: Lexicon, _ taken: [Bool]) -> Bool {
    guard index < page.tokens.count, !taken[index] else { return false }
    let token = page.tokens[index]
    let text = page.bytes[token.range]
    return token.isWord && !token.isCapital && token.range.count > 2 && lexicon.english.contains(token.word)
      && !fillers.contains(token.word) && !forms.contains(token.word) && !lexicon.genreHeads.contains(token.word)
      && !lexicon.common.plainModifiers.contains(token.word) && !lexicon.common.openers.contains(token.word)
      && !text.suffix(2).elementsEqual("ed".utf8) && !text.suffix(2).elementsEqual("ly".utf8)
  }

  private func isBehindDeterminer(_ index: Int, _ page: Page, _ lexicon: Lexicon, _ taken: [Bool]) -> Bool {
    guard index > 0 else { return false }
    let before = page.tokens[index - 1]
    let words = lexicon.common
    return words.articles.contains(before.word) || words.possessives.contains(before.word)
      || before.word == words.possessive || taken[index - 1] || fillers.contains(before.word)
      || determiners.contains(before.word)
  }

  /// "crime drama", "dark comedy": modifiers and a head.
  private func genre(at index: Int, _ page: Page, _ lexicon: Lexicon, _ taken: [Bool]) -> (Int, Mark.Value)? {
    let tokens = page.tokens
    var end = index
    while end < tokens.count, !taken[end], let modifier = lexicon.genreModifiers.longest(at: end, in: tokens),
      !lexicon.demonyms.isOne(tokens[end].word),
      !lexicon.genreHeads.contains(tokens[end].word) || isHead(end + modifier.length, page, lexicon)
    {
      end += modifier.length
      if end < tokens.count, tokens[end].word == lexicon.common.hyphen, tokens[end].gap == .none { end += 1 }
    }
    if end < tokens.count, !taken[end], let long = lexicon.longGenres.longest(at: end, in: tokens) {
      return (end + long.length, .genre(page.text(index..<end + long.length).lowercased(), isReference: false))
    }
    guard end < tokens.count, !taken[end], lexicon.genreHeads.contains(tokens[end].word),
      lexicon.common.relations[tokens[end].word] == nil, !tokens[end].isCapital || page.isInHeading(end) || end == index
    else { return nil }
    return (end + 1, .genre(page.text(index..<end + 1).lowercased(), isReference: false))
  }

  private func isHead(_ index: Int, _ page: Page, _ lexicon: Lexicon) -> Bool {
    index < page.tokens.count && lexicon.genreHeads.contains(page.tokens[index].word)
  }

  /// The end of a noun phrase that names a show, from behind its determiner.
  private func noun(from start: Int, _ page: Page, _ lexicon: Lexicon, _ taken: [Bool]) -> Int? {
    let tokens = page.tokens
    var index = start
    while index < tokens.count, index - start < 6, tokens[index].gap.rawValue <= Token.Gap.space.rawValue {
      let word = tokens[index].word
      if forms.contains(word) || lexicon.genreHeads.contains(word) {
        let isLast =
          index + 1 >= tokens.count
          || !(forms.contains(tokens[index + 1].word) || lexicon.genreHeads.contains(tokens[index + 1].word))
        if isLast { return index + 1 }
      } else if !(fillers.contains(word) || taken[index] || lexicon.genreModifiers.longest(at: index, in: tokens) != nil
        || tokens[index].isCapital || freeModifierEnd(from: index, page, lexicon, taken) != nil
        || isCompoundEnd(index, page, lexicon, taken))
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The second half of a compound whose first half narrows a genre, or its hyphen.
  private func isCompoundEnd(_ index: Int, _ page: Page, _ lexicon: Lexicon, _ taken: [Bool]) -> Bool {
    [1, 2].contains { offset in
      index - offset >= 0 && freeModifierEnd(from: index - offset, page, lexicon, taken).map { $0 > index } ?? false
    }
  }

  private func genreStart(endingAt end: Int, after determiner: Int, _ page: Page, _ lexicon: Lexicon) -> Int {
    var start = end - 1
    var index = end - 1
    while index > determiner + 1 {
      index -= 1
      if let modifier = lexicon.genreModifiers.longest(at: index, in: page.tokens),
        !lexicon.demonyms.isOne(page.tokens[index].word),
        index + modifier.length <= start || index + modifier.length == start
      {
        start = index
      } else if page.tokens[index].word != lexicon.common.hyphen {
        if index + 2 < end, lexicon.genreModifiers.longest(at: index, in: page.tokens) == nil { break }
      }
    }
    return start
  }

  private func isFollowedByTitle(_ end: Int, _ page: Page, _ taken: [Bool]) -> Bool {
    guard end < page.tokens.count else { return false }
    let next = page.tokens[end].shape.contains(.quote) ? end + 1 : end
    return next < page.tokens.count && taken[next] && page.tokens[next].isCapital && page.tokens[end].gap == .space
  }
}
