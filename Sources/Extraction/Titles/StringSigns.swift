import Articles
import Claims
import Language

/// The signs of the string itself: whether it is known, what words it is made of, whose name it looks like.
extension TitleWeigher {
  /// The signs of a candidate with what the string itself tells.
  func signs(ofString index: Int, slug: Set<String>) -> TitleSigns {
    var signs = candidates[index].signs
    guard let first = candidates[index].places.first?.tokens else { return signs }
    let tokens = page.tokens
    // "the Harbor Lights finale": the article is the noun's.
    if signs.overlaps(TitleSign.ofNounsBehind) { signs.remove(.articleBefore) }
    readLists(index, first, &signs)
    if first.count == 3, tokens[first.lowerBound + 1].word == lexicon.common.hyphen,
      nameWords.contains(tokens[first.lowerBound].word)
    {
      signs.insert(.nameEcho)
    }
    if first.count == 1 { readWord(tokens[first.lowerBound], &signs) }
    if first.count == 2, isSurname(tokens[first.lowerBound + 1].word) { signs.insert(.surnameEcho) }
    if isInSeveralBlocks(index) { signs.insert(.recurring) }
    if !tokens[first].contains(where: { $0.isCapital || $0.shape.contains(.digit) }) { signs.insert(.lowerCase) }
    if tokens[first].contains(where: { lexicon.common.is($0.word, .and) && !$0.isCapital }) {
      signs.insert(.manyParts)
    }
    readWords(of: index, &signs)
    if !companies.isEmpty, companies.contains(candidates[index].key) { signs.insert(.companyName) }
    if isPersonName(first) { signs.insert(.personName) }
    if first.count > 1, mayBeIn(slug, first), isIn(slug, first) { signs.insert(.slug) }
    // People are seldom put in quotation marks; a rank or a given name there is a title's.
    if signs.contains(.quoted), !lexicon.surnames.contains(page.tokens[first.upperBound - 1].word) {
      signs.remove(.personName)
    }
    if signs.isApart { signs.remove(TitleSign.ofUnmarkedOnly) }
    return signs
  }

  /// What the lists of shows, films, places and of words of companies and awards tell.
  private func readLists(_ index: Int, _ first: Range<Int>, _ signs: inout TitleSigns) {
    if lexicon.shows.length(at: first.lowerBound, in: page.tokens) == first.count {
      let isAmbiguous = lexicon.ambiguousShows.contains(Name.folded(page.text(first)))
      signs.insert(isAmbiguous ? .knownAmbiguous : .knownShow)
      if isAmbiguous, !isGivenName(first), !isAcronym(first),
        candidates[index].places.contains(where: { isFreeCapital($0.tokens) })
      {
        signs.insert(.knownCapital)
      }
      if isAmbiguous, candidates[index].places.contains(where: { isBareSubject($0.tokens) }) {
        signs.insert(.bareSubject)
      }
      if signs.contains(.knownCapital) {
        signs.remove(.possessiveBehind)
        signs.remove(.personBehind)
      }
      if !isAmbiguous { signs.remove(TitleSign.ofUnknownOnly) }
    }
    if isDescribedGenre(first) { signs.insert(.commonWord) }
    if lexicon.publications.length(at: first.lowerBound, in: page.tokens) == first.count {
      signs.insert(.publication)
      // "“Harbor Lights,” *Variety* has learned": it reports of the one beside.
      signs.remove([.listMate, .subject])
    }
    if isBranchOfKnown(first) { signs.insert(.knownBranch) }
    if lexicon.films.length(at: first.lowerBound, in: page.tokens) == first.count {
      signs.insert(.knownFilm)
      if !signs.contains(.knownShow), !signs.contains(.knownAmbiguous) { signs.insert(.filmAlone) }
    }
    if listed[first.lowerBound] == .place, isPlaceWhole(first) { signs.insert(.placeName) }
    if lexicon.common.is(page.tokens[first.upperBound - 1].word, .columnWords) { signs.insert(.columnWord) }
    if first.count == 1, lexicon.demonyms.isOne(page.tokens[first.lowerBound].word) { signs.insert(.placeName) }
    for token in page.tokens[first] {
      if lexicon.common.is(token.word, .companyWords) { signs.insert(.companyWord) }
      if lexicon.common.is(token.word, .awardWords) { signs.insert(.awardWord) }
    }
  }

  /// "Season 4 of the Twice-Axed Firefighter Drama": a headline's large letters make no title of a genre.
  private func isDescribedGenre(_ range: Range<Int>) -> Bool {
    guard range.count > 1, range.lowerBound > 0, page.isTitleCased(range.lowerBound),
      page.tokens[range.lowerBound - 1].word == lexicon.common.the, !page.tokens[range.lowerBound - 1].isCapital
    else { return false }
    return lexicon.genreHeads.contains(page.tokens[range.upperBound - 1].word)
  }

  /// What a string of one word tells.
  private func readWord(_ token: Token, _ signs: inout TitleSigns) {
    if !signs.contains(.knownShow), nameWords.contains(token.word) { signs.insert(.nameEcho) }
    if token.shape.contains(.capitals), token.range.count > 2 { signs.insert(.capitals) }
    if !token.isNumber, lowerCase.contains(token.word) || lexicon.common.is(token.word, .openers) {
      signs.insert(.commonWord)
    }
  }

  private func isAcronym(_ range: Range<Int>) -> Bool {
    range.count == 1 && page.tokens[range.lowerBound].shape.contains(.capitals)
  }

  private func isGivenName(_ range: Range<Int>) -> Bool {
    let word = page.tokens[range.lowerBound].word
    return range.count == 1 && (lexicon.firstNames.contains(word) || lexicon.surnames.contains(word))
  }

  /// "Silo returns", "Exit, the one about bankers": a word at a sentence's beginning that has no article and goes on as a name.
  private func isBareSubject(_ range: Range<Int>) -> Bool {
    guard range.count == 1, !lexicon.common.is(page.tokens[range.lowerBound].word, .openers),
      page.sentenceStarts.contains(range.lowerBound), range.upperBound < page.tokens.count,
      !page.isTitleCased(range.lowerBound)
    else { return false }
    let next = page.tokens[range.upperBound]
    // "Rivals are glad": a title takes a verb of one thing.
    return next.gap != .line && !lexicon.common.is(next.word, .pluralVerbs)
      && (lexicon.common.is(next.word, .subjectVerbs) || lexicon.common.is(next.word, .auxiliaries)
        || next.word == lexicon.common.comma || next.word == lexicon.common.questionMark)
  }

  /// "Harbor Lights: Seattle": what stands before the colon is a well-known show.
  private func isBranchOfKnown(_ range: Range<Int>) -> Bool { Self.isBranchOfKnown(range, page, lexicon) }

  static func isBranchOfKnown(_ range: Range<Int>, _ page: Page, _ lexicon: Lexicon) -> Bool {
    guard let colon = range.dropFirst().first(where: { page.tokens[$0].word == lexicon.common.colon }),
      colon + 1 < range.upperBound
    else { return false }
    return lexicon.shows.length(at: range.lowerBound, in: page.tokens) == colon - range.lowerBound
  }

  /// Whether a word also stands alone in the article, as surnames do.
  private func isSurname(_ word: WordID) -> Bool {
    !lexicon.english.contains(word) && loneWords.contains(word)
  }

  /// Whether the first word of a string does not already tell that it is no part of the address.
  private func mayBeIn(_ slug: Set<String>, _ range: Range<Int>) -> Bool {
    guard !slug.isEmpty else { return false }
    let word = page.tokens[range.lowerBound]
    guard page.tokens[range.lowerBound + 1].gap != .none, word.word != lexicon.common.the,
      page.bytes[word.range].allSatisfy({ ($0 | 32) &- 97 < 26 })
    else { return true }
    return slugWords.contains(word.word)
  }

  /// Whether the words of a string are all in the address.
  private func isIn(_ slug: Set<String>, _ range: Range<Int>) -> Bool {
    // The words of most strings are compared by their numbers.
    let tokens = page.tokens[range]
    if tokens.dropFirst().allSatisfy({ $0.gap != .none }), page.tokens[range.lowerBound].word != lexicon.common.the,
      tokens.allSatisfy({ page.bytes[$0.range].allSatisfy { ($0 | 32) &- 97 < 26 } })
    {
      return tokens.allSatisfy { slugWords.contains($0.word) }
    }
    let folded = Self.words(of: Name.folded(page.text(range)))
    return folded.count > 1 && folded.allSatisfy(slug.contains)
  }

  private func isInSeveralBlocks(_ index: Int) -> Bool {
    var first: Int?
    for number in 0..<candidates[index].places.count {
      guard let block = page.block(of: candidates[index].places[number].tokens.lowerBound) else { continue }
      if let first, first != block { return true }
      first = block
    }
    return false
  }

  /// Whether a string is written with a capital where only a name is: no sentence, heading or other name is near.
  func isFreeCapital(_ range: Range<Int>) -> Bool {
    guard page.tokens[range.lowerBound].isCapital, !page.isInHeading(range.lowerBound),
      !page.sentenceStarts.contains(range.lowerBound)
    else { return false }
    func isName(_ index: Int, _ gap: Token.Gap) -> Bool {
      page.tokens.indices.contains(index) && page.tokens[index].isCapital && gap == .space
        && !lexicon.common.is(page.tokens[index].word, .season)
    }
    let next = range.upperBound
    return !isName(range.lowerBound - 1, page.tokens[range.lowerBound].gap)
      && !isName(next, page.tokens.indices.contains(next) ? page.tokens[next].gap : .line)
  }

  /// What kinds of words the string is made of, where it stands in running text.
  private func readWords(of index: Int, _ signs: inout TitleSigns) {
    guard let place = candidates[index].places.first(where: { !page.isTitleCased($0.tokens.lowerBound) })?.tokens else {
      signs.insert(.titleCased)
      return
    }
    var (count, plain) = (0, 0)
    var last: Token?
    for index in place {
      let token = page.tokens[index]
      guard token.isWord, !lexicon.common.is(token.word, .connectors) else { continue }
      count += 1
      plain += lexicon.english.contains(token.word) || token.isNumber ? 1 : 0
      last = token
    }
    if count == 1, let last, last.isNumber {
      signs.insert(.number)
    } else if plain == count {
      signs.insert(count > 1 ? .plainWords : .plainWord)
    }
    if plain > 0, plain < count { signs.insert(.mixedWords) }
    if count > 1, let last, lexicon.surnames.contains(last.word),
      !lexicon.english.contains(last.word)
    {
      signs.insert(.surnameEnd)
    }
  }

  static func nameWords(_ page: Page, _ lexicon: Lexicon) -> WordBag {
    var words = WordBag()
    let tokens = page.tokens
    for index in page.raised.all where tokens[index].isCapital {
      if index + 1 < tokens.count, lexicon.firstNames.contains(tokens[index].word) {
        let next = tokens[index + 1]
        if next.isCapital, next.gap == .space, !page.isInHeading(index), !lexicon.common.is(next.word, .openers) {
          words.insert(tokens[index].word)
          words.insert(next.word)
        }
      }
      // "DCI Ruth Calder"
      if let rank = lexicon.rank(at: index, in: tokens), index + rank + 1 < tokens.count {
        let name = index + rank..<index + rank + 2
        if tokens[name].allSatisfy({ $0.isCapital && $0.isWord && $0.gap == .space }), !page.isInHeading(index) {
          for part in name { words.insert(tokens[part].word) }
        }
      }
      // "D.B. Winslow"
      if tokens[index].range.count == 1, index + 2 < tokens.count, tokens[index + 1].word == lexicon.common.stop {
        let name = tokens[index + 2]
        if name.isCapital, name.gap == .space, name.range.count > 1 { words.insert(name.word) }
      }
    }
    return words
  }

  private func isPlaceWhole(_ range: Range<Int>) -> Bool {
    lexicon.places.longest(at: range.lowerBound, in: page.tokens)?.length == range.count
  }

  /// "Baek Do Yoon": a family name, and a given name of two short words.
  private func isFamilyNameFirst(_ range: Range<Int>) -> Bool {
    let name = page.tokens[range]
    return range.count == 3 && lexicon.surnames.contains(name[range.lowerBound].word)
      && name.allSatisfy { $0.isWord && $0.isCapital && $0.range.count <= Self.longestSyllable }
      && name.count { !lexicon.english.contains($0.word) } >= 2
  }

  /// Bytes of a syllable, as Korean names are written.
  private static let longestSyllable = 6

  /// Two or three words of which the first is a given name.
  private func isPersonName(_ range: Range<Int>) -> Bool {
    // "M. Night Winslow"
    if range.count > 2, page.tokens[range.lowerBound].range.count == 1, page.tokens[range.lowerBound].isCapital,
      page.tokens[range.lowerBound + 1].word == lexicon.common.stop, page.tokens[range.lowerBound + 2].gap == .space
    {
      return true
    }
    if let rank = lexicon.rank(at: range.lowerBound, in: page.tokens), rank < range.count, range.count - rank <= 3,
      let last = range.last,
      !lexicon.english.contains(page.tokens[last].word) || lexicon.surnames.contains(page.tokens[last].word),
      page.tokens[range].allSatisfy({ $0.isCapital || !$0.isWord })
    {
      return true
    }
    if isFamilyNameFirst(range) { return true }
    guard range.count > 1, let start = page.tokens[range].first(where: \.isWord),
      lexicon.firstNames.contains(start.word)
    else { return false }
    // "Ada Winslow's Ruth", "Ada Winslow of Wahlhouse"
    if range.count > 3,
      [lexicon.common.possessive, lexicon.common.of].contains(page.tokens[range.lowerBound + 2].word),
      !lexicon.english.contains(page.tokens[range.lowerBound + 1].word)
    {
      return true
    }
    // "Georgie & Mandy": news joins people by words.
    if page.tokens[range].contains(where: { $0.word == lexicon.common.ampersand }) { return false }
    let words = page.tokens[range].lazy.filter { $0.isWord }
    guard let second = words.dropFirst().first, let last = words.last else { return false }
    // "Ada Winslow and Sam Pell" is no title either.
    if second.isCapital, words.contains(where: { lexicon.common.is($0.word, .and) }) { return true }
    // "Wolf Hour" is no name, though Wolf is.
    if words.allSatisfy({ lexicon.english.contains($0.word) }), !lexicon.surnames.contains(last.word) { return false }
    return words.allSatisfy { $0.isCapital } && words.dropFirst(3).isEmpty
  }
}
