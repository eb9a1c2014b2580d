/// Finds which line is the article's title.
enum Headline {
  /// A longer line is no headline.
  private static let longest = 220
  /// A kicker ("AWARDS", "FOR IMMEDIATE RELEASE") has at most this many words.
  private static let longestKicker = 4
  /// How far down a heading may stand and still be the title in spite of the front matter's.
  private static let lowestPlace = 3

  /// Marks the headline, or puts the given title before the first line; returns the title.
  static func mark(in draft: inout Draft, title: String?) -> String? {
    let title = title.flatMap(tidied)
    let place = place(in: draft, title: title)
    if let place {
      draft.lines[place].kind = .headline
      if place > 0, isKicker(draft.bytes[draft.lines[place - 1].range]) { draft.lines[place - 1].kind = .caption }
      return draft.bytes.text(draft.lines[place].range)
    }
    guard let title else { return nil }
    draft = draft.headed(by: title)
    return title
  }

  private static func place(in draft: Draft, title: String?) -> Int? {
    let top = draft.lines.firstIndex { $0.kind == .heading(level: 1) }
    guard let title else { return top ?? shortFirstLine(of: draft) }
    let folded = folded(Array(title.utf8)[...])
    let repeated = draft.lines.prefix(lowestPlace).firstIndex {
      $0.range.count <= longest * 2 && self.folded(draft.bytes[$0.range]) == folded
    }
    return repeated
      ?? top.flatMap { place in
        let isOnTop = place < lowestPlace && !draft.lines[..<place].contains { draft.bytes.endsSentence($0.range) }
        return isOnTop ? place : nil
      }
  }

  /// The first line, if it reads as a headline; the second, under a kicker.
  private static func shortFirstLine(of draft: Draft) -> Int? {
    guard draft.lines.count > 1, isHeadline(draft.lines[0], draft.bytes) else { return nil }
    let second = draft.lines[1]
    let isKicker = isKicker(draft.bytes[draft.lines[0].range])
    return isKicker && draft.lines.count > 2 && isHeadline(second, draft.bytes)
      && second.range.count > draft.lines[0].range.count ? 1 : 0
  }

  private static func isHeadline(_ line: Draft.Line, _ bytes: [UInt8]) -> Bool {
    guard line.range.count <= longest, let first = bytes[line.range].first, !first.isLower else { return false }
    switch line.kind {
    case .paragraph, .heading, .listItem(depth: 0): break
    default: return false
    }
    let last = bytes[line.range.upperBound - 1]
    return !Caption.isCaption(bytes, line.range) && last != UInt8(ascii: ".") && last != UInt8(ascii: ":")
      && last != UInt8(ascii: ",")
  }

  private static func isKicker(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.contains(where: \.isLower) && bytes.count { $0.isUpper } > 1
      && bytes.split(separator: 0x20).count <= longestKicker
  }

  /// Letters and digits alone, ASCII capitals made small.
  private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte.isLetter || byte.isDigit {
        folded.append(byte.lowered)
      } else if byte >= 0x80, !isPunctuation(bytes, index) {
        folded.append(byte)
      }
    }
    return folded
  }

  /// Whether a byte belongs to one of the curly quotation marks and dashes, U+2000 to U+203F.
  private static func isPunctuation(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    (max(bytes.startIndex, index - 2)...index).contains { start in
      bytes[start] == 0xE2 && start + 1 < bytes.endIndex && bytes[start + 1] == 0x80
    }
  }

  /// A title on one line, without white space at its ends.
  private static func tidied(_ title: String) -> String? {
    var bytes: [UInt8] = []
    Entities.decode(Array(title.utf8), 0..<title.utf8.count, into: &bytes)
    let text = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).joined(separator: [0x20])
    let line = Array(text)
    let range = line.trimmed(0..<line.count)
    return range.isEmpty ? nil : line.text(range)
  }
}
