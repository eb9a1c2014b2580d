import Language

/// Finds the names of the closed lists: networks, unions, strikes, companies and places.
struct ListedNames: Sendable {
  let lexicon: Lexicon
  private let before: WordSet
  private let formerly: WordSet
  private let newsrooms: WordSet
  private let verbs: WordSet
  let plus: WordID
  private let lists: WordBits<List>

  /// The lists that have a name which begins with a word.
  private struct List: OptionSet {
    let rawValue: UInt8
    static let strikes = List(rawValue: 1)
    static let organizations = List(rawValue: 2)
    static let networks = List(rawValue: 4)
    static let companies = List(rawValue: 8)
    static let places = List(rawValue: 16)
  }

  init(lexicon: Lexicon, in vocabulary: inout Vocabulary) {
    func set(_ text: String) -> WordSet {
      WordSet(text.split(separator: " ").map { vocabulary.intern(String($0)) })
    }
    before = set("on at by for from to via with at and network streamer service channel broadcaster former formerly")
    formerly = set("formerly previously")
    newsrooms = set("news sports radio")
    verbs = set(
      "has have will is was renews renewed cancels canceled cancelled orders ordered picks picked axes axed gave gives hands sets set announced announces unveils unveiled drops dropped aired airs commissioned commissions bought revived revives scrapped says said confirmed confirms greenlights greenlit original series drama comedy sitcom thriller show"
    )
    plus = vocabulary.intern("+")
    self.lexicon = lexicon
    lists = WordBits(
      [
        .strikes: lexicon.strikes.firstWords, .organizations: lexicon.organizations.firstWords,
        .networks: lexicon.networks.firstWords, .companies: lexicon.companies.firstWords,
        .places: lexicon.places.firstWords,
      ],
      below: vocabulary.count
    )
  }

  /// The marks of the page, in order, without overlap.
  func marks(in page: Page) -> [Mark] {
    var marks: [Mark] = []
    var doubtful: [Int] = []
    var index = 0
    while index < page.tokens.count {
      let lists = lists[page.tokens[index].word]
      guard mayBegin(index, lists, page.tokens),
        let (length, value) = lists.isEmpty ? unlisted(at: index, in: page) : name(at: index, of: lists, in: page)
      else {
        index += 1
        continue
      }
      let range = index..<index + length
      index += length
      if case .network = value {
        if isNewsroom(behind: index, in: page) {
          index += 1
          continue
        }
        // "Orbit (formerly Meridian)"
        if range.lowerBound > 0, formerly.contains(page.tokens[range.lowerBound - 1].word) { continue }
        if lexicon.ambiguousNetworks.contains(page.text(range)), !isSurely(range, in: page) {
          doubtful.append(marks.count)
        }
      }
      if case .company = value, lexicon.ambiguousCompanies.contains(page.text(range)), isPartOfName(range, in: page) {
        continue
      }
      marks.append(Mark(tokens: range, value: value))
    }
    if !doubtful.isEmpty { leaveOut(doubtful, of: &marks, page) }
    leaveOutParents(&marks, page)
    return withReferences(marks, in: page)
  }

  /// Leaves out those of some doubtful networks that nothing else in the article names.
  private func leaveOut(_ doubtful: [Int], of marks: inout [Mark], _ page: Page) {
    let isDoubtful = PlaceSet(doubtful, below: marks.count)
    var sure: Set<String> = []
    for number in marks.indices where !isDoubtful.contains(number) {
      if case .network(let name) = marks[number].value { sure.insert(name) }
    }
    for place in doubtful.reversed() {
      guard case .network(let name) = marks[place].value else { continue }
      if !sure.contains(name) || isPartOfName(marks[place].tokens, in: page) { marks.remove(at: place) }
    }
  }

  /// Whether a name may begin with a token: most are written small, and so is no name but a few.
  private func mayBegin(_ index: Int, _ lists: List, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    if lists.isEmpty { return token.isCapital }
    if token.isRaised || lists.contains(.strikes) { return true }
    // "the CW"
    guard token.word == lexicon.common.the else { return lists.contains(.organizations) }
    return index + 1 < tokens.count && tokens[index + 1].isCapital
  }

  /// With "the network" and "the streamer", which mean the network named last before them.
  private func withReferences(_ marks: [Mark], in page: Page) -> [Mark] {
    let words = lexicon.common
    let tokens = page.tokens
    var all: [Mark] = []
    var next = 0
    var last: String?
    for index in tokens.indices where words.is(tokens[index].word, .networkNouns) {
      while next < marks.count, marks[next].tokens.lowerBound <= index {
        if case .network(let name) = marks[next].value { last = name }
        all.append(marks[next])
        next += 1
      }
      guard let last, index > 0, tokens[index - 1].word == words.the, tokens[index].gap == .space,
        index + 1 == tokens.count || tokens[index + 1].word != words.hyphen
      else { continue }
      all.append(Mark(tokens: index - 1..<index + 1, value: .networkReference(last)))
    }
    return all.isEmpty ? marks : all + marks[next...]
  }

  /// "CBS News" tells news and shows no series.
  private func isNewsroom(behind index: Int, in page: Page) -> Bool {
    guard index < page.tokens.count, page.tokens[index].isCapital, page.tokens[index].gap == .space else {
      return false
    }
    return newsrooms.contains(page.tokens[index].word) && !page.isTitleCased(index)
  }

  /// "Amazon's Freevee" is Freevee.
  private func leaveOutParents(_ marks: inout [Mark], _ page: Page) {
    let parents = marks.indices.dropLast().filter { number in
      guard marks[number + 1].tokens.lowerBound == marks[number].tokens.upperBound + 1,
        page.tokens[marks[number].tokens.upperBound].word == lexicon.common.possessive,
        case .network(let parent) = marks[number].value, case .network(let child) = marks[number + 1].value
      else { return false }
      return lexicon.owner(of: parent) == lexicon.owner(of: child)
    }
    for number in parents.reversed() { marks.remove(at: number) }
  }

  private func name(at index: Int, of lists: List, in page: Page) -> (Int, Mark.Value)? {
    let tokens = page.tokens
    if lists.contains(.strikes), let strike = lexicon.strikes.longest(at: index, in: tokens) {
      return (strike.length, .strike(strike.entry.of))
    }
    guard tokens[index].isRaised || tokens[index].word == lexicon.common.the else {
      return lexicon.organizations.longest(at: index, in: tokens).map { ($0.length, .organization($0.entry.name)) }
    }
    if lists.isDisjoint(with: [.networks, .organizations, .companies, .places]) {
      guard let company = unlisted(at: index, in: page), title(at: index, tokens) == 0 else { return nil }
      return company
    }
    var best: (length: Int, value: Mark.Value)?
    // "Orange Is the New Black" is no news of Orange.
    lazy var title = self.title(at: index, tokens)
    func offer(_ names: NameList, _ list: List, _ value: (String) -> Mark.Value) {
      guard lists.contains(list), let found = names.longest(at: index, in: tokens), found.length > best?.length ?? 0,
        found.length >= title || title == 1,
        isWritten(index..<index + found.length, as: found.entry, in: page)
      else { return }
      best = (found.length, value(found.entry.name))
    }
    offer(lexicon.networks, .networks) { .network($0) }
    offer(lexicon.organizations, .organizations) { .organization($0) }
    offer(lexicon.companies, .companies) { .company($0) }
    offer(lexicon.places, .places) { .place($0) }
    if let best {
      // A listed name may be the beginning of a longer one: "Red Hour Films".
      guard case .company = best.value, let longer = unlisted(at: index, in: page), longer.0 == best.length + 1 else {
        return (best.length, best.value)
      }
      return longer
    }
    guard let company = unlisted(at: index, in: page), title == 0 else { return nil }
    return company
  }

  /// How many tokens the title of a well-known show or film has that begins at a token.
  private func title(at index: Int, _ tokens: [Token]) -> Int {
    max(lexicon.shows.length(at: index, in: tokens), lexicon.films.length(at: index, in: tokens))
  }

  /// A name of one word stands in capitals where its list has it so, and is not the beginning of a longer word.
  private func isWritten(_ range: Range<Int>, as entry: NameList.Entry, in page: Page) -> Bool {
    let last = page.tokens[range.upperBound - 1]
    guard last.isRaised || !last.isWord || range.count > 1 else { return false }
    let first = page.tokens[range.lowerBound]
    guard
      first.isRaised
        || page.tokens[range.lowerBound + 1 < range.upperBound ? range.lowerBound + 1 : range.lowerBound].isCapital
    else { return false }
    // "the ABC comedy" is not ABC Comedy.
    let small = page.tokens[range].dropFirst().contains { token in
      token.isWord && !token.isRaised && !lexicon.common.is(token.word, .connectors)
        && token.word != lexicon.common.possessive
    }
    if small { return false }
    // "MASTERS OF THE SKY": a word of a line in capitals.
    if range.count == 1, last.shape.contains(.capitals), entry.name.uppercased() != entry.name,
      range.lowerBound > 0, page.tokens[range.lowerBound].gap == .space,
      page.tokens[range.lowerBound - 1].shape.contains(.capitals)
    {
      return false
    }
    // A bare number is a channel nowhere but in its own country's papers.
    if range.count == 1, first.isNumber { return false }
    guard page.byteRange(range).count <= 4 else { return true }
    let text = page.text(range)
    // OWN, ABC, WE tv: a name that is all capitals in the list must be so in the text.
    // "In" is not Indiana.
    if text.utf8.count == 2, entry.name.count > 2 { return text == text.uppercased() }
    // "Vice" is not VICE.
    if !last.shape.contains(.capitals), lexicon.ambiguousNetworks.contains(text.uppercased()),
      !lexicon.ambiguousNetworks.contains(text)
    {
      return false
    }
    if entry.name.uppercased() == entry.name, entry.name.count == text.count {
      return text == text.uppercased()
    }
    return true
  }

  /// Whether what stands around an ambiguous name makes it a network here.
  private func isSurely(_ range: Range<Int>, in page: Page) -> Bool {
    guard !isPartOfName(range, in: page) else { return false }
    let tokens = page.tokens
    let words = lexicon.common
    let previous = range.lowerBound > 0 ? tokens[range.lowerBound - 1] : nil
    let next = range.upperBound < tokens.count ? tokens[range.upperBound] : nil
    // "Ada Winslow to Star in …": a word of a headline.
    let isPlain = page.isTitleCased(range.lowerBound) && lexicon.english.contains(tokens[range.lowerBound].word)
    if let previous,
      before.contains(previous.word)
        && !(isPlain && (previous.word == words.to || words.is(previous.word, .and)))
        || previous.word == words.open || previous.word == words.bar
    {
      return true
    }
    if let previous, previous.isCapital, words.is(previous.word, .season) { return false }
    guard let next, range.upperBound < tokens.count else { return false }
    if next.word == words.possessive || verbs.contains(next.word) || next.word == words.bar { return true }
    // "Harbor Lights Is Back After Orbit Cancellation"
    if isPlain, next.gap == .space,
      lexicon.genreHeads.contains(next.word) || words.is(next.word, .tvNouns) || words.is(next.word, .cancelledWords)
        || words.is(next.word, .renewedWords)
    {
      return true
    }
    // "when Orbit brought it back", "the Orbit mystery"
    let isInTVSentence = page.sentence(of: range.lowerBound).map { page.has(.tvWords, in: $0) } ?? false
    guard isInTVSentence, !page.sentenceStarts.contains(range.lowerBound), next.gap == .space else { return false }
    return !next.isCapital && (words.is(next.word, .objectVerbs) || words.is(next.word, .auxiliaries))
      || lexicon.genreHeads.contains(next.word)
  }

  /// Whether the name goes on in capitals: "Fox Hollow", "Apple Martin".
  private func isPartOfName(_ range: Range<Int>, in page: Page) -> Bool {
    let tokens = page.tokens
    if range.upperBound < tokens.count {
      let next = tokens[range.upperBound]
      let isWord = page.isTitleCased(range.lowerBound) && lexicon.english.contains(next.word)
      if next.isCapital, next.gap == .space, !isWord, !verbs.contains(next.word),
        !lexicon.common.is(next.word, .tvNouns)
      {
        return true
      }
    }
    guard range.lowerBound > 0 else { return false }
    let previous = tokens[range.lowerBound - 1]
    return previous.isCapital && tokens[range.lowerBound].gap == .space && !before.contains(previous.word)
      && (lexicon.firstNames.contains(previous.word) || lexicon.common.is(previous.word, .possessives))
  }
}
