/// A kind of piece that stands in a phrase for a mention, such as `<show>`.
///
/// The number is the bit of the kind in a piece's `slots`; what the kinds are is for the user of the engine to say.
@frozen public struct Slot: Sendable, Hashable {
  public let number: UInt8
  @inlinable public init(_ number: UInt8) { self.number = number }
}

/// What a rule looks for, as it reads in an article.
///
///     (has been|was|is) [cancelled|axed] (by <network>)? … after <season>
///
/// Words stand for themselves, `a|b` for either, `[…]` is the trigger, of which there is one, `<…>` a slot or one of
/// several (`<show|person>`), `(…)?` may be missing, `(a b|c)` is either, `…` is up to six pieces of anything,
/// `…3` up to three, and `{name}` a phrase with a name; `{open}`, `{close}` and `{bar}` are the marks ( ) and |.
indirect enum Phrase: Sendable, Equatable {
  case word(String)
  case slot([String])
  case trigger(Phrase)
  case gap(Int)
  case optional(Phrase)
  case either([Phrase])
  case sequence([Phrase])

  /// Its number, where the phrase is one word.
  func singleWord(_ words: (String) -> [WordID]) -> WordID? {
    guard case .word(let text) = self else { return nil }
    let ids = words(text)
    return ids.count == 1 ? ids[0] : nil
  }

  /// The options with neighbouring single words made one.
  static func grouped(_ options: [Phrase], _ words: (String) -> [WordID]) -> [Phrase] {
    var groups: [Phrase] = []
    var run: [Phrase] = []
    for option in options {
      if option.singleWord(words) != nil {
        run.append(option)
        continue
      }
      if !run.isEmpty { groups.append(.either(run)) }
      groups.append(option)
      run = []
    }
    return run.isEmpty ? groups : groups + [.either(run)]
  }

  /// How many pieces `…` may pass.
  ///
  /// Six lost no gold claim and kept precision.
  static let widestGap = 6
}

/// Why a phrase could not be read.
public enum PhraseError: Error, Sendable, Equatable, CustomStringConvertible {
  case unclosed(String, phrase: String)
  case unknownName(String, phrase: String)
  case unknownSlot(String, phrase: String)
  case triggers(Int, phrase: String)

  public var description: String {
    switch self {
    case .unclosed(let mark, let phrase): "“\(mark)” is not closed in “\(phrase)”"
    case .unknownName(let name, let phrase): "no phrase is named {\(name)}, in “\(phrase)”"
    case .unknownSlot(let name, let phrase): "no slot is named <\(name)>, in “\(phrase)”"
    case .triggers(let count, let phrase): "a phrase has one trigger, not \(count): “\(phrase)”"
    }
  }
}

/// Reads the text of a phrase.
struct PhraseParser {
  /// Marks that the notation uses itself, by the names under which a phrase may ask for them.
  private static let marks = ["open": "(", "close": ")", "bar": "|"]

  private let text: String
  private let names: [String: String]
  private var rest: Substring.UnicodeScalarView

  static func parse(_ text: String, names: [String: String]) throws(PhraseError) -> Phrase {
    var parser = PhraseParser(text: text, names: names, rest: text[...].unicodeScalars)
    return try parser.alternatives(until: nil)
  }

  /// What stands up to a closing mark: sequences parted by `|`.
  private mutating func alternatives(until close: Unicode.Scalar?) throws(PhraseError) -> Phrase {
    var all: [Phrase] = []
    var parts: [Phrase] = []
    while let next = rest.first {
      if next == close {
        rest.removeFirst()
        return Self.either(all + [Self.sequence(parts)])
      }
      switch next {
      case " ": rest.removeFirst()
      case "|" where close == nil:
        // Outside brackets it parts two words, not two sequences.
        rest.removeFirst()
        let next = try atom()
        parts.append(parts.popLast().map { Self.joined($0, next) } ?? next)
      case "|":
        rest.removeFirst()
        all.append(Self.sequence(parts))
        parts = []
      default: parts.append(try atom())
      }
    }
    if let close { throw .unclosed(String(close), phrase: text) }
    return Self.either(all + [Self.sequence(parts)])
  }

  private mutating func atom() throws(PhraseError) -> Phrase {
    switch rest.removeFirst() {
    case "(":
      return optional(try alternatives(until: ")"))
    case "[": return .trigger(try alternatives(until: "]"))
    case "<": return optional(.slot(try name(until: ">").split(separator: "|").map(String.init)))
    case "{":
      let name = try name(until: "}")
      if let mark = Self.marks[name] { return .word(mark) }
      guard let phrase = names[name] else { throw .unknownName(name, phrase: text) }
      return optional(try Self.parse(phrase, names: names))
    case "…":
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      return .gap(Int(String(digits)) ?? Phrase.widestGap)
    case let first:
      let word = rest.prefix { !Self.isMark($0) }
      rest = rest.dropFirst(word.count)
      return .word(String(first) + String(word))
    }
  }

  /// The phrase, which may be left out where a `?` stands behind it.
  private mutating func optional(_ phrase: Phrase) -> Phrase {
    guard rest.first == "?" else { return phrase }
    rest.removeFirst()
    return .optional(phrase)
  }

  private mutating func name(until close: Unicode.Scalar) throws(PhraseError) -> String {
    let name = rest.prefix { $0 != close }
    rest = rest.dropFirst(name.count)
    guard rest.first == close else { throw .unclosed(String(close), phrase: text) }
    rest.removeFirst()
    return String(name)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "|", "(", ")", "[", "]", "<", ">", "{", "}", "…": true
    default: false
    }
  }

  private static func sequence(_ parts: [Phrase]) -> Phrase { parts.count == 1 ? parts[0] : .sequence(parts) }
  private static func joined(_ first: Phrase, _ next: Phrase) -> Phrase {
    if case .either(let options) = first { .either(options + [next]) } else { .either([first, next]) }
  }

  /// One of several; those of a named class among them stand beside the others.
  private static func either(_ parts: [Phrase]) -> Phrase {
    guard parts.count > 1 else { return parts[0] }
    return .either(parts.flatMap { if case .either(let inner) = $0 { inner } else { [$0] } })
  }
}
