import Articles
import Language

extension TitleWeigher {
  /// Where most headings of a level are titles, the others of that level are too.
  mutating func spreadOverHeadings() {
    var heads: [Int: [Int]] = [:]
    for block in page.blocks {
      guard case .heading(let level) = block.kind, let head = index.candidate(at: titlePart(of: block.tokens)) else {
        continue
      }
      heads[level, default: []].append(head)
    }
    for level in heads.keys.sorted() {
      let candidates = heads[level, default: []]
      let titles = candidates.count(where: isAccepted)
      guard titles >= Self.leastTitledHeadings, titles * 2 >= candidates.count else { continue }
      for candidate in candidates where !isPlain(self.candidates[candidate].signs) {
        add(.headingMate, to: candidate)
      }
    }
  }

  /// "Summary": ordinary words, written once, head a section of another kind.
  private func isPlain(_ signs: TitleSigns) -> Bool {
    !signs.contains(.recurring) && (signs.contains(.plainWord) || signs.contains(.plainWords))
  }

  private static let leastTitledHeadings = 2

  /// What a heading begins with, without its number, its network, and what stands in parentheses or behind a dash.
  private func titlePart(of heading: Range<Int>) -> Range<Int> {
    let words = lexicon.common
    var start = heading.lowerBound
    if start + 2 < heading.upperBound, page.tokens[start].isNumber, page.tokens[start + 1].word == words.stop {
      start += 2
    }
    if start + 2 < heading.upperBound, listed[start] == .network, page.tokens[start + 1].word == words.possessive {
      start += 2
    }
    while start < heading.upperBound, page.tokens[start].shape.contains(.quote) { start += 1 }
    let end = (start..<heading.upperBound).first { index in
      let token = page.tokens[index]
      return token.word == words.open || token.shape.contains(.quote)
        || words.is(token.word, .dashes) && token.gap == .space
    }
    return start..<(end ?? heading.upperBound)
  }
}
