/// Bytes of unknown encoding to UTF-8 with line feeds.
enum Decoding {
  /// More control characters than one in this many bytes are no text.
  private static let controlShare = 20

  /// The text as valid UTF-8: no byte order mark, lines ended by `\n`, no control characters but `\n` and tab.
  ///
  /// A byte order mark is believed first, then that the bytes are sound UTF-8, then the server's `charset`, then what
  /// markup declares itself to be in.
  /// Other bytes are read as Windows-1252, unless most of what is outside ASCII is sound UTF-8: then the unsound bytes
  /// become U+FFFD.
  static func utf8(of bytes: [UInt8], charset: String? = nil) throws(ArticleError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return try checked(utf16(bytes)) }
    if bytes.starts(with: [0x3C, 0, 0x3F, 0]) { return try checked(utf16([0xFF, 0xFE] + bytes)) }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F]) { return try checked(utf16([0xFE, 0xFF] + bytes)) }
    let check = try check(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(of: Array(bytes.dropFirst(3)), charset: charset) }
    if check.isUTF8 { return check.isTidy ? bytes : tidied(bytes) }
    switch charset.flatMap(DeclaredEncoding.kind) ?? DeclaredEncoding.find(in: bytes) {
    case .windows1252: return tidied(Windows1252.utf8(of: bytes))
    case .other(let name): if let text = DeclaredEncoding.utf8(of: bytes, in: name) { return tidied(text) }
    case nil: break
    }
    let (sound, unsound) = sequences(in: bytes)
    if sound > unsound { return tidied(Array(String(decoding: bytes, as: UTF8.self).utf8)) }
    return tidied(Windows1252.utf8(of: bytes))
  }

  private static func check(_ bytes: [UInt8]) throws(ArticleError) -> ByteCheck {
    let check = ByteCheck(bytes)
    if check.hasNUL { throw .binary }
    if check.isBlank { throw .empty }
    if check.controls * controlShare > bytes.count { throw .binary }
    return check
  }

  private static func checked(_ bytes: [UInt8]) throws(ArticleError) -> [UInt8] {
    try check(bytes).isTidy ? bytes : tidied(bytes)
  }

  private static func utf16(_ bytes: [UInt8]) throws(ArticleError) -> [UInt8] {
    let isLittle = bytes[0] == 0xFF
    let name = isLittle ? "UTF-16 LE" : "UTF-16 BE"
    guard bytes.count.isMultiple(of: 2) else { throw .undecodable(encoding: name) }
    let high = isLittle ? 1 : 0
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 + UInt16(bytes[index + 1 - high])
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .undecodable(encoding: name) }
    return Array(text.utf8)
  }

  /// How many characters outside ASCII are sound UTF-8, and how many bytes are not.
  private static func sequences(in bytes: [UInt8]) -> (sound: Int, unsound: Int) {
    var sound = 0
    var unsound = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
      let end = index + length
      if length > 1, end <= bytes.count, bytes[(index + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
        sound += 1
        index = end
      } else {
        if length != 1 { unsound += 1 }
        index += 1
      }
    }
    return (sound, unsound)
  }

  private static func tidied(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { tidy, count in
      for index in bytes.indices {
        let byte = bytes[index]
        switch byte {
        case 0x0A, 0x09, 0x20...0x7E, 0x80...: tidy[count] = byte
        case 0x0D:
          if index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
          tidy[count] = 0x0A
        case 0x0B, 0x0C: tidy[count] = 0x0A
        default: tidy[count] = 0x20
        }
        count += 1
      }
    }
  }
}
