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

  // MARK: Behind it

  private func readRight(_ right: Int, _ range: Range<Int>, _ signs: inout TitleSigns) {
    guard right < tokens.count else { return }
    var index = right
    if tokens[index].word == words.hyphen, tokens[index].gap == .none, index + 1 < tokens.count,
      tokens[index + 1].gap == .none
    {
      return signs.insert(.hyphenBehind)
    }
    if tokens[index].word == words.possessive {
      index += 1
      signs.insert(.possessiveBehind)
    }
    guard index < tokens.count, tokens[index].gap != .line else { return }
    let word = tokens[index].word
    if isProducing(index) { return signs.insert(.companyWord) }
    if isActing(index) { return signs.insert(.personBehind) }
    if lexicon.firstNames.contains(word), tokens[index].isCapital { signs.insert(.personBehind) }
    if words.is(word, .season), index + 1 < tokens.count,
      tokens[index + 1].shape.contains(.digit) || words.is(tokens[index + 1].word, .numerals)
    {
      signs.insert(.seasonBeside)
    }
    if lexicon.isShortSeason(tokens[index], in: page, at: index) { signs.insert(.seasonBeside) }
    if words.is(word, .ordinals), hasSeason(within: 3, from: index + 1) { signs.insert(.seasonBeside) }
    if word == words.open { readParentheses(index, &signs) }
    if words.is(word, .showPredicates) {
      signs.insert(words.is(word, .firmPredicates) ? .firmVerbAfter : .verbAfter)
    }
    if words.is(word, .subjectVerbs), !tokens[index].isCapital || page.isInHeading(index) { signs.insert(.subject) }
    if words.is(word, .auxiliaries), isGenre(from: index + 1) { signs.insert(.genreAfter) }
    if words.is(word, .creditNouns), !tokens[index].isCapital, tokens[index].gap == .space {
      signs.insert(.creditAfter)
    }
    if words.is(word, .auxiliaries) {
      readPredicate(within: 5, from: index + 1, &signs)
      // "Cameras will roll for the third season."
      let isMaking = range.count == 1 && words.is(tokens[range.lowerBound].word, .filming)
      if !isMaking, tellsSeason(from: index + 1) { signs.insert(.seasonBeside) }
    }
    if words.is(word, .otherWorks), !words.is(word, .tvNouns), !tokens[index].isCapital, tokens[index].gap == .space {
      signs.insert(.otherWorkAfter)
    }
    if words.is(word, .titleFollowers), tokens[index].gap == .space || tokens[index].gap == .none {
      signs.insert(.nounAfter)
    }
    if word == words.comma, isSubject(behind: index) { signs.insert(.subject) }
    if word == words.comma { readApposition(from: index + 1, range, &signs) }
  }

  /// "Gull Harbor produces", "Gull Harbor is producing": what only companies do.
  private func isProducing(_ index: Int) -> Bool {
    if words.is(tokens[index].word, .producingVerbs) { return true }
    return words.is(tokens[index].word, .auxiliaries) && index + 1 < tokens.count
      && words.is(tokens[index + 1].word, .producingVerbs)
  }

  /// "Winslow stars alongside Sam Pell": what only people do.
  private func isActing(_ index: Int) -> Bool {
    guard words.is(tokens[index].word, .actingVerbs), index + 1 < tokens.count, tokens[index].gap == .space else {
      return false
    }
    return words.is(tokens[index + 1].word, .actingEnds)
  }

  /// "X is a sharp crime drama".
  private func isGenre(from index: Int) -> Bool {
    guard index < tokens.count, words.is(tokens[index].word, .articles) else { return false }
    for index in index + 1..<min(tokens.count, index + 8) {
      let word = tokens[index].word
      if words.is(word, .otherWorks) || words.is(word, .showPrepositions) { return false }
      if words.is(word, .tvNouns) || lexicon.genreHeads.contains(word) {
        let next = index + 1
        return next == tokens.count || tokens[next].gap == .line || !tokens[next].isWord
          || words.is(tokens[next].word, .clauseOpeners) || words.is(tokens[next].word, .titleVerbs)
          || words.is(tokens[next].word, .showPrepositions)
      }
      guard tokens[index].isWord || word == words.hyphen || word == words.comma else { return false }
    }
    return false
  }

  /// "X, once its own, is back": past what stands between two commas a verb follows.
  private func isSubject(behind comma: Int) -> Bool {
    for index in comma + 1..<min(tokens.count, comma + 14) {
      if tokens[index].gap == .line || tokens[index].word == words.stop { return false }
      if tokens[index].word == words.comma {
        return index + 1 < tokens.count && words.is(tokens[index + 1].word, .auxiliaries)
      }
    }
    return false
  }

  private func hasSeason(within count: Int, from index: Int) -> Bool {
    tokens[index..<min(tokens.count, index + count)].contains { words.is($0.word, .season) }
  }

  /// "X will be back for a second series", "X had been extended to series five".
  private func tellsSeason(from start: Int) -> Bool {
    for index in start..<max(start, min(tokens.count - 1, start + 9)) {
      guard tokens[index].isWord, tokens[index].gap != .line else { return false }
      let (word, next) = (tokens[index].word, tokens[index + 1])
      if words.is(word, .ordinals), words.is(next.word, .season) || words.is(next.word, .rounds) { return true }
      if words.is(word, .season), next.isNumber || words.is(next.word, .numerals) { return true }
    }
    return false
  }

  private func readPredicate(within count: Int, from index: Int, _ signs: inout TitleSigns) {
    let near = tokens[min(index, tokens.count)..<min(tokens.count, index + count)].prefix { $0.isWord && !$0.isCapital }
    if near.contains(where: { words.is($0.word, .firmPredicates) }) {
      signs.insert(.firmVerbAfter)
    } else if near.contains(where: { words.is($0.word, .showPredicates) || words.is($0.word, .showVerbs) }) {
      signs.insert(.verbAfter)
    }
  }

  /// "X (Meridian)", "X (2018)", "X (Ada Winslow)".
  private func readParentheses(_ open: Int, _ signs: inout TitleSigns) {
    guard open + 1 < tokens.count else { return }
    if isNetwork(open + 1) { signs.insert(.networkInParentheses) }
    let inside = tokens[open + 1..<min(tokens.count, open + 8)].prefix { $0.word != words.close }
    if inside.contains(where: {
      words.is($0.word, .season) || lexicon.genreHeads.contains($0.word) && !words.is($0.word, .otherWorks)
    }) {
      signs.insert(.tvInParentheses)
    }
    if tokens[open + 1].isNumber, tokens[open + 1].range.count == 4 { signs.insert(.yearBehind) }
    if tokens[open + 1..<min(tokens.count, open + 6)].prefix(while: { $0.word != words.close }).contains(where: {
      words.is($0.word, .otherWorks)
    }) {
      signs.insert(.otherWorkAfter)
    }
  }

  /// "X, the long-running crime drama", "X, starring …"; "X, her first novel" speaks against it.
  private func readApposition(from start: Int, _ range: Range<Int>, _ signs: inout TitleSigns) {
    let end = min(tokens.count, start + 8)
    guard start < end else { return }
    if words.is(tokens[start].word, .titleVerbs) { signs.insert(.appositionAfter) }
    let isNoun =
      words.is(tokens[start].word, .articles) || words.is(tokens[start].word, .possessives) || isNetwork(start)
    guard isNoun else { return }
    for index in start + 1..<end {
      let word = tokens[index].word
      if words.is(word, .otherWorks), index + 1 == tokens.count || tokens[index + 1].word != words.hyphen {
        return signs.insert(.otherWorkAfter)
      }
      // "X, the heist movie"
      let isWork = index + 1 < tokens.count && words.is(tokens[index + 1].word, .otherWorks)
      if words.is(word, .tvNouns) || lexicon.genreHeads.contains(word) {
        return signs.insert(isWork ? .otherWorkAfter : .appositionAfter)
      }
      guard tokens[index].isWord || word == words.hyphen || word == words.possessive else { return }
      if words.is(word, .connectors), !words.is(word, .articles) { return }
    }
  }

  func isHeadline(_ index: Int) -> Bool {
    guard let block = page.block(of: index), case .headline = page.blocks[block].kind else { return false }
    return true
  }

  func isNetwork(_ index: Int) -> Bool {
    index >= 0 && index < listed.count && listed[index] == .network
  }
}
