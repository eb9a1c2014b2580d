import Claims
import Language

/// Finds genres ("crime drama") and references to a show ("the series", "the Meridian drama").
struct NounReader: Sendable {
  private let determiners: WordSet
  private let fillers: WordSet
  private let forms: WordSet
  private let seasons, seasonWords: WordSet
  private let of: WordID

  init(in vocabulary: inout Vocabulary) {
    func set(_ text: String) -> WordSet { WordSet(text.split(separator: " ").map { vocabulary.intern(String($0)) }) }
    determiners = set("the this")
    fillers = set(
      "long running hit beloved popular acclaimed new upcoming sophomore freshman rookie veteran short lived fan favorite favourite original latest critically award winning - popular hourlong half hour eight six ten part limited big late once highly rated gritty dark"
    )
    of = vocabulary.intern("of")
    seasons = set("season seasons installment instalment")
    seasonWords = set(
      "new newest final last latest upcoming forthcoming next current previous coming and highly anticipated long awaited -"
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
    if isOwnSeason(at: index, page) { return (index..<index + 1, .reference) }
    if determiners.contains(tokens[index].word), let end = noun(from: index + 1, page, lexicon, taken) {
      // "Harbor Lights: Seattle, the spinoff with Ada Winslow": it says what the show before it is.
      if index > 0, tokens[index - 1].word == lexicon.common.comma,
        lexicon.common.relations[tokens[end - 1].word] != nil
      {
        return nil
      }
      var start = genreStart(endingAt: end, after: index, page, lexicon)
      for wide in [1, 3]
      where start - wide > index && freeModifierEnd(from: start - wide, page, lexicon, taken) == start {
        start -= wide
        break
      }
      // "the time-travel drama"
      if start - 2 > index, tokens[start].gap == .none, tokens[start - 1].word == lexicon.common.hyphen,
        isFree(start - 2, page, lexicon, taken)
      {
        start -= 2
      }
      // "the crime drama", "the fantasy series"
      let isHead =
        lexicon.common.relations[tokens[end - 1].word] == nil
        && (lexicon.genreHeads.contains(tokens[end - 1].word) || start < end - 1)
      if isFollowedByTitle(end, page, taken) || isRelation(end, page, lexicon) { return nil }
      // "the medical drama series" is a medical drama.
      if end - 2 > index, !lexicon.genreHeads.contains(tokens[end - 1].word),
        lexicon.genreHeads.contains(tokens[end - 2].word)
      {
        let start = min(genreStart(endingAt: end - 1, after: index, page, lexicon), end - 2)
        return (start..<end, .genre(page.text(start..<end - 1).lowercased(), isReference: true))
      }
      return isHead
        ? (start..<end, .genre(page.text(start..<end).lowercased(), isReference: true)) : (end - 1..<end, .reference)
    }
    if let genre = genre(at: index, page, lexicon, taken) { return (index..<genre.0, genre.1) }
    // "Ada Winslow's boxing dramedy"
    guard isBehindDeterminer(index, page, lexicon, taken),
      let head = freeModifierEnd(from: index, page, lexicon, taken),
      let genre = genre(at: head, page, lexicon, taken)
    else { return nil }
    return (index..<genre.0, .genre(page.text(index..<genre.0).lowercased(), isReference: false))
  }

  /// "The final season premieres in May": the article before a season that no number tells stands for the show.
  private func isOwnSeason(at index: Int, _ page: Page) -> Bool {
    let tokens = page.tokens
    guard determiners.contains(tokens[index].word), tokens[index].isCapital else { return false }
    var next = index + 1
    while next < tokens.count, seasonWords.contains(tokens[next].word) { next += 1 }
    return next > index + 1 && next + 1 < tokens.count && seasons.contains(tokens[next].word)
      && !tokens[next + 1].isCapital && tokens[next + 1].word != of
  }

  /// Where a noun or a compound ends that stands before a genre and narrows it: "[chess] drama", "[flight-attendant] comedy".
  private func freeModifierEnd(from start: Int, _ page: Page, _ lexicon: Lexicon, _ taken: [Bool]) -> Int? {
    let isCompound =
      start + 2 < page.tokens.count && page.tokens[start + 1].word == lexicon.common.hyphen
      && page.tokens[start + 1].gap == .none
    let end = isCompound ? start + 3 : start + 1
    guard end < page.tokens.count, page.tokens[end].gap == .space else { return nil }
    let isBeforeGenre =
      lexicon.genreHeads.contains(page.tokens[end].word) || lexicon.genreModifiers.isOne(page.tokens[end].word)
      || lexicon.longGenres.length(at: end, in: page.tokens) > 0
    guard isBeforeGenre, isFree(start, page, lexicon, taken) else { return nil }
    return !isCompound || isFree(start + 2, page, lexicon, taken) ? end : nil
  }

  private func isFree(_ index: Int, _ page: Page, _ lexicon: Lexicon, _ taken: [Bool]) -> Bool {
    guard index < page.tokens.count, !taken[index] else { return false }
    let token = page.tokens[index]
    let text = page.bytes[token.range]
    return token.isWord && !token.isCapital && token.range.count > 2 && lexicon.english.contains(token.word)
      && !fillers.contains(token.word) && !forms.contains(token.word) && !lexicon.genreHeads.contains(token.word)
      && !lexicon.common.is(token.word, .showVerbs) && !lexicon.common.is(token.word, .orderVerbs)
      && !lexicon.common.is(token.word, .showPredicates) && !lexicon.common.is(token.word, .plainModifiers)
      && !lexicon.common.is(token.word, .openers)
      && !text.suffix(2).elementsEqual("ed".utf8) && !text.suffix(2).elementsEqual("ly".utf8)
      && !text.suffix(3).elementsEqual("est".utf8)
  }

  private func isBehindDeterminer(_ index: Int, _ page: Page, _ lexicon: Lexicon, _ taken: [Bool]) -> Bool {
    guard index > 0 else { return false }
    let before = page.tokens[index - 1]
    let words = lexicon.common
    return words.is(before.word, .articles) || words.is(before.word, .possessives)
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

  /// "the prequel to Harbor Lights": what a show is to another, and no name for it.
  private func isRelation(_ end: Int, _ page: Page, _ lexicon: Lexicon) -> Bool {
    end < page.tokens.count && lexicon.common.relations[page.tokens[end - 1].word] != nil
      && lexicon.common.is(page.tokens[end].word, .relationPrepositions)
  }

  private func isFollowedByTitle(_ end: Int, _ page: Page, _ taken: [Bool]) -> Bool {
    guard end < page.tokens.count else { return false }
    let next = page.tokens[end].shape.contains(.quote) ? end + 1 : end
    return next < page.tokens.count && taken[next] && page.tokens[next].isCapital && page.tokens[end].gap == .space
  }
}
