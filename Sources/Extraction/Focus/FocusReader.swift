import Articles
import Language

/// Works out, sentence by sentence, which show "the series" and "it" mean.
///
/// A heading sets the show for its section; a show that is a sentence's subject moves it; one in parentheses or in
/// somebody's credits does not; a new paragraph goes back to the section's show or to the article's. An article
/// without a main show has no focus until one is named.
struct FocusReader {
  private let page: Page
  private let book: MarkBook
  private let words: CommonWords
  private let asides: Asides
  /// The first tokens of all mentions of shows, and of all of people.
  private let showStarts, personStarts: SortedPlaces
  private var main: Int?
  private var section: Int?
  private var sectionLevel = 0
  private var current: Int?
  private var season: Int?
  private var network: String?
  private var isBelowHeading = false
  private var person: Int?
  private var lead: Int?

  /// The focus and the season of each sentence.
  struct Focus: Sendable, Equatable {
    var show: Int?
    var season: Int?
    /// The network that a heading names for the list or table below it.
    var network: String?
    /// The person that "he" and "she" mean at the sentence's beginning.
    var person: Int?
  }

  /// A subject begins among the first few tokens of its sentence.
  private static let subjectReach = 5

  init(page: Page, book: MarkBook, words: CommonWords, asides: Asides) {
    self.page = page
    self.book = book
    self.words = words
    self.asides = asides
    showStarts = SortedPlaces(book.starts { if case .show = $0 { true } else { false } })
    personStarts = SortedPlaces(book.starts { if case .person = $0 { true } else { false } })
    let mains = book.titles.titles.indices.filter { book.titles.titles[$0].isMain }
    main = mains.count == 1 ? mains[0] : nil
    current = main
    if let main, isSpread(besides: main) {
      self.main = nil
      current = nil
    }
    lead = mainPerson
  }

  mutating func read() -> [Focus] {
    var all: [Focus] = []
    all.reserveCapacity(page.sentences.count)
    for block in page.blocks {
      begin(block)
      for sentence in block.sentences {
        let shows = self.shows(in: page.sentences[sentence].tokens)
        let isList = if case .listItem = block.kind { true } else { false }
        if isList, let first = shows.first(where: { !$0.isAside }) { current = first.number }
        all.append(
          Focus(
            show: isOfUnnamed(sentence) ? onlyShow(shows) : current ?? onlyShow(shows),
            season: season,
            network: isInList(block) ? network : nil,
            person: person
          )
        )
        person = subject(of: page.sentences[sentence].tokens) ?? person
        if let moved = moved(by: shows, in: page.sentences[sentence].tokens) { current = moved }
        // "It" is the album or the film, whichever show is named beside it.
        if !page.subject.isAboutTelevision { current = section ?? main }
      }
      end(block)
    }
    return all
  }

  /// "She is to star in an untitled Meridian drama": what is told is told of another show.
  private func isOfUnnamed(_ sentence: Int) -> Bool { page.has(.unnamedWords, in: sentence) }

  /// Of an article with so many paragraphs about shows, a main show leads more than this share.
  private static let leastParagraphs = 6
  private static let leastShare = 0.15

  /// Whether most paragraphs speak of other shows first: a round-up whose headline names but one.
  private func isSpread(besides main: Int) -> Bool {
    var own = 0
    var all = 0
    for block in page.blocks {
      guard case .paragraph = block.kind, let first = shows(in: block.tokens).first(where: { !$0.isAside }) else {
        continue
      }
      all += 1
      if first.number == main { own += 1 }
    }
    return all >= Self.leastParagraphs && Double(own) < Self.leastShare * Double(all)
  }

  private func isShowless(_ block: Page.Block) -> Bool { !shows(in: block.tokens).contains { !$0.isAside } }

  private func isInList(_ block: Page.Block) -> Bool {
    switch block.kind {
    case .listItem, .tableRow: true
    default: false
    }
  }

  private mutating func begin(_ block: Page.Block) {
    person = lead ?? person
    switch block.kind {
    case .headline: current = main
    case .heading: break
    case .listItem, .tableRow, .tableHeader: break
    default:
      current =
        section ?? main ?? (beginsWithReference(block) || isShowless(block) && !beginsWithName(block) ? current : nil)
    }
  }

  private mutating func end(_ block: Page.Block) {
    guard case .heading(let level) = block.kind else {
      isBelowHeading = false
      return
    }
    let shows = self.shows(in: block.tokens)
    let named = Set(shows.map(\.number))
    // A heading of a part, and a second one right below one that names a show, says something of it.
    if !named.isEmpty || !isBelowHeading && level <= sectionLevel {
      section = named.count == 1 ? shows[0].number : nil
      sectionLevel = level
    }
    isBelowHeading = true
    current = section ?? main
    season = page.firstSeason(in: block.tokens, book)
    network = onlyNetwork(in: block.tokens)
  }

  /// The first person that a sentence names, neither in parentheses nor by the way nor beside another one.
  private func subject(of sentence: Range<Int>) -> Int? {
    guard personStarts.hasOne(in: sentence) else { return nil }
    let appositions = asides.appositions(in: sentence)
    var depth = 0
    for index in sentence {
      if page.tokens[index].word == words.open { depth += 1 }
      if page.tokens[index].word == words.close { depth -= 1 }
      let owner = Int(book.owner[index])
      // "She made a pilot with Ada Winslow": she is spoken of still.
      if depth <= 0, owner < 0, words.is(page.tokens[index].word, .personPronouns) { return nil }
      guard depth <= 0, owner >= 0, case .person(let number) = book.marks[owner].value,
        !appositions.contains(where: { $0.contains(index) })
      else { continue }
      let next = book.marks[owner].tokens.upperBound
      return sentence.contains(next) && words.is(page.tokens[next].word, .and) ? nil : number
    }
    return nil
  }

  /// The person whom the headline names and the article speaks of most.
  private var mainPerson: Int? {
    var counts = [Int](of: 0, count: book.people.people.count)
    var isNamed = [Bool](of: false, count: counts.count)
    for mark in book.marks {
      guard case .person(let number) = mark.value else { continue }
      counts[number] += 1
      if page.isInHeading(mark.tokens.lowerBound) { isNamed[number] = true }
    }
    guard let most = counts.indices.max(by: { (counts[$0], -$0) < (counts[$1], -$1) }) else { return nil }
    return isNamed[most] && counts[most] > 2 ? most : nil
  }

  private struct Named {
    let number: Int
    let tokens: Range<Int>
    let isAside: Bool
  }

  /// The shows named in a range, and whether each stands aside.
  private func shows(in range: Range<Int>) -> [Named] {
    var starts = showStarts.places(in: range)
    // A sentence may begin within a title.
    if let first = range.first, case .show? = book.mark(at: first), starts.first != first { starts = [first] + starts }
    guard !starts.isEmpty else { return [] }
    let depths = page.hasParenthesis(in: range) ? asides.depths(in: range) : []
    let appositions = asides.appositions(in: range)
    var shows: [Named] = []
    shows.reserveCapacity(starts.count)
    for index in starts {
      let owner = Int(book.owner[index])
      guard owner >= 0, case .show(let number) = book.marks[owner].value else { continue }
      let tokens = book.marks[owner].tokens
      let isAside =
        asides.isAside(tokens, depth: depths.isEmpty ? 0 : depths[index - range.lowerBound])
        || appositions.contains { $0.contains(index) }
      shows.append(Named(number: number, tokens: tokens, isAside: isAside))
    }
    return shows
  }

  private func moved(by shows: [Named], in sentence: Range<Int>) -> Int? {
    guard let first = shows.first(where: { !$0.isAside }) else { return nil }
    // "Winslow led Harbor Lights": a show that somebody did is no subject.
    if current != nil, isBehindPerson(first.tokens.lowerBound, in: sentence) { return nil }
    if current == nil
      || !shows.contains(where: { !$0.isAside && $0.number == current })
        && (first.tokens.lowerBound - sentence.lowerBound <= Self.subjectReach
          || shows.count == 1 && isIntroduced(first.tokens.lowerBound))
    {
      return first.number
    }
    return main == nil ? first.number : nil
  }

  /// "A date is set for the drama series X": right behind a noun that tells what it is.
  private func isIntroduced(_ show: Int) -> Bool {
    var before = show - 1
    while before >= 0, page.tokens[before].shape.contains(.quote) { before -= 1 }
    return before >= 0 && words.is(page.tokens[before].word, .tvNouns)
  }

  private func isBehindPerson(_ show: Int, in sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<max(show, sentence.lowerBound)).contains { index in
      let owner = Int(book.owner[index])
      guard owner >= 0 else { return words.is(page.tokens[index].word, .personPronouns) }
      if case .person = book.marks[owner].value { return true }
      return false
    }
  }

  private func onlyShow(_ shows: [Named]) -> Int? {
    guard let first = shows.first(where: { !$0.isAside })?.number else { return nil }
    return shows.contains { !$0.isAside && $0.number != first } ? nil : first
  }

  private func onlyNetwork(in range: Range<Int>) -> String? {
    var only: String?
    for index in range {
      let owner = Int(book.owner[index])
      guard owner >= 0, case .network(let name) = book.marks[owner].value else { continue }
      if let only, only != name { return nil }
      only = name
    }
    return only
  }

  /// Whether a paragraph begins with a name that is no show's: of something else that has not been made out.
  private func beginsWithName(_ block: Page.Block) -> Bool {
    // "TV Doctor: Meridian picked up the thriller": a label tells who speaks.
    if block.tokens.prefix(4).contains(where: { page.tokens[$0].word == words.colon }) { return false }
    return block.tokens.prefix(3).contains { index in
      let owner = Int(book.owner[index])
      guard owner >= 0 else { return false }
      switch book.marks[owner].value {
      case .name, .work: return true
      default: return false
      }
    }
  }

  private func beginsWithReference(_ block: Page.Block) -> Bool {
    block.tokens.prefix(6).contains { index in
      let owner = Int(book.owner[index])
      guard owner >= 0 else { return words.is(page.tokens[index].word, .pronouns) }
      switch book.marks[owner].value {
      case .reference, .genre(_, isReference: true): return true
      default: return false
      }
    }
  }
}

extension Page {
  /// The season that a heading names: "American Rust Season 2 Cast".
  func firstSeason(in range: Range<Int>, _ book: MarkBook) -> Int? {
    for index in range {
      let owner = Int(book.owner[index])
      if owner >= 0, case .season(let numbers) = book.marks[owner].value, numbers.count == 1 { return numbers[0] }
    }
    return nil
  }
}
