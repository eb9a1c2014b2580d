import CLibXML2

/// The encoding that a page or a feed says it is in: `<meta charset>`, `<meta http-equiv>`, `<?xml encoding?>`.
enum DeclaredEncoding {
  /// How far into a file its declaration is looked for; browsers look at 1,024 bytes, and pages rely on more.
  private static let reach = 1 << 14
  /// What pages that name these are in: Windows-1252, by the HTML standard.
  private static let western: Set<String> = [
    "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "cp1252", "windows-1252", "x-cp1252",
    "us-ascii", "ascii", "ansi_x3.4-1968", "cp819",
  ]
  /// Names that say nothing: the bytes decide.
  private static let unicode: Set<String> = [
    "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2", "none", "",
  ]

  enum Kind: Equatable {
    case windows1252
    /// An encoding by its name in small letters.
    case other(String)
  }

  /// The encoding that markup declares; nil where it declares none, or UTF-8.
  static func find(in bytes: [UInt8]) -> Kind? {
    guard let first = bytes.first(where: { !$0.isSpace }), first == UInt8(ascii: "<") else { return nil }
    let end = min(bytes.count, reach)
    var index = 0
    while let mark = bytes[index..<end].firstIndex(of: UInt8(ascii: "<")) {
      let tag = bytes[mark..<end].prefix { $0 != UInt8(ascii: ">") }
      if let name = name(in: tag) { return kind(of: name) }
      index = max(tag.endIndex, mark + 1)
    }
    return nil
  }

  /// An encoding by its name in small letters; nil for UTF-8.
  static func kind(of name: String) -> Kind? {
    unicode.contains(name) ? nil : western.contains(name) ? .windows1252 : .other(name)
  }

  /// The name behind `charset=` or `encoding=` in a tag that may declare one.
  private static func name(in tag: ArraySlice<UInt8>) -> String? {
    let isMeta = tag.starts(with: "<meta")
    guard isMeta || tag.starts(with: "<?xml") else { return nil }
    let key: StaticString = isMeta ? "charset" : "encoding"
    guard let start = tag.indices.first(where: { tag[$0...].starts(with: key) }) else { return nil }
    let rest = tag[(start + key.utf8CodeUnitCount)...].drop { $0.isSpace }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    let value = rest.dropFirst().drop { $0.isSpace || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let name = value.prefix { $0.isWordByte || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A || $0 == 0x2E }
    return String(decoding: name.lazy.map(\.lowered), as: UTF8.self)
  }

  /// Bytes of a named encoding as UTF-8; nil where the name is unknown or the bytes do not follow it.
  static func utf8(of bytes: [UInt8], in name: String) -> [UInt8]? {
    // Else libxml2 writes of unsound bytes to stderr.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    guard let handler = xmlFindCharEncodingHandler(name), let input = xmlBufferCreate(), let output = xmlBufferCreate()
    else { return nil }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
      xmlCharEncCloseFunc(handler)
    }
    guard bytes.count < Int32.max / 4, xmlBufferAdd(input, bytes, Int32(bytes.count)) == 0 else { return nil }
    while input.pointee.use > 0 {
      let left = input.pointee.use
      guard xmlCharEncInFunc(handler, output, input) >= 0, input.pointee.use < left else { return nil }
    }
    let text = UnsafeBufferPointer(start: output.pointee.content, count: Int(output.pointee.use))
    return String(validating: text, as: UTF8.self).map { Array($0.utf8) }
  }
}
