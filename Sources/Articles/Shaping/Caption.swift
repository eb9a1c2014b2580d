/// Lines that are about the article or its pictures: credits, bylines, lines with the day.
enum Caption {
  /// A longer line has text in it beside the credit.
  private static let longest = 160

  static func isCaption(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count <= longest
      && (isCredit(bytes, range) || Byline.author(bytes, range) != nil || Dateline.standsAlone(bytes, range))
  }

  /// Whether a line credits a picture: `Photo: Ada Winslow/Meridian`, `The harbor at night (Photo: Meridian)`.
  static func isCredit(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= longest else { return false }
    let line = bytes[range].drop { !$0.isLetter }
    let words: [StaticString] = [
      "photo:", "photos:", "photo credit:", "photo credits:", "image:", "image credit:", "credit:", "photo by ",
      "images:", "picture:",
      "photograph:", "photo courtesy", "image courtesy", "courtesy of ", "courtesy:",
    ]
    if line.startIndex - range.lowerBound < 4, words.contains(where: { line.starts(with: $0) }) { return true }
    guard bytes[range.upperBound - 1] == UInt8(ascii: ")"),
      let open = bytes[range].lastIndex(of: UInt8(ascii: "("))
    else { return false }
    return words.prefix(7).contains { bytes[(open + 1)..<range.upperBound].starts(with: $0) }
  }
}

/// Lines such as `By Ada Winslow`, `Interview by Ada Winslow, Staff Writer`.
enum Byline {
  private static let longest = 120
  private static let starts: [StaticString] = [
    "by ", "by: ", "interview by ", "words by ", "written by ", "text by ", "posted by ",
  ]
  /// Small words that may stand in a name.
  private static let particles: Set<String> = ["the", "and", "de", "del", "la", "van", "von", "der", "bin", "al", "du"]

  /// Whom a line names as its author; nil where it is none of these lines.
  static func author(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    guard range.count <= longest, let start = starts.first(where: { bytes[range].starts(with: $0) }) else { return nil }
    var name = bytes.trimmed((range.lowerBound + start.utf8CodeUnitCount)..<range.upperBound)
    let segments = Dateline.segments(bytes, name)
    guard let first = segments.first else { return nil }
    name = bytes.trimmed(first.lowerBound..<(bytes[first].firstIndex(of: UInt8(ascii: ",")) ?? first.upperBound))
    let rest = bytes.trimmed(name.upperBound..<range.upperBound)
    guard !name.isEmpty, isName(bytes, name), rest.isEmpty || !bytes.endsSentence(rest) || segments.count > 1 else {
      return nil
    }
    return bytes.text(name)
  }

  private static func isName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let words = bytes[range].split(whereSeparator: \.isSpace)
    guard words.count <= 7, bytes[range.upperBound - 1] != UInt8(ascii: ".") || words.last?.count == 2 else {
      return false
    }
    return words.allSatisfy { word in
      guard let first = word.first, !word.contains(where: \.isDigit) else { return false }
      return first.isUpper || first >= 0x80 || words.count == 1
        || particles.contains(String(decoding: word, as: UTF8.self)) || word.elementsEqual("desk".utf8)
    }
  }
}
