import Claims
import Language

/// The people that an article names, actors and characters alike, and where it names them.
struct PersonBook: Sendable {
  struct Person: Sendable {
    /// The fullest form that the article writes, without a rank.
    var name: String
    var score: Double
    /// How often the article writes the name as a character's rather than an actor's.
    var roleVotes = 0
  }
  private(set) var people: [Person] = []
  /// Mentions, in order: `.person` for two words or more and for surnames of those, `.name` for other capitalised runs.
  private(set) var marks: [Mark] = []

  /// How strongly the form of a run must speak for a person.
  static let threshold = 1.0

  init(page: Page, lexicon: Lexicon, plainWords: WordSet, owner: [Bool]) {
    let finder = NameRuns(page: page, lexicon: lexicon, plainWords: plainWords, owner: owner)
    people.reserveCapacity(finder.runs.count)
    marks.reserveCapacity(finder.runs.count)
    var known = KnownNames(room: finder.runs.count)
    var words: [WordID] = []
    for run in finder.runs {
      finder.readNameWords(of: run.name, into: &words)
      defer {
        if case .person(let number)? = marks.last?.value { people[number].roleVotes += finder.roleVote(of: run) }
      }
      if words.count == 1, let whole = finder.sharedName(of: run) {
        // "Ada and Sam Winslow": the surname is told once.
        let full = words + [whole.surname]
        let number = known.number(of: full) ?? add(named: whole.text, full, finder.score(of: run), &known)
        marks.append(Mark(tokens: run.whole, value: .person(number)))
        continue
      }
      if words.count == 2, let number = known.person(withSurname: words[1]),
        isSurname(run, of: known.words(of: number), words, page)
      {
        people[number].score += 0.5
        marks.append(Mark(tokens: run.whole, value: .person(number)))
        continue
      }
      if words.count >= 2, !run.isDoubtful, finder.isPlausible(run) {
        let number = known.number(of: words) ?? add(run, words, finder, &known)
        people[number].score += 0.3
        if TitleName.isShouted(people[number].name) { people[number].name = finder.page.text(run.name) }
        marks.append(Mark(tokens: run.whole, value: .person(number)))
      } else if words.count == 1, run.name == run.whole, let number = known.person(withSurname: words[0]) {
        people[number].score += 0.5
        marks.append(Mark(tokens: run.whole, value: .person(number)))
      } else {
        marks.append(Mark(tokens: run.whole, value: .name))
      }
    }
    for number in people.indices where TitleName.isShouted(people[number].name) {
      people[number].name = TitleName.titleCase(people[number].name)
    }
    for index in marks.indices {
      if case .person(let number) = marks[index].value, people[number].roleVotes > 0 { marks[index].value = .name }
    }
  }

  /// "Winslow-Pell" of Ada Winslow-Pell: a surname of two words that a hyphen joins.
  private func isSurname(_ run: NameRuns.Run, of name: ArraySlice<WordID>, _ words: [WordID], _ page: Page) -> Bool {
    run.name == run.whole && name.count > 2 && name.suffix(2).elementsEqual(words)
      && page.tokens[run.name].dropFirst().allSatisfy { $0.gap == .none }
  }

  private mutating func add(named name: String, _ words: [WordID], _ score: Double, _ known: inout KnownNames) -> Int {
    people.append(Person(name: name, score: score))
    if let last = words.last { known.share(surname: last) }
    return known.add(words)
  }

  /// A new person; a surname that two people share stands for neither.
  private mutating func add(_ run: NameRuns.Run, _ words: [WordID], _ finder: NameRuns, _ known: inout KnownNames)
    -> Int
  {
    people.append(Person(name: finder.page.text(run.name), score: finder.score(of: run)))
    let number = known.add(words)
    if finder.isFamilyNameFirst(run) { known.give(surname: words[0], to: number) }
    if let last = words.last { known.give(surname: last, to: number) }
    return number
  }
}

/// The names of people by their words, without initials and marks; people have the numbers of their names.
private struct KnownNames {
  /// The words of all names, one name behind the other.
  private var words: [WordID] = []
  /// Of each name where its words end.
  private var ends: [Int] = []
  /// By the hash of its words the number of a name; -1 where a place is free.
  private var slots: [Int32]
  /// The person that a surname means, or -1 where several share it.
  private var surnames: WordNumbers

  /// For so many names at most.
  init(room: Int) {
    slots = Array(of: -1, placesFor: room)
    words.reserveCapacity(room * 2)
    ends.reserveCapacity(room)
    surnames = WordNumbers(room: room)
  }

  func words(of number: Int) -> ArraySlice<WordID> { words[(number > 0 ? ends[number - 1] : 0)..<ends[number]] }

  /// The number of a name; nil where it is new.
  func number(of name: [WordID]) -> Int? {
    let number = slots[slot(of: name)]
    return number < 0 ? nil : Int(number)
  }

  /// Gives a new name the next number.
  mutating func add(_ name: [WordID]) -> Int {
    slots[slot(of: name)] = Int32(ends.count)
    words += name
    ends.append(words.count)
    return ends.count - 1
  }

  func person(withSurname word: WordID) -> Int? { surnames.number(of: word).flatMap { $0 < 0 ? nil : $0 } }

  /// Makes a surname that of nobody in particular.
  mutating func share(surname: WordID) { surnames.set(-1, of: surname) }

  /// Makes a surname a person's; of two people it is neither's, unless the first one's name ends with the other's: a run
  /// of a headline without commas.
  mutating func give(surname: WordID, to number: Int) {
    guard let other = surnames.number(of: surname) else { return surnames.set(number, of: surname) }
    guard other >= 0 else { return }
    surnames.set(isLonger(words(of: other), than: words(of: number)) ? number : -1, of: surname)
  }

  /// Whether a name holds another one and more.
  private func isLonger(_ name: ArraySlice<WordID>, than other: ArraySlice<WordID>) -> Bool {
    name.count > other.count && name.suffix(other.count).elementsEqual(other)
  }

  /// The place of a name: its own, or the free one where it would stand.
  private func slot(of name: [WordID]) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: RunTable.hash(name) >> 20) & mask
    while slots[slot] >= 0, !words(of: Int(slots[slot])).elementsEqual(name) { slot = (slot + 1) & mask }
    return slot
  }
}

extension NameRuns {
  /// Reads the words of a name that tell people apart, in place of others.
  fileprivate func readNameWords(of range: Range<Int>, into words: inout [WordID]) {
    words.removeAll(keepingCapacity: true)
    let isInitialled = range.count > 2 && page.tokens[range.lowerBound].range.count == 1
    for (offset, token) in page.tokens[range].enumerated()
    where token.isWord && (token.range.count > 1 || isInitialled && offset == 0) {
      if !lexicon.common.is(token.word, .nameSuffixes) { words.append(token.word) }
    }
  }
}
