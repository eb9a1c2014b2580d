/// HTML's character references: `&amp;`, `&#39;`, `&#x2019;`.
enum Entities {
  /// The names met in news text; others stay as they are.
  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "iexcl": 0xA1, "cent": 0xA2,
    "pound": 0xA3, "yen": 0xA5, "sect": 0xA7, "copy": 0xA9, "laquo": 0xAB, "shy": 0xAD, "reg": 0xAE, "deg": 0xB0,
    "middot": 0xB7, "raquo": 0xBB, "frac12": 0xBD, "iquest": 0xBF, "Agrave": 0xC0, "Aacute": 0xC1, "Acirc": 0xC2,
    "Atilde": 0xC3, "Auml": 0xC4, "Aring": 0xC5, "AElig": 0xC6, "Ccedil": 0xC7, "Egrave": 0xC8, "Eacute": 0xC9,
    "Ecirc": 0xCA, "Euml": 0xCB, "Iacute": 0xCD, "Ntilde": 0xD1, "Oacute": 0xD3, "Ouml": 0xD6, "times": 0xD7,
    "Oslash": 0xD8, "Uacute": 0xDA, "Uuml": 0xDC, "szlig": 0xDF, "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2,
    "atilde": 0xE3, "auml": 0xE4, "aring": 0xE5, "aelig": 0xE6, "ccedil": 0xE7, "egrave": 0xE8, "eacute": 0xE9,
    "ecirc": 0xEA, "euml": 0xEB, "igrave": 0xEC, "iacute": 0xED, "icirc": 0xEE, "iuml": 0xEF, "ntilde": 0xF1,
    "ograve": 0xF2, "oacute": 0xF3, "ocirc": 0xF4, "otilde": 0xF5, "ouml": 0xF6, "oslash": 0xF8, "ugrave": 0xF9,
    "uacute": 0xFA, "ucirc": 0xFB, "uuml": 0xFC, "yacute": 0xFD, "yuml": 0xFF, "ndash": 0x2013, "mdash": 0x2014,
    "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E,
    "dagger": 0x2020, "bull": 0x2022, "hellip": 0x2026, "prime": 0x2032, "lsaquo": 0x2039, "rsaquo": 0x203A,
    "euro": 0x20AC, "trade": 0x2122, "rarr": 0x2192, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009,
  ]
  /// The longest reference that is looked at, `&` and `;` counted.
  private static let longest = 12

  /// Appends bytes with their references decoded.
  static func decode(_ bytes: [UInt8], _ range: Range<Int>, into text: inout [UInt8]) {
    var start = range.lowerBound
    while let mark = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      text.append(contentsOf: bytes[start..<mark])
      let reach = Swift.min(range.upperBound, mark + longest)
      if let end = bytes[mark..<reach].firstIndex(of: UInt8(ascii: ";")), let value = value(of: bytes[(mark + 1)..<end])
      {
        text.append(scalar: value)
        start = end + 1
      } else {
        text.append(bytes[mark])
        start = mark + 1
      }
    }
    text.append(contentsOf: bytes[start..<range.upperBound])
  }

  private static func value(of name: ArraySlice<UInt8>) -> UInt32? {
    guard name.first == UInt8(ascii: "#") else { return named[String(decoding: name, as: UTF8.self)] }
    let digits = name.dropFirst()
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let number = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(number, radix: isHex ? 16 : 10) else { return nil }
    return value < 0x20 && value != 0x0A && value != 0x09 ? 0x20 : value
  }
}
