import Crypto
public import Store

/// SHA-256, in hexadecimal digits.
enum Hash {
  static func of(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

  /// 16 digits over parts, each told from the next.
  static func id(_ parts: [[UInt8]]) -> String {
    var hash = SHA256()
    for part in parts {
      hash.update(data: part)
      hash.update(data: [0])
    }
    return String(hex(hash.finalize()).prefix(16))
  }

  /// Of a text's letters and digits in lower case, so that copies with other line breaks or marks are the same.
  static func ofFolded(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: folded.append(byte)
      default: continue
      }
    }
    return of(folded)
  }

  fileprivate static func hex(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// One hash over everything that the current articles make together.
///
/// Equal for equal sets of articles, whatever the order and number of imports.
public enum Fingerprint {
  public static func of(_ store: Store) throws(StoreError) -> String {
    var hash = SHA256()
    try store.eachResolvedLine { hash.update(data: Array($0.utf8)) }
    return Hash.hex(hash.finalize())
  }
}
