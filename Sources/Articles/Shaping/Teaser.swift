/// Lines that speak of other articles: no part of this one.
enum Teaser {
  /// A longer line has something of its own to say.
  private static let longest = 240
  /// An entry of a list of other articles is no longer than a headline.
  private static let longestEntry = 120

  private static let labels: [StaticString] = [
    "related:", "related story:", "related stories:", "related article:", "related articles:", "next:", "up next:",
    "read next:", "read more:", "read also:", "also read:", "see also:", "more from us:", "more:", "more stories:",
    "don't miss:", "recommended:", "previously:", "watch next:", "keep reading:", "continue reading:",
  ]
  private static let listLabels: [StaticString] = [
    "more like this", "related stories", "related articles", "related", "read next", "recommended",
    "recommended stories",
    "more stories", "you may also like", "you might also like", "most popular", "trending", "trending now", "most read",
    "latest news", "latest stories", "top stories",
  ]
  /// How lines begin that go on with the name of the site.
  private static let siteLabels: [StaticString] = [
    "more from ", "also in ", "also on ", "popular on ", "latest from ", "more on ", "trending on ",
  ]
  /// A label by itself is no longer.
  private static let longestLabel = 40

  /// The draft without its teasers.
  static func removed(from draft: Draft) -> Draft {
    var lines: [Draft.Line] = []
    lines.reserveCapacity(draft.lines.count)
    var isInList = false
    for line in draft.lines {
      if isListLabel(draft.bytes, line.range) {
        isInList = true
        continue
      }
      isInList = isInList && isEntry(line, draft.bytes)
      if !isInList, !isTeaser(line, of: draft) { lines.append(line) }
    }
    var draft = draft
    draft.lines = lines
    return draft
  }

  private static func isTeaser(_ line: Draft.Line, of draft: Draft) -> Bool {
    let bytes = draft.bytes[line.range]
    guard line.range.count <= longest else { return false }
    if labels.contains(where: { bytes.starts(with: $0) }) { return true }
    guard siteLabels.contains(where: { bytes.starts(with: $0) }) else { return false }
    return bytes.prefix(longestEntry / 2).contains(UInt8(ascii: ":")) && !draft.bytes.endsSentence(line.range)
  }

  private static func isListLabel(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var line = bytes[range]
    if line.last == UInt8(ascii: ":") { line.removeLast() }
    // "MORE FROM THE DAILY LAMP"
    if line.count <= longestLabel, !bytes.endsSentence(range), siteLabels.contains(where: { line.starts(with: $0) }) {
      return true
    }
    return listLabels.contains { $0.utf8CodeUnitCount == line.count && line.starts(with: $0) }
  }

  private static func isEntry(_ line: Draft.Line, _ bytes: [UInt8]) -> Bool {
    switch line.kind {
    case .paragraph, .listItem: line.range.count <= longestEntry && !bytes.endsSentence(line.range)
    default: false
    }
  }
}
