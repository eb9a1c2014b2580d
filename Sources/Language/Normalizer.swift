/// Writes words in the form in which they are compared: lower case, straight apostrophes, accents kept.
public enum Normalizer {
  /// The form of a word, UTF-8.
  public static func bytes(of word: String) -> [UInt8] {
    let raw = Array(word.utf8)
    var out: [UInt8] = []
    append(raw.span, to: &out)
    return out
  }

  /// Appends the form of the bytes of a word.
  ///
  /// Letters of Latin-1 lose their case; others keep theirs.
  static func append(_ raw: Span<UInt8>, to out: inout [UInt8]) {
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      switch byte {
      case 65...90: out.append(byte + 32)
      case 0xC3 where index + 1 < raw.count && (0x80...0x9E).contains(raw[index + 1]) && raw[index + 1] != 0x97:
        out.append(byte)
        out.append(raw[index + 1] + 0x20)
        index += 1
      case 0xE2
      where index + 2 < raw.count && raw[index + 1] == 0x80 && (raw[index + 2] == 0x99 || raw[index + 2] == 0x98):
        out.append(UInt8(ascii: "'"))
        index += 2
      default: out.append(byte)
      }
      index += 1
    }
  }
}
