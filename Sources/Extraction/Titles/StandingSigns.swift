import Articles
import Language

/// The signs of where a string stands: headline, heading, list, table, sentence.
extension SignReader {
  func readBlock(_ range: Range<Int>, _ left: Int, _ right: Int, _ signs: inout TitleSigns) {
    guard let block = page.block(of: range.lowerBound) else { return }
    if isLabelled(range, left, right) { signs.insert(.labelled) }
    switch page.blocks[block].kind {
    case .headline:
      signs.insert(.headline)
      if isWhole(range, of: page.blocks[block].tokens) { signs.insert(.wholeHeadline) }
      if let template = template(range, right, in: page.blocks[block].tokens) { signs.insert(template) }
    case .heading:
      if isWhole(range, of: page.blocks[block].tokens) {
        // The days of a calendar
        signs.insert(words.is(tokens[range.lowerBound].word, .weekdays) ? .columnWord : .wholeHeading)
      }
      if isEntryHead(range, right) { signs.insert(.listHead) }
      if range.count * 10 >= page.blocks[block].tokens.count * 6 { signs.insert(.heading) }
    case .listItem: if left < page.blocks[block].tokens.lowerBound, isHeadEnd(right) { signs.insert(.listHead) }
    case .tableRow: if page.episodeRows.contains(block) { signs.insert(.episode) }
    default:
      if isEntryHead(range, right) || signs.contains(.strong) && isBoldHead(range, left, right) {
        signs.insert(.listHead)
      }
    }
    if let sentence = page.sentence(of: range.lowerBound), page.has(.tvWords, in: sentence) {
      signs.insert(.tvSentence)
      if networkSentences.contains(sentence) { signs.insert(.networkInSentence) }
    }
    if !page.tableTitleCells.isEmpty, page.tableTitleCells.contains(range) { signs.insert(.tableColumn) }
    if left < 0 || !isSameBlock(left, range.lowerBound) || isSentenceStart(range.lowerBound) {
      signs.insert(.sentenceStart)
    }
  }

  /// "X Season 2 …", "‘X’ season 2 …", "X: …" at the beginning of a headline.
  private func template(_ range: Range<Int>, _ right: Int, in block: Range<Int>) -> TitleSign? {
    let start = tokens[block.lowerBound].shape.contains(.quote) ? block.lowerBound + 1 : block.lowerBound
    guard range.lowerBound == start, right < block.upperBound else { return nil }
    var index = right
    if tokens[index].word == words.possessive { index += 1 }
    guard index < block.upperBound else { return nil }
    let word = tokens[index].word
    if word == words.colon { return .headlineColon }
    let isSeason =
      words.is(word, .season) || words.is(word, .ordinals)
      || lexicon.isShortSeason(tokens[index], in: page, at: index)
    return isSeason ? .headlineTemplate : nil
  }

  /// "Renewed: X, Y (season 3), Z": an item of a list whose label says what became of shows.
  private func isLabelled(_ range: Range<Int>, _ left: Int, _ right: Int) -> Bool {
    func isBorder(_ index: Int) -> Bool {
      let word = tokens[index].word
      return word == words.comma || word == words.colon || word == words.open || word == words.stop
        || words.is(word, .breaks)
    }
    guard left >= 0,
      tokens[left].word == words.comma || tokens[left].word == words.colon || words.is(tokens[left].word, .and),
      right == tokens.count || tokens[right].gap == .line || isBorder(right) || words.is(tokens[right].word, .and)
    else { return false }
    var start = left
    while start > 0, tokens[start].gap != .line, left - start < Self.longestList { start -= 1 }
    guard let colon = (start..<min(left + 1, start + 5)).first(where: { tokens[$0].word == words.colon }) else {
      return false
    }
    return (start..<colon).contains { words.is(tokens[$0].word, .listLabels) && tokens[$0].isCapital }
  }

  /// Tokens of a list behind its label.
  private static let longestList = 150

  /// "X (Meridian, May 3)": a line of its own, a title and what a parenthesis tells of it.
  private func isEntryHead(_ range: Range<Int>, _ right: Int) -> Bool {
    let start = entryStart(left(of: range) + 1)
    guard start == 0 || tokens[start].gap == .line, right < tokens.count, tokens[right].word == words.open,
      let close = (right..<min(tokens.count, right + 12)).first(where: { tokens[$0].word == words.close })
    else { return false }
    return (close + 1 == tokens.count || tokens[close + 1].gap == .line)
      && (right + 1..<close).contains { isNetwork($0) || tokens[$0].isNumber }
  }

  /// "**X**, 4 x 60 minutes, written by Ada Winslow": what begins a paragraph in strong type.
  private func isBoldHead(_ range: Range<Int>, _ left: Int, _ right: Int) -> Bool {
    left < 0 && right < tokens.count && tokens[right].word != words.colon && isHeadEnd(right)
  }

  /// Where an entry begins, with the number that it has in its list.
  private func entryStart(_ start: Int) -> Int {
    start >= 2 && tokens[start - 1].word == words.stop && tokens[start - 2].isNumber ? start - 2 : start
  }

  private func isHeadEnd(_ right: Int) -> Bool {
    guard right < tokens.count else { return true }
    let word = tokens[right].word
    return words.is(word, .dashes) && (word != words.hyphen || tokens[right].gap == .space) || word == words.open
      || word == words.comma
  }

  func isSentenceStart(_ index: Int) -> Bool { page.sentenceStarts.contains(index) }
}
