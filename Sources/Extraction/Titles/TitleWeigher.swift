import Articles
import Claims
import Language

/// Gathers the signs of every candidate over the whole article, and takes those whose signs outweigh their doubts.
struct TitleWeigher {
  let page: Page
  let lexicon: Lexicon
  private let listed: [RuleSlot?]
  var candidates: [TitleCandidate]
  /// Words that the article also writes small.
  private let lowerCase: WordSet
  /// Words of people's names in the article: given names before a capital, and what follows them.
  private let nameWords: WordSet
  let index: PlaceIndex
  /// Capitalised words that stand alone somewhere in running text.
  private var loneWords = WordSet()
  /// The words of the article's address that the article writes too.
  private var slugWords = WordSet()

  init(page: Page, lexicon: Lexicon, listed: [RuleSlot?], taken: [Bool]) {
    self.page = page
    self.lexicon = lexicon
    self.listed = listed
    nameWords = Self.nameWords(page, lexicon)
    var lowerCase = WordSet(below: page.words.count)
    for token in page.tokens where token.isWord && !token.isCapital { lowerCase.insert(token.word) }
    self.lowerCase = lowerCase
    let found = TitleCandidates(page: page, lexicon: lexicon, taken: taken)
    candidates = Self.withoutParts(found.all, page, lexicon)
    index = found.index
    loneWords = WordSet(below: page.words.count)
    for candidate in candidates where candidate.key.count == 1 {
      if candidate.places.contains(where: {
        isFreeCapital($0.tokens) || page.sentenceStarts.contains($0.tokens.lowerBound)
      }) {
        loneWords.insert(candidate.key[0])
      }
    }
  }

  mutating func weigh() {
    let reader = SignReader(page: page, lexicon: lexicon, listed: listed)
    let slug = Set(page.article.url.map { Name.slug($0).split(separator: "-").map(String.init) } ?? [])
    slugWords = WordSet(slug.map { page.words.id($0) })
    for index in candidates.indices {
      for place in candidates[index].places {
        var signs = reader.signs(of: place)
        if candidates[index].places.count > 1 { signs = signs.without([.sentenceStart]) }
        candidates[index].signs.formUnion(signs)
      }
      readString(index, slug: slug)
    }
    for _ in 0..<2 { spreadOverLists() }
  }

  /// Candidates without the places that lie within a well-known title or within what the writer sets apart.
  private static func withoutParts(_ all: [TitleCandidate], _ page: Page, _ lexicon: Lexicon) -> [TitleCandidate] {
    var whole = [Int32](repeating: -1, count: page.tokens.count)
    var ranges: [Range<Int>] = []
    for place in all.lazy.flatMap(\.places) where place.tokens.count > 1 {
      guard
        place.isSet
          || lexicon.shows.length(at: place.tokens.lowerBound, in: page.tokens) == place.tokens.count
      else { continue }
      for index in place.tokens where whole[index] < 0 || ranges[Int(whole[index])].count < place.tokens.count {
        whole[index] = Int32(ranges.count)
      }
      ranges.append(place.tokens)
    }
    func isPart(_ place: TitleCandidate.Place) -> Bool {
      let owner = Int(whole[place.tokens.lowerBound])
      guard owner >= 0, !place.isSet else { return false }
      return ranges[owner].count > place.tokens.count && ranges[owner].lowerBound <= place.tokens.lowerBound
        && ranges[owner].upperBound >= place.tokens.upperBound
    }
    var candidates = all
    for index in all.indices where all[index].places.contains(where: isPart) {
      candidates[index].places.removeAll(where: isPart)
    }
    return candidates
  }

  /// What the string itself tells.
  private mutating func readString(_ index: Int, slug: Set<String>) {
    let candidate = candidates[index]
    guard let first = candidate.places.first?.tokens else { return }
    var signs = candidate.signs
    if let known = lexicon.shows.longest(at: first.lowerBound, in: page.tokens), known.length == first.count {
      let isAmbiguous = lexicon.ambiguousShows.contains(Name.folded(page.text(first)))
      signs.insert(isAmbiguous ? .knownAmbiguous : .knownShow)
      if isAmbiguous, !isGivenName(candidate), candidate.places.contains(where: { isFreeCapital($0.tokens) }) {
        signs.insert(.knownCapital)
      }
      if isAmbiguous, candidate.places.contains(where: { isBareSubject($0.tokens) }) { signs.insert(.bareSubject) }
      if !isAmbiguous { signs = signs.without(TitleSign.ofUnknownOnly) }
    }
    if let film = lexicon.films.longest(at: first.lowerBound, in: page.tokens), film.length == first.count {
      signs.insert(.knownFilm)
    }
    // "the Harbor Lights finale": the article is the noun's.
    if [.nounAfter, .seasonBeside, .creditAfter].contains(where: signs.contains) {
      signs = signs.without([.articleBefore])
    }
    if isBranchOfKnown(first) { signs.insert(.knownBranch) }
    if candidate.key.count == 2, isSurname(candidate.key[1]) { signs.insert(.surnameEcho) }
    if candidate.key.count == 1, !signs.contains(.knownShow), nameWords.contains(candidate.key[0]) {
      signs.insert(.nameEcho)
    }
    if isInSeveralBlocks(candidate) { signs.insert(.recurring) }
    if candidate.places.count > 2 { signs.insert(.frequent) }
    if candidate.key.count == 1, page.tokens[first.lowerBound].shape.contains(.capitals),
      page.tokens[first.lowerBound].range.count > 2
    {
      signs.insert(.capitals)
    }
    if candidate.key.count == 1, !page.tokens[first.lowerBound].isNumber,
      lowerCase.contains(candidate.key[0]) || lexicon.common.is(candidate.key[0], .openers)
    {
      signs.insert(.commonWord)
    }
    if !page.tokens[first].contains(where: { $0.isCapital || $0.shape.contains(.digit) }) { signs.insert(.lowerCase) }
    if page.tokens[first].contains(where: { lexicon.common.is($0.word, .and) && !$0.isCapital }) {
      signs.insert(.manyParts)
    }
    readWords(of: candidate, &signs)
    let words = candidate.key
    if words.contains(where: { lexicon.common.is($0, .companyWords) }) { signs.insert(.companyWord) }
    if words.contains(where: { lexicon.common.is($0, .awardWords) }) { signs.insert(.awardWord) }
    if isPersonName(first) { signs.insert(.personName) }
    if listed[first.lowerBound] == .place, isPlaceWhole(first) { signs.insert(.placeName) }
    if candidate.key.count > 1, mayBeIn(slug, first) {
      let folded = Name.folded(page.text(first)).split(separator: " ").map(String.init)
      if folded.count > 1, folded.allSatisfy(slug.contains) { signs.insert(.slug) }
    }
    // People are seldom put in quotation marks; a rank or a given name there is a title's.
    if signs.contains(.quoted), !lexicon.surnames.contains(page.tokens[first.upperBound - 1].word) {
      signs = signs.without([.personName])
    }
    candidates[index].signs =
      signs.isApart ? signs.without(TitleSign.ofUnmarkedOnly) : signs
  }

  private func isGivenName(_ candidate: TitleCandidate) -> Bool {
    candidate.key.count == 1
      && (lexicon.firstNames.contains(candidate.key[0]) || lexicon.surnames.contains(candidate.key[0]))
  }

  /// "Silo returns", "Exit, the one about bankers": a word at a sentence's beginning that has no article and goes on as a name.
  private func isBareSubject(_ range: Range<Int>) -> Bool {
    guard range.count == 1, !lexicon.common.is(page.tokens[range.lowerBound].word, .openers),
      page.sentenceStarts.contains(range.lowerBound), range.upperBound < page.tokens.count,
      !page.isTitleCased(range.lowerBound)
    else { return false }
    let next = page.tokens[range.upperBound]
    return next.gap != .line
      && (lexicon.common.is(next.word, .subjectVerbs) || lexicon.common.is(next.word, .auxiliaries)
        || next.word == lexicon.common.comma || next.word == lexicon.common.questionMark)
  }

  /// "Harbor Lights: Seattle": what stands before the colon is a well-known show.
  private func isBranchOfKnown(_ range: Range<Int>) -> Bool {
    guard let colon = range.first(where: { page.tokens[$0].word == lexicon.common.colon }), colon + 1 < range.upperBound
    else { return false }
    return lexicon.shows.longest(at: range.lowerBound, in: page.tokens)?.length == colon - range.lowerBound
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

  private func isInSeveralBlocks(_ candidate: TitleCandidate) -> Bool {
    var first: Int?
    for place in candidate.places {
      guard let block = page.block(of: place.tokens.lowerBound) else { continue }
      if let first, first != block { return true }
      first = block
    }
    return false
  }

  /// Whether a string is written with a capital where only a name is: no sentence, heading or other name is near.
  private func isFreeCapital(_ range: Range<Int>) -> Bool {
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
  private func readWords(of candidate: TitleCandidate, _ signs: inout TitleSigns) {
    guard let place = candidate.places.first(where: { !page.isTitleCased($0.tokens.lowerBound) })?.tokens else {
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
    if count > 2 { signs.insert(.manyWords) }
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

  private static func nameWords(_ page: Page, _ lexicon: Lexicon) -> WordSet {
    var words = WordSet(below: page.words.count)
    for index in page.tokens.indices.dropLast()
    where lexicon.firstNames.contains(page.tokens[index].word) && page.tokens[index].isCapital {
      let next = page.tokens[index + 1]
      guard next.isCapital, next.gap == .space, !page.isInHeading(index), !lexicon.common.is(next.word, .openers)
      else { continue }
      words.insert(page.tokens[index].word)
      words.insert(next.word)
    }
    // "D.B. Winslow"
    for index in page.tokens.indices.dropLast(2)
    where page.tokens[index].range.count == 1 && page.tokens[index].isCapital
      && page.tokens[index + 1].word == lexicon.common.stop && page.tokens[index + 2].isCapital
      && page.tokens[index + 2].gap == .space && page.tokens[index + 2].range.count > 1
    { words.insert(page.tokens[index + 2].word) }
    return words
  }

  private func isPlaceWhole(_ range: Range<Int>) -> Bool {
    lexicon.places.longest(at: range.lowerBound, in: page.tokens)?.length == range.count
  }

  /// Two or three words of which the first is a given name.
  private func isPersonName(_ range: Range<Int>) -> Bool {
    // "M. Night Winslow"
    if range.count > 2, page.tokens[range.lowerBound].range.count == 1, page.tokens[range.lowerBound].isCapital,
      page.tokens[range.lowerBound + 1].word == lexicon.common.stop, page.tokens[range.lowerBound + 2].gap == .space
    {
      return true
    }
    if let rank = lexicon.rank(at: range.lowerBound, in: page.tokens), rank < range.count, range.count - rank <= 3,
      let last = range.last, !lexicon.english.contains(page.tokens[last].word),
      page.tokens[range].allSatisfy({ $0.isCapital || !$0.isWord })
    {
      return true
    }
    guard range.count > 1, let start = page.tokens[range].first(where: \.isWord),
      lexicon.firstNames.contains(start.word)
    else { return false }
    let words = page.tokens[range].lazy.filter { $0.isWord }
    guard let second = words.dropFirst().first, let last = words.last else { return false }
    // "Ada Winslow and Sam Pell" is no title either.
    if second.isCapital, words.contains(where: { lexicon.common.is($0.word, .and) }) { return true }
    // "Wolf Hour" is no name, though Wolf is.
    if words.allSatisfy({ lexicon.english.contains($0.word) }), !lexicon.surnames.contains(last.word) { return false }
    return words.allSatisfy { $0.isCapital } && words.dropFirst(3).isEmpty
  }

  // MARK: Results

  /// Strongest first; where two overlap, a title's mention goes to the longer.
  var accepted: [TitleCandidate] {
    var kept: [TitleCandidate] = []
    var keys = TitleCandidate.KeySet()
    var apart = TitleCandidate.KeySet()
    let words = lexicon.common
    let ranked = candidates.indices.filter { candidates[$0].isAccepted(words) }
      .map { (number: $0, weight: candidates[$0].signs.weight, length: candidates[$0].key.count) }
      .sorted { ($0.weight, $0.length) > ($1.weight, $1.length) }
    for one in ranked {
      let candidate = candidates[one.number]
      // "Reviews for X" is no title where X is one, nor "Renewed: X".
      if !candidate.signs.isApart, candidate.holds(oneOf: apart, colon: 0) { continue }
      if !candidate.signs.isSet, candidate.holds(oneOf: keys, colon: words.colon) { continue }
      kept.append(candidate)
      keys.insert(candidate.key)
      if candidate.signs.isApart { apart.insert(candidate.key) }
    }
    return kept
  }

  /// Set-apart strings that were not taken.
  func works(besides marks: [Mark]) -> [Range<Int>] {
    let shown = Set(marks.map(\.tokens.lowerBound))
    var works: [Range<Int>] = []
    for candidate in candidates where !candidate.signs.contains(.personName) {
      for place in candidate.places where place.isSet && !shown.contains(place.tokens.lowerBound) {
        works.append(place.tokens)
      }
    }
    return works
  }

  /// Every candidate with its signs, for explanations.
  var weighed: [TitleCandidate] { candidates }
}
