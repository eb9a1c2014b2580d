import Claims
import Language

/// The shows that an article names, where it names them, and which of them it is about.
struct TitleBook: Sendable {
  struct Title: Sendable {
    /// As a catalogue would print it.
    var name: String
    var signs: TitleSigns
    var isMain = false
  }
  private(set) var titles: [Title] = []
  /// Mentions, in order, without overlap.
  private(set) var marks: [Mark] = []
  /// Set-apart strings that are no shows.
  private(set) var works: [Range<Int>] = []

  init(page: Page, lexicon: Lexicon, listed: [RuleSlot?], counted: [Bool]) {
    let weigher = Self.weigher(page, lexicon, listed, counted)
    let accepted = weigher.accepted
    var folded = FoldedNames(room: accepted.count)
    var forms: [TitleMentions.Form] = []
    var keys = WordKeySet()
    forms.reserveCapacity(accepted.count)
    let names = TitleName(page: page, shows: lexicon.shows)
    let wholes = WholeTitles(accepted, colon: lexicon.common.colon)
    for candidate in accepted {
      let name = names.name(of: wholes.whole(of: candidate) ?? candidate)
      let number = folded.number(of: name)
      if number == titles.count {
        titles.append(Title(name: name, signs: candidate.signs))
      } else {
        titles[number].signs.formUnion(candidate.signs)
      }
      forms.append(.init(key: candidate.key, title: number, places: candidate.places))
      keys.insert(candidate.key)
    }
    forms += ShortForms(page: page, lexicon: lexicon).forms(of: titles.map(\.name), besides: keys)
    let mentions = TitleMentions(page: page, lexicon: lexicon, forms: forms)
    marks = mentions.marks
    works = weigher.works(besides: marks)
    for number in MainShow(page: page, words: lexicon.common, titles: titles, marks: marks).numbers {
      titles[number].isMain = true
    }
  }
}

extension TitleBook {
  static func weighed(page: Page, lexicon: Lexicon, listed: [RuleSlot?], counted: [Bool]) -> [TitleCandidate] {
    weigher(page, lexicon, listed, counted).weighed
  }

  /// "Saturday Night Lights", "Tomorrow's End": a day's word with an ordinary one behind it that is written large.
  private static func isPartOfName(_ index: Int, _ page: Page, _ lexicon: Lexicon, _ listed: [RuleSlot?]) -> Bool {
    let tokens = page.tokens
    guard tokens[index].isCapital, tokens[index].isWord, index + 2 < tokens.count else { return false }
    let next = tokens[index + 1].word == lexicon.common.possessive ? index + 2 : index + 1
    let word = tokens[next].word
    return tokens[next].isCapital && tokens[next].gap == .space && listed[next] == nil && !page.isTitleCased(index)
      && lexicon.english.contains(word)
      && (!lexicon.firstNames.contains(word) || lexicon.common.is(word, .modals)) && !lexicon.common.is(word, .months)
      && !lexicon.common.is(word, .openers)
  }

  private static func weigher(_ page: Page, _ lexicon: Lexicon, _ listed: [RuleSlot?], _ counted: [Bool])
    -> TitleWeigher
  {
    var taken = counted
    for index in page.raised.all where counted[index] {
      // "Friday Night Lights" is no evening.
      let length = page.tokens[index].isCapital ? lexicon.shows.length(at: index, in: page.tokens) : 0
      if length > 2 {
        for part in index..<index + length { taken[part] = false }
      } else if isPartOfName(index, page, lexicon, listed) {
        taken[index] = false
      }
    }
    for index in listed.indices {
      switch listed[index] {
      case .network, .organization, .company, .strike: taken[index] = true
      default: continue
      }
    }
    var weigher = TitleWeigher(page: page, lexicon: lexicon, listed: listed, taken: taken)
    weigher.weigh()
    return weigher
  }
}

/// Titles of which other strings are a part.
private struct WholeTitles {
  private let titles: ArraySlice<TitleCandidate>
  private let colon: WordID
  /// Of each title how many words it has, the first and the last.
  private let ends: [(count: Int, first: WordID, last: WordID)]

  /// Among so many titles, the strongest ones, a whole is looked for.
  private static let mostWholes = 200

  init(_ accepted: [TitleCandidate], colon: WordID) {
    titles = accepted.prefix(Self.mostWholes)
    self.colon = colon
    ends = titles.map { ($0.key.count, $0.key[0], $0.key[$0.key.count - 1]) }
  }

  /// The longer title that a string begins or ends, where it is no show's title by itself: "Only Murders".
  func whole(of candidate: TitleCandidate) -> TitleCandidate? {
    guard !candidate.signs.contains(.knownShow), !candidate.signs.contains(.knownAmbiguous) else { return nil }
    let key = candidate.key
    let (first, last) = (key[0], key[key.count - 1])
    var longer: Int?
    for number in ends.indices where ends[number].count > key.count {
      guard ends[number].first == first || ends[number].last == last, holds(key, number, candidate.signs.isApart)
      else { continue }
      if longer != nil { return nil }
      longer = number
    }
    return longer.map { titles[$0] }
  }

  /// Whether a title ends with a string or, where that is not set apart, begins with it.
  private func holds(_ key: WordKey, _ number: Int, _ isApart: Bool) -> Bool {
    let title = titles[number]
    if isApart {
      return title.signs.isApart && title.key.suffix(key.count).elementsEqual(key) && title.key.contains(colon)
    }
    return title.key.suffix(key.count).elementsEqual(key)
      || title.key.starts(with: key) && title.key[key.count] != colon
  }
}

/// Writes a title as a catalogue would.
struct TitleName {
  let page: Page
  let shows: NameList

  /// The form in which the string is set apart, else the most frequent one; capitals throughout become title case.
  func name(of candidate: TitleCandidate) -> String {
    // Initials of a well-known show stand for its whole title.
    if let first = candidate.places.first?.tokens, first.count == 1,
      page.tokens[first.lowerBound].shape.contains(.capitals),
      let known = shows.longest(at: first.lowerBound, in: page.tokens), known.length == 1,
      known.entry.name.utf8.contains(32)
    {
      return known.entry.name
    }
    if let first = candidate.places.first?.tokens, candidate.places.allSatisfy({ isSame(first, $0.tokens) }) {
      return Self.plain(page.text(first))
    }
    var counts: [String: Int] = [:]
    for place in candidate.places { counts[page.text(place.tokens), default: 0] += place.isSet ? 3 : 1 }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    return Self.plain(best)
  }

  /// Whether the same bytes stand at two places.
  private func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a == b || page.bytes[page.byteRange(a)].elementsEqual(page.bytes[page.byteRange(b)])
  }

  private static func plain(_ text: String) -> String { isShouted(text) ? titleCase(text) : text }

  /// Whether a name of several words is written in capitals throughout.
  static func isShouted(_ text: String) -> Bool {
    !text.utf8.contains { (97...122).contains($0) } && text.contains(" ") && text.uppercased() == text
      && text.contains { $0.isLetter && $0.isASCII }
  }

  /// Each word with one capital, but for small words within.
  static func titleCase(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).enumerated()
      .map { number, word -> String in
        let small = word.lowercased()
        return number > 0 && smallWords.contains(small) ? small : String(word.prefix(1)) + small.dropFirst()
      }
      .joined(separator: " ")
  }

  private static let smallWords: Set<String> = [
    "a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with",
  ]
}
