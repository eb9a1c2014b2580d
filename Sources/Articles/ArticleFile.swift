/// A file as it was found: its name and its bytes, not yet read.
public struct ArticleFile: Sendable, Equatable {
  /// The path relative to its source: named in messages; its ending helps to tell the format.
  public var name: String
  public var bytes: [UInt8]
  /// What is packed in the file is not read beyond this many bytes.
  public var limit: Int
  /// The encoding that came with the file, if one did: that of a server's answer.
  public var charset: String?

  public init(name: String, bytes: [UInt8], limit: Int = 20_000_000, charset: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.limit = limit
    self.charset = charset
  }

  /// The file that was packed in this one.
  func unpacked() throws(ArticleError) -> ArticleFile {
    var name = name
    for packed in [".gz", ".gzip"] where name.lowercased().hasSuffix(packed) { name.removeLast(packed.utf8.count) }
    return ArticleFile(name: name, bytes: try Gzip.unpacked(bytes, limit: limit), limit: limit, charset: charset)
  }

  /// The name's ending in lower case, without the dot; empty where it has none (`notes`, `000_fbbb`, `draft.2024`).
  var ending: String {
    let last = name.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    guard let dot = last.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    let ending = last[(dot + 1)...].map(\.lowered)
    guard (1...8).contains(ending.count), ending.allSatisfy(\.isWordByte), ending.contains(where: \.isLetter) else {
      return ""
    }
    return String(decoding: ending, as: UTF8.self)
  }
}
