import Language

/// A list of names: each of its forms leads to an entry.
struct NameList: Sendable {
  private var table = NameTable()
  private(set) var entries: [Entry] = []
  private var single: WordSet = []
  /// The words with which a name begins.
  var firstWords: WordSet { table.firstWords }
  private let keepsForms: Bool
  private var byForm: [String: Int] = [:]

  /// An empty list; it can tell `canonical` names where it keeps the forms as they are written.
  init(keepsForms: Bool = false) { self.keepsForms = keepsForms }

  final class Entry: Sendable {
    let name: String
    /// The parent of a network, the canonical name of a job or of a strike's union.
    let of: String?

    init(name: String, of: String?) {
      self.name = name
      self.of = of
    }
  }

  /// Adds a line of a list: a name, other names behind ` | `, a further field behind a tab.
  mutating func add(_ line: ArraySlice<UInt8>, to vocabulary: inout Vocabulary) {
    let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
    guard let head = parts.first else { return }
    let forms = head.split(separator: UInt8(ascii: "|")).map { String(decoding: ListFile.trimmed($0), as: UTF8.self) }
    guard let name = forms.first, !name.isEmpty else { return }
    let field = parts.count > 1 ? String(decoding: ListFile.trimmed(parts[1]), as: UTF8.self) : nil
    entries.append(Entry(name: name, of: field))
    for form in forms {
      let words = table.add(form, value: entries.count - 1, to: &vocabulary)
      if keepsForms, byForm[form] == nil { byForm[form] = entries.count - 1 }
      if words.count == 1 { single.insert(words[0]) }
    }
  }

  /// The longest name that begins at the token.
  @inline(__always) func longest(at index: Int, in tokens: [Token]) -> (length: Int, entry: Entry)? {
    table.longest(at: index, in: tokens).map { ($0.length, entries[$0.value]) }
  }

  /// How many tokens the longest name has that begins at the token; 0 where none does.
  @inline(__always) func length(at index: Int, in tokens: [Token]) -> Int {
    table.longest(at: index, in: tokens)?.length ?? 0
  }

  /// The name that a form, written as in the list, stands for.
  func canonical(_ form: String) -> String? { byForm[form].map { entries[$0].name } }

  /// Whether a word by itself is an entry.
  func isOne(_ word: WordID) -> Bool { single.contains(word) }

  /// Whether one of the names ends right before the token.
  func endsBefore(_ index: Int, in tokens: [Token]) -> Bool {
    (1...3).contains { length in index - length >= 0 && longest(at: index - length, in: tokens)?.length == length }
  }
}
