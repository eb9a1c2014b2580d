/// Eight bytes of a text, looked at at once; the first one is the lowest.
struct EightBytes {
  let bytes: UInt64

  /// The bytes from a place on, zeros behind the text’s end; any eight bytes are a number, so that loading them is safe.
  @inline(__always) init(_ text: Span<UInt8>, at place: Int) {
    if place &+ 8 <= text.count {
      bytes = UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      return
    }
    var bytes: UInt64 = 0
    for index in place..<text.count { bytes |= UInt64(text[index]) &<< UInt64((index - place) * 8) }
    self.bytes = bytes
  }

  /// The ASCII letters and digits that stand before anything else.
  @inline(__always) var wordBytes: WordBytes {
    let small = bytes | Self.each(0x20)
    let letters = Self.inRange(97...122, small)
    let digits = Self.inRange(48...57, bytes)
    let others = (~(letters | digits) | bytes) & Self.each(0x80)
    let count = others.trailingZeroBitCount / 8
    let all: UInt64 = count == 8 ? .max : (1 &<< UInt64(count * 8)) &- 1
    return WordBytes(
      count: count,
      lowercase: small & all,
      letters: letters & all,
      capitals: letters & ~(bytes &<< 2) & all
    )
  }

  /// The highest bit of each byte below 128 that lies in a range; of others it may be anything.
  @inline(__always) private static func inRange(_ range: ClosedRange<UInt8>, _ bytes: UInt64) -> UInt64 {
    let low = bytes & each(0x7F)
    return (low &+ each(0x80 - range.lowerBound)) & ~(low &+ each(0x7F - range.upperBound)) & each(0x80)
  }

  @inline(__always) private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}

/// Letters and digits at the beginning of eight bytes.
struct WordBytes {
  let count: Int
  /// They in lower case, zeros behind them.
  let lowercase: UInt64
  /// The highest bit of each byte that is a letter, and of each that is one in upper case.
  let letters: UInt64
  let capitals: UInt64
}
