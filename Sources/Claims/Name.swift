import Foundation

/// How names are compared: without case, accents, punctuation and a leading "the", with "&" as "and".
public enum Name {
  /// The folded form: lower-case words of letters and digits with single spaces between, `magnum p i`.
  ///
  /// Two names are one entity where their folded forms are equal. A name that has no letter or digit at all
  /// (a title such as `???`) folds to its own scalars.
  public static func folded(_ name: String) -> String {
    withFoldedPlain(name) { String(decoding: $0, as: UTF8.self) } ?? foldedAny(name)
  }

  /// Appends the bytes of the folded form; equal forms have equal bytes.
  public static func appendFolded(_ name: String, to forms: inout [UInt8]) {
    let isPlain = withFoldedPlain(name) { forms.append(contentsOf: $0) } != nil
    if !isPlain { forms += foldedAny(name).decomposedStringWithCanonicalMapping.utf8 }
  }

  /// What the body makes of the folded form of a name in ASCII and Latin letters with straight or curly marks; nil for any other.
  private static func withFoldedPlain<Result>(_ name: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
    -> Result?
  {
    var name = name
    return name.withUTF8 { bytes in
      // "&" takes most room: "a&b" becomes "a and b".
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 5) { room in
        guard let count = fold(bytes, into: room) else { return nil }
        guard count > 0 else { return body(bytes) }
        // "the "
        let isLed = count > 4 && room[0] == 116 && room[1] == 104 && room[2] == 101 && room[3] == 32
        return body(UnsafeBufferPointer(rebasing: room[(isLed ? 4 : 0)..<count]))
      }
    }
  }

  /// Writes the folded form, a leading "the" still with it; returns how long it is, or nil.
  private static func fold(_ name: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    var count = 0
    var isInWord = false
    var index = 0
    while index < name.count {
      let byte = name[index]
      index += 1
      if (byte | 32) &- 97 < 26 || byte &- 48 < 10 {
        if !isInWord, count > 0 {
          room[count] = 32
          count &+= 1
        }
        // Digits have the bit anyway that letters in lower case have.
        room[count] = byte | 32
        count &+= 1
        isInWord = true
        // Most letters stand beside others.
        while index < name.count, (name[index] | 32) &- 97 < 26 {
          room[count] = name[index] | 32
          count &+= 1
          index &+= 1
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "`"): break
      case UInt8(ascii: "&"):
        for letter in (count > 0 ? " and" : "and").utf8 {
          room[count] = letter
          count &+= 1
        }
        isInWord = false
      case 0..<128: isInWord = false
      case 0xE2:
        guard index + 1 < name.count, name[index] == 0x80 else { return nil }
        switch name[index + 1] {
        case 0x98, 0x99: break
        case 0x93, 0x94, 0x9C, 0x9D, 0xA6: isInWord = false
        default: return nil
        }
        index += 2
      case 0xC3:
        guard index < name.count, (0x80...0xBF).contains(name[index]) else { return nil }
        let letter = Self.latinLetters[Int(name[index] & 0x3F)]
        index += 1
        guard letter != 0 else {
          isInWord = false
          continue
        }
        if !isInWord, count > 0 {
          room[count] = 32
          count &+= 1
        }
        // What has no form in ASCII stays a letter of two bytes.
        if letter > 127 {
          room[count] = 0xC3
          count &+= 1
        }
        room[count] = letter
        count &+= 1
        isInWord = true
      default: return nil
      }
    }
    return count
  }

  /// Of the letters from À to ÿ the one without an accent, in lower case: its byte in ASCII, or the second one of two; 0
  /// for the two marks among them.
  private static let latinLetters: [UInt8] = {
    let upper =
      Array("aaaaaa".utf8) + [0xA6] + Array("ceeeeiiii".utf8) + [0xB0] + Array("nooooo".utf8)
      + [0, 0xB8] + Array("uuuuy".utf8) + [0xBE]
    return upper + [0x9F] + upper + Array("y".utf8)
  }()

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
    String(decoding: folded(name).utf8.map { $0 == 32 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }
}

extension String {
  /// The string with letters and their accents taken apart.
  fileprivate var decomposed: String {
    utf8.allSatisfy { $0 < 128 } ? self : decomposedStringWithCompatibilityMapping
  }
}
