/// What stands in bytes beside characters: found in one pass, eight bytes at a time.
struct ByteCheck {
  /// A NUL byte.
  private(set) var hasNUL = false
  /// Control characters that are no white space.
  private(set) var controls = 0
  /// Carriage returns, form feeds and the like, which a tidy text has not.
  private(set) var isTidy = true
  /// Bytes outside ASCII.
  private(set) var isASCII = true
  private(set) var isBlank = true

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var index = 0
      let words = buffer.count & ~7
      while index < words {
        let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 != 0 { isASCII = false }
        if Self.hasControl(word) || isBlank {
          for place in index..<(index + 8) { look(at: buffer[place]) }
        }
        index += 8
      }
      while index < buffer.count {
        if buffer[index] >= 0x80 { isASCII = false }
        look(at: buffer[index])
        index += 1
      }
    }
  }

  /// Whether some byte of eight is below 0x20 or is 0x7F.
  private static func hasControl(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    let low = (word &- ones &* 0x20) & ~word & highs
    let deleted = word ^ (ones &* 0x7F)
    return low | ((deleted &- ones) & ~deleted & highs) != 0
  }

  private mutating func look(at byte: UInt8) {
    if byte > 0x20, byte != 0x7F {
      isBlank = false
    } else if byte != 0x20, byte != 0x0A, byte != 0x09 {
      isTidy = false
      if byte == 0 { hasNUL = true }
      if !byte.isSpace {
        isBlank = false
        if byte != 0x1B { controls += 1 }
      }
    }
  }
}
