import Claims
import Language

/// The closed lists that reading rests on, and the vocabulary that they and the rules share.
///
/// Each list is a text file in `Lexicon/`: one entry a line, other names behind ` | `, a further field behind a tab,
/// comments behind `#`.
struct Lexicon: Sendable {
  var vocabulary = Vocabulary()
  private(set) var networks = Names()
  private(set) var organizations = Names()
  private(set) var strikes = Names()
  private(set) var companies = Names()
  private(set) var places = Names()
  private(set) var jobs = Names()
  private(set) var shows = Names()
  private(set) var films = Names()
  private(set) var demonyms = Names()
  private(set) var ranks = Names()
  /// Heads of one word; those of several are in `longGenres`.
  private(set) var genreHeads: Set<WordID> = []
  private(set) var longGenres = Names()
  private(set) var genreModifiers = Names()
  private(set) var formNouns: Set<WordID> = []
  private(set) var firstNames: Set<WordID> = []
  private(set) var ambiguousFirstNames: Set<WordID> = []
  private(set) var surnames: Set<WordID> = []
  private(set) var ambiguousNetworks: Set<String> = []
  private var owners: [String: String] = [:]
  /// Folded titles of well-known shows that are ordinary words or names too.
  private(set) var ambiguousShows: Set<String> = []
  let sentences: Sentences
  let common: CommonWords

  /// A list of names: each of its forms leads to an entry.
  struct Names: Sendable {
    private(set) var table = NameTable()
    private(set) var entries: [Entry] = []
    fileprivate var single: Set<WordID> = []
    fileprivate var byForm: [String: Int] = [:]

    struct Entry: Sendable, Equatable {
      var name: String
      /// The parent of a network, the canonical name of a job or of a strike's union.
      var of: String?
    }

    mutating func add(_ line: Substring, to vocabulary: inout Vocabulary) {
      let parts = line.split(separator: "\t")
      guard let head = parts.first else { return }
      let forms = head.split(separator: "|").map { $0.trimmed }
      guard let name = forms.first, !name.isEmpty else { return }
      entries.append(Entry(name: name, of: parts.count > 1 ? parts[1].trimmed : nil))
      for form in forms {
        let words = table.add(form, value: entries.count - 1, to: &vocabulary)
        if byForm[form] == nil { byForm[form] = entries.count - 1 }
        if words.count == 1 { single.insert(words[0]) }
      }
    }

    func longest(at index: Int, in tokens: [Token]) -> (length: Int, entry: Entry)? {
      table.longest(at: index, in: tokens).map { ($0.length, entries[$0.value]) }
    }
  }

  init() {
    var words = Vocabulary()
    sentences = Sentences(abbreviations: Self.lines(of: "abbreviations").map(String.init), in: &words)
    common = CommonWords(in: &words)
    vocabulary = words
    networks = names("networks")
    for entry in networks.entries { owners[entry.name] = entry.of.map { networks.canonical($0) ?? $0 } ?? entry.name }
    organizations = names("organizations")
    strikes = names("strikes")
    companies = names("companies")
    places = names("places")
    jobs = names("jobs")
    shows = names("shows")
    films = names("films")
    demonyms = names("demonyms")
    ranks = names("titles-of-people")
    firstNames = set("first-names")
    ambiguousFirstNames = set("ambiguous-first-names")
    surnames = set("surnames")
    ambiguousNetworks = Set(Self.lines(of: "ambiguous-networks").map { $0.trimmed })
    ambiguousShows = Set(Self.lines(of: "ambiguous-shows").map { Name.folded($0.trimmed) })
    readGenres()
  }

  /// The company at the top of a network's parents: Amazon for both Freevee and Prime Video.
  func owner(of network: String) -> String { owners[network] ?? network }

  /// Whether the token is "S2" or the like.
  func isShortSeason(_ token: Token, in page: Page, at index: Int) -> Bool {
    guard token.isCapital, (2...3).contains(token.range.count) else { return false }
    let text = page.bytes[token.range]
    return text.first == UInt8(ascii: "S") && text.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  private mutating func names(_ list: String) -> Names {
    var names = Names()
    for line in Self.lines(of: list) { names.add(line, to: &vocabulary) }
    return names
  }

  private mutating func set(_ list: String) -> Set<WordID> {
    var words: Set<WordID> = []
    for line in Self.lines(of: list) {
      let cut = Tokenizer.words(of: line.trimmed, in: &vocabulary)
      if let first = cut.first { words.insert(first) }
    }
    return words
  }

  /// The list of genres has sections: heads (drama), modifiers (crime) and words for a show's form (series).
  private mutating func readGenres() {
    var section = ""
    for line in Self.allLines(of: "genres") {
      if line.hasPrefix("#") {
        section = line.dropFirst().trimmed.lowercased()
      } else if section.hasPrefix("heads") {
        for form in line.split(separator: "|") {
          let words = Tokenizer.words(of: form.trimmed, in: &vocabulary)
          if words.count == 1 { genreHeads.formUnion(words) } else { longGenres.add(Substring(form.trimmed), to: &vocabulary) }
        }
      } else if section.hasPrefix("modifiers") {
        genreModifiers.add(line, to: &vocabulary)
      } else if section.hasPrefix("not") {
        let words = Tokenizer.words(of: line.trimmed, in: &vocabulary)
        if words.count == 1 { formNouns.formUnion(words) }
      }
    }
  }

  private static func lines(of list: String) -> [Substring] { allLines(of: list).filter { !$0.hasPrefix("#") } }

  private static func allLines(of list: String) -> [Substring] {
    guard let file = Embedded.files.first(where: { $0.name == list }) else { return [] }
    return file.text.description.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
  }
}

extension StringProtocol {
  /// Without ASCII white space at either end.
  var trimmed: String {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let tail = Array(utf8).drop(while: isSpace)
    guard let last = tail.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(decoding: tail[...last], as: UTF8.self)
  }
}

extension Lexicon.Names {
  /// The name that a form, written as in the list, stands for.
  func canonical(_ form: String) -> String? { byForm[form].map { entries[$0].name } }

  /// Whether a word by itself is an entry.
  func isOne(_ word: WordID) -> Bool { single.contains(word) }

  /// Whether one of the names ends right before the token.
  func endsBefore(_ index: Int, in tokens: [Token]) -> Bool {
    (1...3).contains { length in index - length >= 0 && longest(at: index - length, in: tokens)?.length == length }
  }
}
