import Foundation

/// How names are compared: without case, accents, punctuation and a leading "the", with "&" as "and".
public enum Name {
  /// The folded form: lower-case words of letters and digits with single spaces between, `magnum p i`.
  ///
  /// Two names are one entity where their folded forms are equal. A name that has no letter or digit at all
  /// (a title such as `???`) folds to its own scalars.
  public static func folded(_ name: String) -> String {
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
