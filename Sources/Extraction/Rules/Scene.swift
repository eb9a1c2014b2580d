import Language

/// A sentence as the rules see it: pieces, what they mean, and the show that it is about.
final class Scene: Sendable {
  let page: Page
  let book: MarkBook
  let words: CommonWords
  let sentence: Int
  let pieces: [Piece]
  /// The show meant by "the series", "it" and by what names none; nil where that is open.
  let focus: Int?
  /// The person meant by "he" and "she" where the sentence names none before.
  let person: Int?
  /// The season that a heading or lead-in sets for what stands below it.
  let season: Int?
  /// The network that a heading sets for the list below it.
  let network: String?
  /// The number in the row's cell under "Season".
  let rowSeason: Int?
  /// Pieces that speak of other shows by the way: in parentheses, in somebody's credits.
  let asides: [Range<Int>]
  /// A bit for each kind of mention that some piece is.
  private let mentions: UInt32

  init(
    page: Page,
    book: MarkBook,
    words: CommonWords,
    sentence: Int,
    pieces: [Piece],
    focus: FocusReader.Focus,
    asides: [Range<Int>]
  ) {
    self.page = page
    self.book = book
    self.words = words
    self.sentence = sentence
    self.pieces = pieces
    self.focus = focus.show
    person = focus.person
    season = focus.season
    network = focus.network
    rowSeason = page.rowSeasons[page.sentences[sentence].block]
    self.asides = asides
    mentions = pieces.reduce(0) { $0 | $1.slots }
  }

  var tokens: Range<Int> { page.sentences[sentence].tokens }

  func mark(_ piece: Int) -> Mark? {
    guard piece >= 0, piece < pieces.count, pieces[piece].mention >= 0 else { return nil }
    return book.marks[Int(pieces[piece].mention)]
  }

  /// Whether some piece fills a slot.
  func has(_ slot: RuleSlot) -> Bool { mentions & (1 << UInt32(slot.rawValue)) != 0 }

  /// Whether some word of the sentence is of a class.
  func has(_ name: WordClass) -> Bool { page.has(name, in: sentence) }

  func fills(_ piece: Int, _ slot: RuleSlot) -> Bool {
    piece >= 0 && piece < pieces.count && pieces[piece].fills(Slot(slot.rawValue))
  }

  func text(_ piece: Int) -> String { page.text(range(piece)) }

  /// Whether a piece ends with some small letters, in any case.
  func ends(_ piece: Int, with letters: String) -> Bool {
    pieces.indices.contains(piece) && page.ends(range(piece), with: letters)
  }

  func range(_ piece: Int) -> Range<Int> { Int(pieces[piece].tokens.lowerBound)..<Int(pieces[piece].tokens.upperBound) }

  /// The show whose title a piece is.
  func title(_ piece: Int) -> Int? {
    guard fills(piece, .show), case .show(let number)? = mark(piece)?.value else { return nil }
    return number
  }

  /// The show that a piece stands for.
  func show(_ piece: Int) -> Int? {
    switch mark(piece)?.value {
    case .show(let number): return number
    case .reference, .genre(_, isReference: true): return showBefore(piece) ?? focus
    default: return isPronoun(piece) ? showBefore(piece) ?? focus : nil
    }
  }

  /// Whether the sentence before it is a line of its own that names its focus: the head of an entry.
  var isBelowTitle: Bool {
    guard let focus, sentence > 0 else { return false }
    let head = page.sentences[sentence - 1].tokens
    guard head.count <= Self.longestHead, page.tokens[tokens.lowerBound].gap == .line else { return false }
    return head.contains { index in
      let owner = Int(book.owner[index])
      return owner >= 0 && book.marks[owner].value == .show(focus)
    }
  }

  /// Tokens of the head of an entry.
  private static let longestHead = 16

  /// Whether a piece stands aside from what another piece says.
  func isAside(_ piece: Int, from other: Int) -> Bool {
    asides.contains { $0.contains(piece) && !$0.contains(other) }
  }

  /// A piece that is "it" or "its".
  func isPronoun(_ piece: Int) -> Bool {
    fills(piece, .show) && pieces[piece].mention < 0
  }

  /// The show that a genre tells about from behind a comma: "Harbor Lights, a crime drama".
  func apposedShow(_ genre: Int, _ words: CommonWords) -> Int? {
    for index in stride(from: genre - 1, through: max(1, genre - 5), by: -1) {
      if pieces[index].word == words.comma { return title(index - 1) }
      // "Harbor Lights is a crime drama"
      if words.is(pieces[index].word, .singularVerbs), words.is(pieces[index + 1].word, .articles) {
        return title(index - 1)
      }
      // "Harbor Lights, Ada Winslow's crime drama"
      let isOther = fills(index, .person) && pieces[index + 1].word != words.possessive
      if isOther || words.is(pieces[index].word, .breaks) { return nil }
    }
    return nil
  }

  /// The nearest show named before a piece of the sentence, outside parentheses.
  private func showBefore(_ piece: Int) -> Int? {
    var depth = 0
    for index in stride(from: piece - 1, through: 0, by: -1) {
      let text = pieces[index].word
      if text == page.closeParenthesis { depth += 1 }
      if text == page.openParenthesis { depth -= 1 }
      if depth == 0, case .show(let number)? = mark(index)?.value, !isAside(index, from: piece) { return number }
    }
    return nil
  }

  func network(_ piece: Int) -> String? {
    switch mark(piece)?.value {
    case .network(let name), .networkReference(let name): return name
    default: return nil
    }
  }
}

/// Makes the pieces of sentences: mentions become one piece each, words stay words.
struct SceneMaker: Sendable {
  private let slotWords: [WordID]
  private let roles: WordBits<Role>
  private let who: WordSet
  private let the: WordID
  private let possessive: WordID
  private let apostrophes: WordSet

  /// For what a word may stand that names nothing.
  private struct Role: OptionSet {
    let rawValue: UInt8
    static let show = Role(rawValue: 1)
    static let person = Role(rawValue: 2)
    /// "actress": for a person behind "the".
    static let actor = Role(rawValue: 4)
  }
  private let final: WordSet
  private let finalSeason: WordID

  init(in vocabulary: inout Vocabulary) {
    slotWords = RuleSlot.allCases.map { vocabulary.intern(Self.word(for: "\($0)")) }
    func set(_ words: [String]) -> WordSet { WordSet(words.map { vocabulary.intern($0) }) }
    let sets: KeyValuePairs<Role, WordSet> = [
      .show: set(["it", "its"]), .person: set(["he", "she", "he'll", "she'll", "he'd", "she'd"]),
      .actor: set(["actor", "actress", "comedian", "performer"]),
    ]
    who = WordSet(["who", "whose", "behind", "playing", "from", "of"].map { vocabulary.intern($0) })
    the = vocabulary.intern("the")
    possessive = vocabulary.intern("'s")
    apostrophes = set(["'", "’"])
    final = WordSet(["final", "last", "farewell", "concluding", "closing"].map { vocabulary.intern($0) })
    finalSeason = vocabulary.intern(Self.word(for: "final"))
    roles = WordBits(sets, below: vocabulary.count)
  }

  /// The word by which a phrase may have a mention as its trigger: `@season`, `@final`.
  static func word(for slot: String) -> String { "@\(slot)" }

  func pieces(of sentence: Range<Int>, in page: Page, _ book: MarkBook) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(sentence.count)
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let owner = Int(book.owner[index])
      guard owner >= 0 else {
        if !page.tokens[index].shape.contains(.quote) {
          let word = page.tokens[index].word
          let role = roles[word]
          let slots = role.isEmpty ? 0 : slots(of: role, at: index, sentence, page)
          pieces.append(Piece(word: word, slots: slots, tokens: Int32(index)..<Int32(index + 1)))
        } else if endsPossessive(index, sentence, page, book) {
          pieces.append(Piece(word: possessive, slots: 0, tokens: Int32(index)..<Int32(index + 1)))
        }
        index += 1
        continue
      }
      let mark = book.marks[owner]
      let end = min(mark.tokens.upperBound, sentence.upperBound)
      pieces.append(
        Piece(
          word: word(of: mark, page),
          slots: slots(of: mark),
          tokens: Int32(index)..<Int32(end),
          mention: Int32(owner)
        )
      )
      index = max(end, index + 1)
    }
    return pieces
  }

  /// "Ada Rivers' Ruth": the mark behind a person whose name ends in an s.
  private func endsPossessive(_ index: Int, _ sentence: Range<Int>, _ page: Page, _ book: MarkBook) -> Bool {
    guard apostrophes.contains(page.tokens[index].word), index > sentence.lowerBound, book.owner[index - 1] >= 0 else {
      return false
    }
    switch book.marks[Int(book.owner[index - 1])].value {
    case .person, .company: break
    default: return false
    }
    return page.tokens[index].gap == .none && page.ends(index - 1..<index, with: "s")
  }

  private func slots(of role: Role, at index: Int, _ sentence: Range<Int>, _ page: Page) -> UInt32 {
    if role == .actor, !isActorNamedBefore(index, sentence, page) { return 0 }
    return 1 << UInt32(role == .show ? RuleSlot.show.rawValue : RuleSlot.person.rawValue)
  }

  /// "the actress": somebody who was named before, unless what follows tells who is meant.
  private func isActorNamedBefore(_ index: Int, _ sentence: Range<Int>, _ page: Page) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound, page.tokens[index - 1].word == the else {
      return false
    }
    let next = page.tokens[index + 1]
    return !next.isCapital && !who.contains(next.word)
  }

  private func word(of mark: Mark, _ page: Page) -> WordID {
    if case .season = mark.value, page.tokens[mark.tokens].contains(where: { final.contains($0.word) }) {
      return finalSeason
    }
    return slotWords[Int(mark.slot.rawValue)]
  }

  private func slots(of mark: Mark) -> UInt32 {
    var slots: UInt32 = 1 << UInt32(mark.slot.rawValue)
    if case .genre(_, isReference: true) = mark.value { slots |= 1 << UInt32(RuleSlot.show.rawValue) }
    return slots
  }
}
