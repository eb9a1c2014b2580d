import Articles
import Language

/// The signs of what stands behind a string.
extension SignReader {
  func readRight(_ right: Int, _ range: Range<Int>, _ signs: inout TitleSigns) {
    guard right < tokens.count else { return }
    var index = right
    if tokens[index].word == words.hyphen, tokens[index].gap == .none, index + 1 < tokens.count,
      tokens[index + 1].gap == .none
    {
      // "the Nine-owned streamer"
      if words.is(tokens[index + 1].word, .nameSuffixVerbs) { signs.insert(.companyWord) }
      return signs.insert(.hyphenBehind)
    }
    if tokens[index].word == words.possessive {
      index += 1
      signs.insert(.possessiveBehind)
    }
    guard index < tokens.count, tokens[index].gap != .line else { return }
    let word = tokens[index].word
    if isProducing(index) { return signs.insert(.companyWord) }
    if isActing(index) || isToAct(index) { return signs.insert(.personBehind) }
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
    if signs.contains(.subject) || signs.contains(.verbAfter) || signs.contains(.firmVerbAfter),
      isAiring(from: index + 1)
    {
      signs.insert(.airing)
    }
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
    if word == words.comma, let verb = verb(behind: index) {
      signs.insert(.subject)
      if words.is(tokens[verb].word, .showPredicates), isAiring(from: verb + 1) { signs.insert(.airing) }
    }
    if word == words.comma { readApposition(from: index + 1, range, &signs) }
  }

  /// "X had three years on Meridian": small words, a preposition and a network behind the verb.
  private func isAiring(from start: Int) -> Bool {
    for index in start..<max(start, min(tokens.count, start + 6)) {
      if isNetwork(index) { return words.is(tokens[index - 1].word, .showPrepositions) }
      guard tokens[index].isWord, !tokens[index].isCapital, tokens[index].gap == .space else { return false }
    }
    return false
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

  /// "Winslow to star in Harbor Lights".
  private func isToAct(_ index: Int) -> Bool {
    guard tokens[index].word == words.to, index + 1 < tokens.count else { return false }
    let verb = tokens[index + 1].word
    return words.is(verb, .castVerbs) && !words.is(verb, .returnWords)
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

  /// "X, once its own, is back": the verb past what stands between two commas.
  private func verb(behind comma: Int) -> Int? {
    for index in comma + 1..<min(tokens.count, comma + 14) {
      if tokens[index].gap == .line || tokens[index].word == words.stop { return nil }
      guard tokens[index].word == words.comma else { continue }
      guard index + 1 < tokens.count else { return nil }
      let next = tokens[index + 1].word
      return words.is(next, .auxiliaries) || words.is(next, .firmPredicates) ? index + 1 : nil
    }
    return nil
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
    let inside = tokens[open + 1..<min(tokens.count, open + 8)].prefix { $0.word != words.close }
    // "(Meridian film)"
    let isOther = inside.contains { words.is($0.word, .otherWorks) && !lexicon.genreHeads.contains($0.word) }
    if isNetwork(open + 1) { signs.insert(isOther ? .otherWorkBefore : .networkInParentheses) }
    if inside.contains(where: {
      words.is($0.word, .season) || lexicon.genreHeads.contains($0.word) && !words.is($0.word, .otherWorks)
    }) {
      signs.insert(.tvInParentheses)
    }
    if tokens[open + 1].isNumber, tokens[open + 1].range.count == 4 { signs.insert(.yearBehind) }
    if inside.count == 2, words.is(tokens[open + 1].word, .workingTitles) { signs.insert(.workingTitle) }
    if inside.indices.contains(where: { listed[$0] == .company }) { signs.insert(.tvInParentheses) }
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
      // "X, a sequel to Y": of the same kind of work as that.
      if words.relations[word] != nil, index + 1 < tokens.count, words.is(tokens[index + 1].word, .relationPrepositions)
      {
        return
      }
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
}
