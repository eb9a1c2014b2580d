/// What stands in bytes beside characters, and whether they are UTF-8: found in one pass, eight bytes at a time.
struct ByteCheck {
  /// A NUL byte.
  private(set) var hasNUL = false
  /// Control characters that are no white space.
  private(set) var controls = 0
  /// Carriage returns, form feeds and the like, which a tidy text has not.
  private(set) var isTidy = true
  /// Whether the bytes are sound UTF-8.
  private(set) var isUTF8 = true
  private(set) var isBlank = true

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var index = 0
      let words = buffer.count & ~7
      // Where the character behind the last one begins.
      var sound = 0
      while index < words {
        let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 != 0, isUTF8 { sound = follow(buffer, from: max(sound, index), to: index + 8) }
        if Self.hasControl(word) || isBlank {
          for place in index..<(index + 8) { look(at: buffer[place]) }
        }
        index += 8
      }
      if isUTF8 { _ = follow(buffer, from: max(sound, index), to: buffer.count) }
      while index < buffer.count {
        look(at: buffer[index])
        index += 1
      }
    }
  }

  /// Whether some byte of eight is a control character other than tab and line feed.
  private static func hasControl(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    let low = ~((word | highs) &- ones &* 0x20) & ~word & highs
    let usual = zeros(word ^ (ones &* 0x0A)) | zeros(word ^ (ones &* 0x09))
    return low & ~usual | zeros(word ^ (ones &* 0x7F)) != 0
  }

  /// The high bit of each byte of eight that is zero.
  private static func zeros(_ word: UInt64) -> UInt64 {
    let sevens: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & sevens) &+ sevens) | word | sevens)
  }

  /// Follows characters up to an offset; returns where the next one begins, behind it if need be.
  private mutating func follow(_ buffer: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let length = buffer[index] < 0x80 ? 1 : Self.length(buffer, index)
      if length == 0 {
        isUTF8 = false
        return end
      }
      index += length
    }
    return index
  }

  /// The length of the character outside ASCII that begins at an offset; 0 where it is unsound.
  private static func length(_ buffer: UnsafeRawBufferPointer, _ index: Int) -> Int {
    let first = buffer[index]
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= buffer.count else { return 0 }
    for place in (index + 1)..<(index + length) where buffer[place] & 0xC0 != 0x80 { return 0 }
    let second = buffer[index + 1]
    switch first {
    case 0xE0: return second < 0xA0 ? 0 : length
    case 0xED: return second > 0x9F ? 0 : length
    case 0xF0: return second < 0x90 ? 0 : length
    case 0xF4: return second > 0x8F ? 0 : length
    default: return length
    }
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
