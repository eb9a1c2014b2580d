import Foundation

/// How names are compared: without case, accents, punctuation and a leading "the", with "&" as "and".
public enum Name {
  /// The folded form: lower-case words of letters and digits with single spaces between, `magnum p i`.
  ///
  /// Two names are one entity where their folded forms are equal. A name that has no letter or digit at all
  /// (a title such as `???`) folds to its own scalars.
  public static func folded(_ name: String) -> String { foldedPlain(name) ?? foldedAny(name) }

  /// The folded form of a name in ASCII with straight or curly marks; nil for any other.
  private static func foldedPlain(_ name: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count + 8)
    var isInWord = false
    func begin() { if !folded.isEmpty { folded.append(32) } }
    var bytes = name.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 97...122, 48...57, 65...90:
        if !isInWord { begin() }
        folded.append((65...90).contains(byte) ? byte + 32 : byte)
        isInWord = true
      case UInt8(ascii: "'"), UInt8(ascii: "`"): break
      case UInt8(ascii: "&"):
        begin()
        folded += "and".utf8
        isInWord = false
      case 0..<128: isInWord = false
      case 0xE2:
        guard bytes.next() == 0x80, let last = bytes.next() else { return nil }
        switch last {
        case 0x98, 0x99: break
        case 0x93, 0x94, 0x9C, 0x9D: isInWord = false
        default: return nil
        }
      default: return nil
      }
    }
    if folded.starts(with: "the ".utf8) { folded.removeFirst(4) }
    return folded.isEmpty ? name : String(decoding: folded, as: UTF8.self)
  }

  private static func foldedAny(_ name: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in name.decomposed.unicodeScalars {
      switch scalar {
      case "'", "’", "‘", "`": continue
      case "&":
        if !word.isEmpty { words.append(word) }
        words.append("and")
        word = ""
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          word += scalar.properties.lowercaseMapping
        } else if scalar.properties.canonicalCombiningClass == .notReordered, !word.isEmpty {
          words.append(word)
          word = ""
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words.isEmpty ? name : words.joined(separator: " ")
  }

  /// The folded form with hyphens, as used in ids: `magnum-p-i`.
  public static func slug(_ name: String) -> String {
    String(folded(name).map { $0 == " " ? "-" : $0 })
  }
}

extension String {
  /// The string with letters and their accents taken apart.
  fileprivate var decomposed: String {
    utf8.allSatisfy { $0 < 128 } ? self : decomposedStringWithCompatibilityMapping
  }
}
