import Claims
import Language

/// The closed lists that reading rests on, and the vocabulary that they and the rules share.
///
/// Each list is a text file in `Lexicon/`: one entry a line, other names behind ` | `, a further field behind a tab,
/// comments behind `#`.
struct Lexicon: Sendable {
  var vocabulary = Vocabulary()
  private(set) var networks = NameList()
  private(set) var organizations = NameList()
  private(set) var strikes = NameList()
  private(set) var companies = NameList()
  private(set) var places = NameList()
  private(set) var jobs = NameList()
  private(set) var shows = NameList()
  private(set) var films = NameList()
  private(set) var demonyms = NameList()
  private(set) var ranks = NameList()
  /// Heads of one word; those of several are in `longGenres`.
  private(set) var genreHeads: Set<WordID> = []
  private(set) var longGenres = NameList()
  private(set) var genreModifiers = NameList()
  private(set) var formNouns: Set<WordID> = []
  private(set) var firstNames: Set<WordID> = []
  private(set) var ambiguousFirstNames: Set<WordID> = []
  private(set) var surnames: Set<WordID> = []
  /// Ordinary words, in all their forms.
  private(set) var english: Set<WordID> = []
  private(set) var ambiguousNetworks: Set<String> = []
  private(set) var ambiguousCompanies: Set<String> = []
  private var owners: [String: String] = [:]
  /// Folded titles of well-known shows that are ordinary words or names too.
  private(set) var ambiguousShows: Set<String> = []
  let sentences: Sentences
  let common: CommonWords

  init(_ options: ReaderOptions) {
    var words = Vocabulary()
    sentences = Sentences(abbreviations: ListFile.lines(of: "abbreviations").map(String.init), in: &words)
    common = CommonWords(in: &words)
    vocabulary = words
    networks = names("networks")
    for entry in networks.entries { owners[entry.name] = entry.of.map { networks.canonical($0) ?? $0 } ?? entry.name }
    organizations = names("organizations")
    strikes = names("strikes")
    companies = names("companies")
    places = names("places")
    jobs = names("jobs")
    if options.knowsShows { shows = names("shows") }
    films = names("films")
    demonyms = names("demonyms")
    ranks = names("titles-of-people")
    firstNames = set("first-names")
    ambiguousFirstNames = set("ambiguous-first-names")
    surnames = set("surnames")
    english = set("english")
    ambiguousNetworks = Set(ListFile.lines(of: "ambiguous-networks").map(String.init))
    ambiguousCompanies = Set(ListFile.lines(of: "ambiguous-companies").map(String.init))
    ambiguousShows = Set(ListFile.lines(of: "ambiguous-shows").map { Name.folded(String($0)) })
    readGenres()
  }

  /// The company at the top of a network's parents: Amazon for both Freevee and Prime Video.
  func owner(of network: String) -> String { owners[network] ?? network }

  /// How many tokens a rank or title before a name has, where one begins; "ADA" is one, "Ada" is not.
  func rank(at index: Int, in tokens: [Token]) -> Int? {
    guard let found = ranks.longest(at: index, in: tokens), tokens[index].isCapital else { return nil }
    let isInitials = found.entry.name.utf8.count > 1 && found.entry.name.utf8.allSatisfy { (65...90).contains($0) }
    return isInitials && !tokens[index].shape.contains(.capitals) ? nil : found.length
  }

  /// Whether the token is "S2" or the like.
  func isShortSeason(_ token: Token, in page: Page, at index: Int) -> Bool {
    guard token.isCapital, (2...3).contains(token.range.count) else { return false }
    let text = page.bytes[token.range]
    return text.first == UInt8(ascii: "S") && text.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  private mutating func names(_ list: String) -> NameList {
    var names = NameList()
    for line in ListFile.lines(of: list) { names.add(line, to: &vocabulary) }
    return names
  }

  private mutating func set(_ list: String) -> Set<WordID> {
    var words: Set<WordID> = []
    for line in ListFile.lines(of: list) {
      let cut = Tokenizer.words(of: String(line), in: &vocabulary)
      // "Jean-Luc" begins with Jean; "J.J." with no name.
      if let first = cut.first, line.utf8.allSatisfy({ $0 != UInt8(ascii: ".") }) { words.insert(first) }
    }
    return words
  }

  /// The list of genres has sections: heads (drama), modifiers (crime) and words for a show's form (series).
  private mutating func readGenres() {
    var section = ""
    for line in ListFile.allLines(of: "genres") {
      if line.hasPrefix("#") {
        section = line.dropFirst().trimmed.lowercased()
      } else if section.hasPrefix("heads") {
        for form in line.split(separator: "|") {
          let words = Tokenizer.words(of: form.trimmed, in: &vocabulary)
          if words.count == 1 {
            genreHeads.formUnion(words)
          } else {
            longGenres.add(Substring(form.trimmed), to: &vocabulary)
          }
        }
      } else if section.hasPrefix("modifiers") {
        genreModifiers.add(line, to: &vocabulary)
      } else if section.hasPrefix("not") {
        let words = Tokenizer.words(of: String(line), in: &vocabulary)
        if words.count == 1 { formNouns.formUnion(words) }
      }
    }
  }
}
