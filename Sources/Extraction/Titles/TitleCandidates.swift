import Articles
import Claims
import Language

/// Finds the strings that may be titles: what is set apart, and capitalised runs with their parts.
struct TitleCandidates {
  let page: Page
  let lexicon: Lexicon
  /// Of each token whether a network, union or company stands there.
  let taken: [Bool]
  private var byKey: RunTable
  /// Where a string in emphasis ends.
  private let markEnds: PlaceSet
  /// Where the candidates stand.
  private(set) var index: PlaceIndex
  private(set) var all: [TitleCandidate] = []

  /// A title has at most this many tokens.
  static let longest = 10
  /// Segments of a capitalised run that one candidate joins at most.
  private static let mostSegments = 7

  init(page: Page, lexicon: Lexicon, taken: [Bool]) {
    self.page = page
    self.lexicon = lexicon
    self.taken = taken
    index = PlaceIndex(count: page.tokens.count)
    markEnds = PlaceSet(page.marked.lazy.map(\.tokens.upperBound), below: page.tokens.count + 1)
    byKey = RunTable(page: page)
    all.reserveCapacity(RunTable.room)
    for range in page.quotations where isTitleLike(range) && !isLowerCase(range) && !isNickname(range) {
      add(ownsPerson(range) ? withoutMarks(range) : range, isSet: true)
    }
    for span in page.marked where [.emphasis, .cite, .strong].contains(span.kind) {
      let title = withoutMarks(span.tokens)
      // "*Meridian*", under a picture
      if isTitleLike(title), !isLowerCase(title), !title.allSatisfy({ taken[$0] }) { add(title, isSet: true) }
    }
    for cell in page.tableTitleCells where !cell.isEmpty && cell.count <= Self.longest { add(cell, isSet: true) }
    var borders: [Int] = []
    for sentence in page.sentences { addRuns(in: sentence.tokens, &borders) }
    addKnown()
  }

  /// Well-known titles wherever they stand, also as a part of a longer run.
  private mutating func addKnown() {
    var end = 0
    for index in page.raised.all where index >= end && lexicon.shows.firstWords.contains(page.tokens[index].word) {
      guard starts(index), let known = lexicon.shows.longest(at: index, in: page.tokens) else { continue }
      let range = index..<index + known.length
      if range.count > 1 && page.tokens[range].contains(where: \.isCapital) || isTitleLike(range), !goesOnPast(range) {
        add(range, isSet: false)
      }
      end = range.upperBound
    }
  }

  /// "Wednesday Addams" is no mention of Wednesday.
  private func goesOnPast(_ range: Range<Int>) -> Bool {
    guard range.upperBound < page.tokens.count else { return false }
    if isEndOfName(range) { return true }
    if range.count > 1 { return goesOnAsName(range.upperBound) }
    if page.isTitleCased(range.lowerBound) { return true }
    if page.sentenceStarts.contains(range.lowerBound), lexicon.ambiguousShows.contains(Name.folded(page.text(range))) {
      return true
    }
    if goesOnAsName(range.upperBound) { return true }
    let next = page.tokens[range.upperBound]
    return next.isCapital && next.gap == .space && !next.shape.contains(.digit)
      || range.lowerBound > 0 && page.tokens[range.lowerBound].gap == .space
        && lexicon.firstNames.contains(page.tokens[range.lowerBound - 1].word)
        && page.tokens[range.lowerBound - 1].isCapital
  }

  /// "Next Level Chef": a word written large stands before the string, in a sentence that writes others small.
  private func isEndOfName(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    guard before >= 0, page.tokens[range.lowerBound].gap == .space, !page.isTitleCased(before),
      !page.isInHeading(before), !taken[before]
    else { return false }
    let token = page.tokens[before]
    return token.isWord && token.isCapital && lexicon.english.contains(token.word)
      && !page.sentenceStarts.contains(before) && !lexicon.demonyms.isOne(token.word)
      && !lexicon.common.is(token.word, .months) && !lexicon.common.is(token.word, .weekdays)
      && !lexicon.common.is(token.word, .openers) && !lexicon.genreHeads.contains(token.word)
      && !lexicon.common.is(token.word, .tvNouns)
  }

  private mutating func add(_ range: Range<Int>, isSet: Bool) {
    let candidate = byKey.number(of: range)
    if candidate < all.count {
      if let place = index.place(at: range) {
        if isSet { all[candidate].places[place] = .init(tokens: range, isSet: true) }
      } else {
        index.add(range, candidate: candidate, place: all[candidate].places.count)
        all[candidate].places.append(.init(tokens: range, isSet: isSet))
      }
    } else {
      index.add(range, candidate: candidate, place: 0)
      all.append(TitleCandidate(key: page.key(range), places: CandidatePlaces(.init(tokens: range, isSet: isSet))))
    }
  }

  /// Whether a title goes on: "High Desert Medical", "Girls of Gull Island".
  private func goesOnAsName(_ next: Int) -> Bool {
    guard !page.isTitleCased(next), page.tokens[next].gap == .space else { return false }
    let words = lexicon.common
    let token = page.tokens[next]
    if words.is(token.word, .tight), next + 1 < page.tokens.count { return page.tokens[next + 1].isCapital }
    return token.isCapital && !words.is(token.word, .season) && !words.is(token.word, .titleFollowers)
      && !lexicon.firstNames.contains(token.word)
  }

  // MARK: Capitalised runs

  private mutating func addRuns(in sentence: Range<Int>, _ borders: inout [Int]) {
    var end = sentence.lowerBound
    for index in page.raised.places(in: sentence) where index >= end && starts(index) {
      let run = self.run(from: index, in: sentence)
      cut(run, at: &borders)
      addParts(between: borders, isFirst: run.lowerBound == sentence.lowerBound && !isHeadOfEntry(run))
      end = max(run.upperBound, index + 1)
    }
  }

  /// Whether a token may go on in a run by itself.
  private func goesOn(_ index: Int) -> Bool {
    let token = page.tokens[index]
    return token.isWord && (token.isCapital || token.shape.contains(.digit) || token.shape.contains(.innerCapital))
      && !taken[index]
  }

  private func run(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    var end = start + 1
    while end < sentence.upperBound, end - start < 16 {
      let token = page.tokens[end]
      guard token.gap.rawValue <= Token.Gap.space.rawValue else { break }
      if goesOn(end) {
        end += 1
      } else if let bridge = bridge(from: end, in: sentence) {
        end = bridge
      } else {
        break
      }
    }
    return start..<end
  }

  /// Past up to two small words or joining marks, where a run goes on behind them.
  private func bridge(from start: Int, in sentence: Range<Int>) -> Int? {
    let words = lexicon.common
    var index = start
    while index < sentence.upperBound, index - start < 3 {
      let token = page.tokens[index]
      let joins =
        token.word == words.hyphen && token.gap == .none || token.word == words.possessive
        || words.is(token.word, .connectors)
        || token.word == words.stop && token.gap == .none
          && (page.tokens[index - 1].range.count == 1 || words.is(page.tokens[index - 1].word, .titleAbbreviations))
        || token.word == words.colon && token.gap == .none && page.tokens[index - 1].range.count > 1
          && !words.is(page.tokens[index - 1].word, .listLabels) && !markEnds.contains(index)
      guard joins else { return nil }
      index += 1
      // "Carry Sun-woo and Run"
      if token.word == words.hyphen, index + 1 < sentence.upperBound, page.tokens[index].isWord,
        !page.tokens[index].isCapital, page.tokens[index].gap == .none, goesOn(index + 1) || index - start < 2
      {
        index += 1
      }
      // "P.I." ends with the mark itself.
      if token.word == words.stop, page.tokens[index - 2].range.count == 1 { return index }
      if token.word == words.colon, index < sentence.upperBound, opensOther(index) { return nil }
      if index < sentence.upperBound, goesOn(index), page.tokens[index].gap.rawValue <= Token.Gap.space.rawValue {
        return index
      }
      if token.word == words.colon { return nil }
    }
    return nil
  }

  /// Cuts a run at its small words into segments.
  private func cut(_ run: Range<Int>, at borders: inout [Int]) {
    borders.removeAll(keepingCapacity: true)
    borders.append(run.lowerBound)
    for index in run.dropFirst() where isCut(index, in: run) { borders.append(index) }
    borders.append(run.upperBound)
  }

  /// Every row of neighbouring segments of a run is a candidate.
  private mutating func addParts(between borders: [Int], isFirst: Bool) {
    for first in 0..<borders.count - 1 {
      for last in first + 1..<min(borders.count, first + Self.mostSegments) {
        let part = trimmed(borders[first]..<borders[last], isFirst: first == 0 && isFirst)
        if !part.isEmpty, part.count <= Self.longest, !isTime(part), !endsWithVerb(part) {
          add(part, isSet: false)
        }
      }
    }
  }

  private func isCut(_ index: Int, in run: Range<Int>) -> Bool {
    let words = lexicon.common
    let token = page.tokens[index]
    let before = page.tokens[index - 1]
    if before.word == words.possessive || before.word == words.colon { return true }
    // "Fans of X", "Behind The X"
    if before.word == words.of, index - 2 >= run.lowerBound, words.is(page.tokens[index - 2].word, .firmOfNouns) {
      return true
    }
    if words.is(token.word, .articles), token.isCapital { return true }
    if index == run.lowerBound + 1, before.isNumber, before.range.count == 4 { return true }
    // "Ada Winslow of X"
    if before.word == words.of, index - 3 >= run.lowerBound, page.tokens[index - 2].isCapital,
      lexicon.firstNames.contains(page.tokens[index - 3].word)
    {
      return true
    }
    // "Meridian Cancels X": a headline writes its verbs large.
    if page.isTitleCased(index), isHeadlineVerb(before.word) || isHeadlineVerb(token.word) { return true }
    return words.is(token.word, .connectors) && !words.is(token.word, .tight) && !token.isCapital
      || words.is(before.word, .connectors) && !words.is(before.word, .tight) && !before.isCapital
  }

  private func isHeadlineVerb(_ word: WordID) -> Bool {
    let words = lexicon.common
    return words.is(word, .showVerbs) || words.is(word, .showPredicates) || words.is(word, .headlineVerbs)
      || words.is(word, .orderVerbs)
  }

  /// Without small words and marks at its ends.
  private func trimmed(_ range: Range<Int>, isFirst: Bool) -> Range<Int> {
    let words = lexicon.common
    var range = range
    while let last = range.last {
      let token = page.tokens[last]
      let isLoose =
        token.word == words.possessive || token.word == words.colon || token.word == words.hyphen
        || words.is(token.word, .connectors) && !token.isCapital
      guard isLoose else { break }
      range = range.lowerBound..<last
    }
    while let first = range.first {
      let token = page.tokens[first]
      let isLoose =
        token.word == words.possessive || token.word == words.colon
        || words.is(token.word, .connectors) && !token.isCapital
      guard isLoose else { break }
      range = first + 1..<range.upperBound
    }
    guard let first = range.first else { return range }
    // A sentence's first word is in capitals anyway; "The" may belong to a title.
    if isFirst, range.count > 1, words.is(page.tokens[first].word, .openers),
      !words.is(page.tokens[first].word, .articles), !isNumberOfName(first)
    {
      return trimmed(first + 1..<range.upperBound, isFirst: false)
    }
    return range
  }
}
