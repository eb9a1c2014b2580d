import Articles
import Language

/// Reads the signs that stand around a place where a string may be a title.
struct SignReader {
  let page: Page
  let lexicon: Lexicon
  /// Of each token what kind of listed name it belongs to.
  let listed: [RuleSlot?]
  /// The sentences that name a network.
  let networkSentences: PlaceSet

  init(page: Page, lexicon: Lexicon, listed: [RuleSlot?]) {
    self.page = page
    self.lexicon = lexicon
    self.listed = listed
    networkSentences = PlaceSet(
      listed.indices.lazy.filter { listed[$0] == .network }.compactMap { page.sentence(of: $0) },
      below: page.sentences.count
    )
  }

  var words: CommonWords { lexicon.common }
  var tokens: [Token] { page.tokens }

  /// The signs of one place.
  func signs(of place: TitleCandidate.Place) -> TitleSigns {
    var signs = TitleSigns()
    let range = place.tokens
    readSetting(range, place.isSet, &signs)
    let left = self.left(of: range)
    let right = self.right(of: range)
    readLeft(left, range, &signs)
    readRight(right, range, &signs)
    readBlock(range, left, right, &signs)
    return signs
  }

  // MARK: How it is set

  private func readSetting(_ range: Range<Int>, _ isSet: Bool, _ signs: inout TitleSigns) {
    if isSet, page.quotations(near: range.lowerBound).contains(where: { isWhole(range, of: $0) }) {
      signs.insert(.quoted)
      if isSpeech(range) { signs.insert(.speech) }
    }
    if isSet, isSentenceCased(range) { signs.insert(.sentenceCased) }
    for span in page.marked(near: range.lowerBound) where isWhole(range, of: span.tokens) {
      switch span.kind {
      case .emphasis, .cite: signs.insert(.emphasised)
      case .strong: signs.insert(.strong)
      case .link: signs.insert(.linked)
      }
    }
    if range.count == 1 { signs.insert(.singleWord) }
    if range.count > 1, !page.isTitleCased(range.lowerBound), words.is(tokens[range.lowerBound].word, .articles),
      !isSentenceStart(range.lowerBound)
    {
      signs.insert(.capitalArticle)
    }
    if range.count > 6 { signs.insert(.longRun) }
  }

  /// Whether an ordinary English word is written small, as it is in no title: “that's a wrap on Ruth”.
  private func isSentenceCased(_ range: Range<Int>) -> Bool {
    tokens[range].dropFirst().contains { token in
      token.isWord && !token.isCapital && token.range.count > 3 && !words.is(token.word, .connectors)
        && !token.shape.contains(.innerCapital) && !token.shape.contains(.digit) && lexicon.english.contains(token.word)
    }
  }

  /// A quotation of more tokens at a sentence's beginning, with a name behind it, is more likely said than named.
  private static let longestOfNames = 4

  /// "…," Winslow said.
  private func isSpeech(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if page.sentenceStarts.contains(range.lowerBound - 1), end + 1 < tokens.count,
      words.is(tokens[end].word, .breaks),
      tokens[end + 1].shape.contains(.quote),
      end + 2 == tokens.count || page.sentenceStarts.contains(end + 2) || tokens[end + 2].gap == .line
    {
      return range.count > 2
    }
    guard page.sentenceStarts.contains(range.lowerBound) || page.sentenceStarts.contains(range.lowerBound - 1) else {
      return false
    }
    var index = range.upperBound
    // "…," Winslow, who plays her, wrote.
    if range.count > Self.longestOfNames,
      tokens[index - 1].word == words.comma || index < tokens.count && tokens[index].word == words.comma,
      let name = tokens[index..<min(tokens.count, index + 4)].first(where: \.isWord), name.isCapital
    {
      return true
    }
    while index < tokens.count, index - range.upperBound < 8, tokens[index].gap != .line {
      if words.is(tokens[index].word, .reporting) { return true }
      index += 1
    }
    return false
  }

  /// Whether a range is all that a span holds but marks.
  func isWhole(_ range: Range<Int>, of span: Range<Int>) -> Bool {
    guard span.lowerBound <= range.lowerBound, span.upperBound >= range.upperBound, span.count <= range.count + 4 else {
      return false
    }
    return (span.lowerBound..<range.lowerBound).allSatisfy { !tokens[$0].isWord }
      && (range.upperBound..<span.upperBound).allSatisfy { !tokens[$0].isWord || tokens[$0].word == words.possessive }
  }

  /// The token before the range and its opening marks, or -1.
  func left(of range: Range<Int>) -> Int {
    var index = range.lowerBound - 1
    while index >= 0, tokens[index].shape.contains(.quote) { index -= 1 }
    return index >= 0 && isSameBlock(index, range.lowerBound) ? index : -1
  }

  /// The token behind the range and its closing marks, or the number of tokens.
  func right(of range: Range<Int>) -> Int {
    var index = range.upperBound
    while index < tokens.count, tokens[index].shape.contains(.quote) { index += 1 }
    return index < tokens.count && tokens[index].gap != .line ? index : tokens.count
  }

  func isSameBlock(_ a: Int, _ b: Int) -> Bool {
    for index in a + 1...b where tokens[index].gap == .line { return false }
    return true
  }

  func isHeadline(_ index: Int) -> Bool {
    guard let block = page.block(of: index), case .headline = page.blocks[block].kind else { return false }
    return true
  }

  func isNetwork(_ index: Int) -> Bool {
    index >= 0 && index < listed.count && listed[index] == .network
  }
}
