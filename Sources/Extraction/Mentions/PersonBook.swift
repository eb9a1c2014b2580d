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
    /// The words of the name, without initials and marks.
    let words: [WordID]
  }
  private(set) var people: [Person] = []
  /// Mentions, in order: `.person` for two words or more and for surnames of those, `.name` for other capitalised runs.
  private(set) var marks: [Mark] = []

  /// How strongly the form of a run must speak for a person.
  static let threshold = 1.0

  init(page: Page, lexicon: Lexicon, plainWords: WordSet, owner: [Bool]) {
    let finder = NameRuns(page: page, lexicon: lexicon, plainWords: plainWords, owner: owner)
    var numbers = NameNumbers(room: finder.runs.count)
    var surnames: [WordID: Int] = Dictionary(minimumCapacity: finder.runs.count)
    for run in finder.runs {
      let words = finder.nameWords(of: run.name)
      defer {
        if case .person(let number)? = marks.last?.value { people[number].roleVotes += finder.roleVote(of: run) }
      }
      if words.count == 1, let whole = finder.sharedName(of: run) {
        // "Ada and Sam Winslow": the surname is told once.
        let full = words + [whole.surname]
        let number =
          numbers.number(of: full, in: people)
          ?? add(named: whole.text, full, finder.score(of: run), &numbers, &surnames)
        marks.append(Mark(tokens: run.whole, value: .person(number)))
        continue
      }
      if words.count == 2, let number = surnames[words[1]], number >= 0, isSurname(run, of: people[number], words, page)
      {
        people[number].score += 0.5
        marks.append(Mark(tokens: run.whole, value: .person(number)))
        continue
      }
      if words.count >= 2, !run.isDoubtful, finder.isPlausible(run) {
        let number = numbers.number(of: words, in: people) ?? add(run, words, finder, &numbers, &surnames)
        people[number].score += 0.3
        if TitleName.isShouted(people[number].name) { people[number].name = finder.page.text(run.name) }
        marks.append(Mark(tokens: run.whole, value: .person(number)))
      } else if words.count == 1, run.name == run.whole, let number = surnames[words[0]], number >= 0 {
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
  private func isSurname(_ run: NameRuns.Run, of person: Person, _ words: [WordID], _ page: Page) -> Bool {
    run.name == run.whole && person.words.count > 2 && person.words.suffix(2).elementsEqual(words)
      && page.tokens[run.name].dropFirst().allSatisfy { $0.gap == .none }
  }

  private mutating func add(
    named name: String,
    _ words: [WordID],
    _ score: Double,
    _ numbers: inout NameNumbers,
    _ surnames: inout [WordID: Int]
  ) -> Int {
    people.append(Person(name: name, score: score, words: words))
    numbers.add(words, people.count - 1, in: people)
    if let last = words.last { surnames[last] = -1 }
    return people.count - 1
  }

  /// Whether a name holds another one and more: a run of a headline without commas.
  private func isLonger(_ words: [WordID], than name: [WordID]) -> Bool {
    words.count > name.count && words.suffix(name.count).elementsEqual(name)
  }

  /// A new person; a surname that two people share stands for neither.
  private mutating func add(
    _ run: NameRuns.Run,
    _ words: [WordID],
    _ finder: NameRuns,
    _ numbers: inout NameNumbers,
    _ surnames: inout [WordID: Int]
  ) -> Int {
    let number = people.count
    people.append(Person(name: finder.page.text(run.name), score: finder.score(of: run), words: words))
    numbers.add(words, number, in: people)
    if finder.isFamilyNameFirst(run) { surnames[words[0]] = surnames[words[0]] == nil ? number : -1 }
    guard let last = words.last else { return number }
    if let known = surnames[last], known >= 0, !isLonger(people[known].words, than: words) {
      surnames[last] = -1
    } else if surnames[last] != -1 {
      surnames[last] = number
    }
    return number
  }
}

/// The numbers of people by the words of their names.
private struct NameNumbers {
  private var byHash: [UInt64: Int]

  init(room: Int) { byHash = Dictionary(minimumCapacity: room) }

  /// The person of a name, or nil.
  func number(of words: [WordID], in people: [PersonBook.Person]) -> Int? { byHash[place(of: words, people)] }

  mutating func add(_ words: [WordID], _ number: Int, in people: [PersonBook.Person]) {
    byHash[place(of: words, people)] = number
  }

  /// The hash of a name, or the next number that no other name has taken.
  private func place(of words: [WordID], _ people: [PersonBook.Person]) -> UInt64 {
    var hash = RunTable.hash(words)
    while let number = byHash[hash], people[number].words != words { hash &+= 1 }
    return hash
  }
}
