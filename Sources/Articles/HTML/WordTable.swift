/// A hash of the small letters of a word (FNV-1a, 64 bits): words of a table are found by it.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(of word: some StringProtocol) {
    for byte in word.utf8 { add(byte.lowered) }
  }

  init(ofBytes word: some Sequence<UInt8>) {
    for byte in word { add(byte.lowered) }
  }

  /// The hash of a C string.
  init(ofC word: UnsafePointer<UInt8>) {
    var index = 0
    while word[index] != 0 {
      add(word[index].lowered)
      index += 1
    }
  }

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The hash of two words one after the other.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first &* 0x9E37_79B9_7F4A_7C15) ^ second }
}

/// What is known of each of some words, found by their hashes: a dictionary without its cost.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  init(_ words: [UInt64: Value]) {
    var size = 16
    while size < words.count * 3 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
    for (key, value) in words {
      var place = Self.place(key) & mask
      while values[place] != nil { place = (place + 1) & mask }
      keys[place] = key
      values[place] = value
    }
  }

  subscript(key: UInt64) -> Value? {
    var place = Self.place(key) & mask
    while let value = values[place] {
      if keys[place] == key { return value }
      place = (place + 1) & mask
    }
    return nil
  }

  /// FNV's low bits alone spread short words badly.
  private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ (key >> 29)) }
}
