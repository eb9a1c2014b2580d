/// A file as it was found: its name and its bytes, not yet read.
public struct ArticleFile: Sendable, Equatable {
  /// The path relative to its source: named in messages; its ending helps to tell the format.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
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
