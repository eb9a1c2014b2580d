/// The encoding of old Western mail and web pages.
enum Windows1252 {
  /// What 0x80 to 0x9F stand for; the five unassigned ones are U+FFFD.
  ///
  /// All else is as in Latin-1.
  private static let high: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(scalar: scalar(of: byte))
      }
    }
    return result
  }

  /// The character of a byte from 0x80 on.
  static func scalar(of byte: UInt8) -> UInt32 { UInt32(byte < 0xA0 ? high[Int(byte) - 0x80] : UInt16(byte)) }
}

extension [UInt8] {
  /// Appends a character as UTF-8; U+FFFD for what is no character.
  mutating func append(scalar value: UInt32) {
    append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }
}
