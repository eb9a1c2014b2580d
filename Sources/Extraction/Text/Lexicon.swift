import Claims
import Language

/// The closed lists that reading rests on.
///
/// Each list is a text file in `Lexicon/`: one entry a line, other names behind ` | `, a further field behind a tab,
/// comments behind `#`.
final class Lexicon: Sendable {
  let networks: NameList
  let organizations: NameList
  let strikes: NameList
  let companies: NameList
  let places: NameList
  let jobs: NameList
  let shows: NameList
  let films: NameList
  let publications: NameList
  let demonyms: NameList
  let ranks: NameList
  /// Heads of one word; those of several are in `longGenres`.
  let genreHeads: WordSet
  let longGenres: NameList
  let genreModifiers: NameList
  let firstNames: WordSet
  let ambiguousFirstNames: WordSet
  let surnames: WordSet
  /// Ordinary words, in all their forms.
  let english: WordSet
  let ambiguousNetworks: Set<String>
  let ambiguousCompanies: Set<String>
  private let owners: [String: String]
  /// Folded titles of well-known shows that are ordinary words or names too.
  let ambiguousShows: Set<String>
  let sentences: Sentences
  let common: CommonWords

  /// Reads the lists; their words get numbers of the vocabulary.
  init(_ options: ReaderOptions, in vocabulary: inout Vocabulary) {
    sentences = Sentences(abbreviations: ListFile.lines(of: "abbreviations").map(String.init), in: &vocabulary)
    common = CommonWords(in: &vocabulary)
    let networks = Self.names("networks", keepsForms: true, in: &vocabulary)
    self.networks = networks
    owners = Dictionary(
      networks.entries.map { entry in (entry.name, entry.of.map { networks.canonical($0) ?? $0 } ?? entry.name) },
      uniquingKeysWith: { $1 }
    )
    organizations = Self.names("organizations", in: &vocabulary)
    strikes = Self.names("strikes", in: &vocabulary)
    companies = Self.names("companies", in: &vocabulary)
    places = Self.names("places", in: &vocabulary)
    jobs = Self.names("jobs", in: &vocabulary)
    shows = options.knowsShows ? Self.names("shows", in: &vocabulary) : NameList()
    films = Self.names("films", in: &vocabulary)
    publications = Self.names("publications", in: &vocabulary)
    demonyms = Self.names("demonyms", in: &vocabulary)
    ranks = Self.names("titles-of-people", in: &vocabulary)
    firstNames = Self.set("first-names", in: &vocabulary)
    ambiguousFirstNames = Self.set("ambiguous-first-names", in: &vocabulary)
    surnames = Self.set("surnames", in: &vocabulary)
    english = Self.set("english", in: &vocabulary)
    ambiguousNetworks = Set(ListFile.lines(of: "ambiguous-networks").map(String.init))
    ambiguousCompanies = Set(ListFile.lines(of: "ambiguous-companies").map(String.init))
    ambiguousShows = Set(ListFile.lines(of: "ambiguous-shows").map { Name.folded(String($0)) })
    let genres = GenreLists(in: &vocabulary)
    (genreHeads, longGenres) = (genres.heads, genres.long)
    genreModifiers = genres.modifiers
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

  private static func names(_ list: String, keepsForms: Bool = false, in vocabulary: inout Vocabulary) -> NameList {
    var names = NameList(keepsForms: keepsForms)
    ListFile.forEachLine(of: list) { names.add($0, to: &vocabulary) }
    return names
  }

  private static func set(_ list: String, in vocabulary: inout Vocabulary) -> WordSet {
    var words: WordSet = []
    ListFile.forEachLine(of: list) { line in
      let first = Tokenizer.firstWord(of: line, in: &vocabulary)
      // "Jean-Luc" begins with Jean; "J.J." with no name.
      if let first, !line.contains(UInt8(ascii: ".")) { words.insert(first) }
    }
    return words
  }
}

/// The list of genres, which has sections: heads (drama) and modifiers (crime).
private struct GenreLists {
  private(set) var heads: WordSet = []
  private(set) var long = NameList()
  private(set) var modifiers = NameList()

  init(in vocabulary: inout Vocabulary) {
    var section = ""
    for line in ListFile.allLines(of: "genres") {
      if line.hasPrefix("#") {
        section = line.dropFirst().trimmed.lowercased()
      } else if section.hasPrefix("heads") {
        for form in line.split(separator: "|") { addHead(form.trimmed, to: &vocabulary) }
      } else if section.hasPrefix("modifiers") {
        modifiers.add(Array(line.utf8)[...], to: &vocabulary)
      }
    }
  }

  private mutating func addHead(_ form: String, to vocabulary: inout Vocabulary) {
    let words = Tokenizer.words(of: form, in: &vocabulary)
    if words.count == 1 {
      heads.formUnion(words)
    } else {
      long.add(Array(form.utf8)[...], to: &vocabulary)
    }
  }
}
