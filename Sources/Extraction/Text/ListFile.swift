/// The text files of `Lexicon/`, as they are baked into the binary.
enum ListFile {
  /// The lines of a list that are neither blank nor comments.
  static func lines(of list: String) -> [Substring] { allLines(of: list).filter { $0.utf8.first != UInt8(ascii: "#") } }

  /// Hands on the lines of a list that are neither blank nor comments, as bytes without white space at their ends.
  static func forEachLine(of list: String, _ body: (ArraySlice<UInt8>) -> Void) {
    let bytes = bytes(of: list)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let line = trimmed(bytes[start..<end])
      if let first = line.first, first != UInt8(ascii: "#") { body(line) }
      start = end + 1
    }
  }

  /// Without blanks at either end.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, isBlank(first) { bytes = bytes.dropFirst() }
    while let last = bytes.last, isBlank(last) { bytes = bytes.dropLast() }
    return bytes
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static func bytes(of list: String) -> [UInt8] {
    guard let file = Embedded.files.first(where: { $0.name == list }) else {
      preconditionFailure("there is no list “\(list)” in Lexicon/")
    }
    return file.text.withUTF8Buffer { Array($0) }
  }

  /// The lines of a list that are not blank, without white space at their ends.
  static func allLines(of list: String) -> [Substring] {
    String(decoding: bytes(of: list), as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n"))
      .map { Substring($0).trimmedSlice }
      .filter { !$0.isEmpty }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Without blanks at either end.
  var trimmed: String { String(trimmedSlice) }

  /// The part without blanks at either end.
  var trimmedSlice: Substring {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
    let bytes = self[startIndex..<endIndex].utf8
    let head = bytes.drop(while: isBlank)
    let tail = head.reversed().prefix(while: isBlank).count
    return Substring(head.dropLast(tail))
  }
}
