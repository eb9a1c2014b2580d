import Claims
import Language

/// Finds capitalised runs that may be people's names.
struct NameRuns {
  let page: Page
  let lexicon: Lexicon
  private let plainWords: WordSet

  struct Run {
    /// With a rank before it.
    let whole: Range<Int>
    /// Without it.
    let name: Range<Int>
    let hasRank: Bool
    /// In a headline in title case, where a run may go on over ordinary words.
    let isDoubtful: Bool
  }
  private(set) var runs: [Run] = []

  init(page: Page, lexicon: Lexicon, plainWords: WordSet, owner: [Bool]) {
    self.page = page
    self.lexicon = lexicon
    self.plainWords = plainWords
    runs.reserveCapacity(page.sentences.count)
    for sentence in page.sentences {
      let isHeading = page.isHeading(sentence.block) || page.isTitleCased(sentence.tokens.lowerBound)
      var end = sentence.tokens.lowerBound
      for index in page.raised.places(in: sentence.tokens)
      where index >= end && starts(index, owner) && !isOpener(index, sentence.tokens) {
        end = self.end(of: index, in: sentence.tokens, owner, isHeading: isHeading)
        add(index..<end, isHeading: isHeading)
      }
    }
  }

  private func starts(_ index: Int, _ owner: [Bool]) -> Bool {
    let token = page.tokens[index]
    guard !owner[index], token.isWord, token.isCapital || token.shape.contains(.innerCapital) else { return false }
    let words = lexicon.common
    return !words.is(token.word, .months) && !words.is(token.word, .weekdays)
      && !lexicon.demonyms.isOne(token.word)
  }

  /// A word that begins the sentence and is none of a name.
  private func isOpener(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let words = lexicon.common
    let token = page.tokens[index]
    // "and Will McCormack"
    let next = index + 1 < page.tokens.count ? page.tokens[index + 1] : token
    let isGiven =
      lexicon.ambiguousFirstNames.contains(token.word) && next.isCapital && next.gap == .space
      && !page.isInHeading(index) && !page.isTitleCased(index) && !plainWords.contains(next.word)
    if isGiven { return false }
    if plainWords.contains(token.word), !lexicon.firstNames.contains(token.word),
      page.sentenceStarts.contains(index) || page.isInHeading(index) || page.isInTable(index)
        || page.isTitleCased(index) || page.tokens[index - 1].word == words.colon
        || lexicon.english.contains(token.word) && isLone(index)
    {
      return true
    }
    // "In" is a given name as well.
    let isNoName = !lexicon.firstNames.contains(token.word) || token.range.count == 2 && isLone(index)
    if words.is(token.word, .openers), isNoName { return true }
    if isPlain(index), index + 2 < sentence.upperBound, lexicon.firstNames.contains(next.word), next.gap == .space,
      page.tokens[index + 2].isCapital, page.tokens[index + 2].gap == .space
    {
      return true
    }
    if isAwardName(index) { return false }
    return words.is(token.word, .tvNouns) || words.is(token.word, .titleFollowers) || words.is(token.word, .epithets)
      || lexicon.jobs.longest(at: index, in: page.tokens) != nil
      || words.is(token.word, .awardWords) || words.is(token.word, .season)
  }

  /// An ordinary word that a sentence begins with: "Born Ada Winslow", "Opposite Ada Winslow".
  private func isPlain(_ index: Int) -> Bool {
    let word = page.tokens[index].word
    return page.sentenceStarts.contains(index) && lexicon.english.contains(word) && !lexicon.firstNames.contains(word)
      && !lexicon.ambiguousFirstNames.contains(word)
  }

  /// "Oscar Winslow", "Tony Pell": a given name that is also an award's.
  func isAwardName(_ index: Int) -> Bool {
    let words = lexicon.common
    guard words.is(page.tokens[index].word, .awardWords), hasFirstName(index..<index + 1),
      index + 1 < page.tokens.count
    else { return false }
    let next = page.tokens[index + 1]
    return next.isCapital && next.gap == .space && !page.isTitleCased(index) && !words.is(next.word, .awardWords)
      && (lexicon.surnames.contains(next.word) || !lexicon.english.contains(next.word))
  }

  /// A capitalised word with no other one behind it.
  private func isLone(_ index: Int) -> Bool {
    index + 1 == page.tokens.count || !page.tokens[index + 1].isCapital || page.tokens[index + 1].gap != .space
  }

  private func end(of start: Int, in sentence: Range<Int>, _ owner: [Bool], isHeading: Bool) -> Int {
    var end = start + 1
    while end < sentence.upperBound, end - start < 8 {
      let token = page.tokens[end]
      guard token.gap.rawValue <= Token.Gap.space.rawValue, !owner[end] else { break }
      if token.word == lexicon.common.stop, token.gap == .none, page.tokens[end - 1].range.count <= 2,
        end + 1 < sentence.upperBound,
        page.tokens[end + 1].isCapital, isInitialOrRank(end - 1)
      {
        end += 1
      } else if let behind = nickname(at: end, in: sentence) {
        end = behind
      } else if token.word == lexicon.common.hyphen, token.gap == .none, end + 1 < sentence.upperBound,
        page.tokens[end + 1].isWord
      {
        if lexicon.common.is(page.tokens[end + 1].word, .nameSuffixVerbs) { break }
        end += 2
      } else if token.isCapital || token.shape.contains(.innerCapital) {
        if isHeading && isHeadlineWord(end) || isContraction(token) { break }
        if lexicon.common.is(token.word, .months), end - start >= 2 { break }
        end += 1
      } else if lexicon.common.is(token.word, .nameParticles), end + 1 < sentence.upperBound,
        page.tokens[end + 1].isCapital || lexicon.common.is(page.tokens[end + 1].word, .nameParticles)
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Where a nickname ends that stands in quotation marks within a name: "Ada “Ace” Winslow".
  private func nickname(at index: Int, in sentence: Range<Int>) -> Int? {
    guard page.tokens[index].shape.contains(.quote), index + 3 < sentence.upperBound,
      page.tokens[index + 1].isCapital, page.tokens[index + 2].shape.contains(.quote),
      page.tokens[index + 3].isCapital, page.tokens[index + 3].gap == .space
    else { return nil }
    return index + 3
  }

  /// "Doesn't", "I've".
  private func isContraction(_ token: Token) -> Bool {
    guard let mark = page.bytes[token.range].firstIndex(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }) else {
      return false
    }
    let end = page.bytes[mark..<token.range.upperBound].filter { $0 | 32 >= 97 && $0 < 128 }.map { $0 | 32 }
    return ["t", "ve", "ll", "re", "d", "m"].contains(String(decoding: end, as: UTF8.self))
  }

  private func isInitialOrRank(_ index: Int) -> Bool {
    page.tokens[index].range.count == 1 || lexicon.rank(at: index, in: page.tokens) != nil
  }

  /// An ordinary word, written large in a headline.
  private func isHeadlineWord(_ index: Int) -> Bool {
    let word = page.tokens[index].word
    let words = lexicon.common
    return words.is(word, .openers) || words.is(word, .connectors) || words.is(word, .showPredicates)
      || words.is(word, .showVerbs)
      || words.is(word, .titleFollowers) || words.is(word, .tvNouns) || words.is(word, .headlineVerbs)
      || plainWords.contains(word) && lexicon.english.contains(word) && !lexicon.surnames.contains(word)
        && !lexicon.firstNames.contains(word)
  }

  private mutating func add(_ whole: Range<Int>, isHeading: Bool) {
    // "Ada Winslow Sam Pell": a headline leaves out the comma.
    if isHeading, whole.count > 3, hasFirstName(whole.lowerBound..<whole.lowerBound + 2),
      lexicon.firstNames.contains(page.tokens[whole.lowerBound + 2].word)
    {
      add(whole.lowerBound..<whole.lowerBound + 2, isHeading: true)
      return add(whole.lowerBound + 2..<whole.upperBound, isHeading: true)
    }
    // "Golden Globe winner Ada Winslow"
    if page.tokens[isAwardName(whole.lowerBound) ? whole.dropFirst() : whole].contains(where: {
      lexicon.common.is($0.word, .awardWords)
    }) {
      return
    }
    var start = whole.lowerBound
    while start < whole.upperBound, let rank = lexicon.rank(at: start, in: page.tokens),
      start + rank < whole.upperBound,
      !isGivenName(start, of: rank, in: whole)
    {
      start += rank
      if start < whole.upperBound, page.tokens[start].word == lexicon.common.stop { start += 1 }
    }
    if start >= whole.upperBound { start = whole.lowerBound }
    let name = start..<whole.upperBound
    let isDoubtful = isHeading && !hasFirstName(name)
    runs.append(Run(whole: whole, name: name, hasRank: start > whole.lowerBound, isDoubtful: isDoubtful))
  }

  /// "Dean Winslow": one of the ranks that are given names, before one more word.
  private func isGivenName(_ index: Int, of rank: Int, in whole: Range<Int>) -> Bool {
    rank == 1 && lexicon.firstNames.contains(page.tokens[index].word) && whole.upperBound - index == 2
      && page.tokens[index + 1].isWord
  }

  private func hasFirstName(_ range: Range<Int>) -> Bool {
    range.count <= 4
      && (lexicon.firstNames.contains(page.tokens[range.lowerBound].word)
        || lexicon.ambiguousFirstNames.contains(page.tokens[range.lowerBound].word))
  }
}
