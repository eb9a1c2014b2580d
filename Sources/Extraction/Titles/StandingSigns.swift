import Articles
import Language

/// The signs of where a string stands: headline, heading, list, table, sentence.
extension SignReader {
  func readBlock(_ range: Range<Int>, _ left: Int, _ right: Int, _ signs: inout TitleSigns) {
    guard let block = page.block(of: range.lowerBound) else { return }
    switch page.blocks[block].kind {
    case .headline:
      signs.insert(.headline)
      if isWhole(range, of: page.blocks[block].tokens) { signs.insert(.wholeHeadline) }
      if let template = template(range, right, in: page.blocks[block].tokens) { signs.insert(template) }
    case .heading:
      if isWhole(range, of: page.blocks[block].tokens) { signs.insert(.wholeHeading) }
      if range.count * 10 >= page.blocks[block].tokens.count * 6 { signs.insert(.heading) }
    case .listItem: if left < page.blocks[block].tokens.lowerBound, isHeadEnd(right) { signs.insert(.listHead) }
    case .tableRow: if page.episodeRows.contains(block) { signs.insert(.episode) }
    default: break
    }
    if let sentence = page.sentence(of: range.lowerBound), page.tvSentences.contains(sentence) {
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

  private func isHeadEnd(_ right: Int) -> Bool {
    guard right < tokens.count else { return true }
    let word = tokens[right].word
    return words.is(word, .dashes) && (word != words.hyphen || tokens[right].gap == .space) || word == words.open
      || word == words.comma
  }

  func isSentenceStart(_ index: Int) -> Bool { page.sentenceStarts.contains(index) }
}
