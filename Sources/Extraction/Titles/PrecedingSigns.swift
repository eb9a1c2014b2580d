import Articles
import Language

/// The signs of what stands before a string.
extension SignReader {
  func readLeft(_ left: Int, _ range: Range<Int>, _ signs: inout TitleSigns) {
    guard left >= 0 else { return }
    let word = tokens[left].word
    if word == words.possessive, left > 0, isNetwork(left - 1) { signs.insert(.networkPossessive) }
    if isNetwork(left), tokens[range.lowerBound].gap == .space, left == range.lowerBound - 1, left > 0,
      !isHeadline(left)
    {
      signs.insert(.networkPossessive)
    }
    if let sign = noun(within: 1, before: left + 1) {
      signs.insert(sign)
      // Novels and plays become shows of the same name; films, games and podcasts are told of themselves.
      if sign == .otherWorkBefore,
        words.is(word, .cinemaWords) || words.is(word, .gameWords) || words.is(word, .podcastWords)
      {
        signs.insert(.otherArtBefore)
      }
    }
    if words.is(word, .including),
      (max(0, left - 3)..<left).contains(where: { words.is(tokens[$0].word, .showPlurals) })
    {
      signs.insert(.nounBefore)
    }
    if words.is(word, .including), left > 0, noun(within: 1, before: left) == .otherWorkBefore {
      signs.insert(.otherWorkBefore)
    }
    if word == words.open, left > 0, tokens[left - 1].shape.contains(.quote),
      tokens[range.lowerBound - 1].shape.contains(.quote)
    {
      // “Harbor Lights” (“The Ferry”)
      signs.insert(.episode)
    }
    // "her next film, X"
    if word == words.comma, left > 0, noun(within: 1, before: left) == .otherWorkBefore {
      signs.insert(.otherWorkBefore)
    }
    if words.is(word, .showVerbs), isVerb(left) { signs.insert(.verbBefore) }
    if word == words.on, left > 0 { signs.insert(.onBefore) }
    if hasVerb(before: left) { signs.insert(.farVerbBefore) }
    if word == words.of, left > 0, words.is(tokens[left - 1].word, .firmOfNouns) { signs.insert(.firmOfBefore) }
    if left > 0, let preposition = preposition(word) {
      signs.insert(preposition == .forBefore && isBehindMaker(left) ? .companyWord : preposition)
    }
    if words.is(word, .articles) { signs.insert(.articleBefore) }
    if word == words.possessive, left > 0, !isNetwork(left - 1), tokens[left - 1].isCapital {
      signs.insert(.personPossessive)
    }
    if isInCredits(left) { signs.insert(.inCredits) }
    if isNetworkSubject(before: left) { signs.insert(.networkBefore) }
    if word == words.of, left > 0 { readOf(left - 1, &signs) }
    if words.is(word, .articles), left > 1, tokens[left - 1].word == words.of { readOf(left - 2, &signs) }
    if word == words.as || words.is(word, .kin) { signs.insert(.roleBefore) }
    if lexicon.rank(at: left, in: tokens) != nil { signs.insert(.rankBefore) }
    if lexicon.jobs.length(at: left, in: tokens) > 0 { signs.insert(.jobBefore) }
    readNaming(left, &signs)
  }

  /// What the last few words before a place say that the string is: a show, or another work.
  private func noun(within count: Int, before end: Int) -> TitleSign? {
    for index in stride(from: end - 1, through: max(0, end - count), by: -1) {
      let word = tokens[index].word
      if words.is(word, .otherWorks) {
        return words.is(word, .tvNouns) || lexicon.genreHeads.contains(word) ? nil : .otherWorkBefore
      }
      if words.is(word, .tvNouns) || lexicon.genreHeads.contains(word) { return .nounBefore }
    }
    return nil
  }

  /// "called X", "episode 3, X".
  private func readNaming(_ left: Int, _ signs: inout TitleSigns) {
    let word = tokens[left].word
    let naming = word == words.comma && left > 0 ? left - 1 : left
    if words.is(tokens[naming].word, .namingWords) {
      // "a new company named X"
      guard naming == 0 || !words.is(tokens[naming - 1].word, .namedNouns) else { return signs.insert(.companyName) }
      signs.insert(.namingBefore)
      // "a crime drama called X", "her novel, titled X"
      if let sign = noun(within: 2, before: naming) { signs.insert(sign) }
    }
    if words.is(word, .episodeWords) || isEpisodeNumber(left)
      || word == words.comma && left > 0
        && (words.is(tokens[left - 1].word, .episodeWords) || words.is(tokens[left - 1].word, .episodeNouns))
    {
      signs.insert(.episode)
    }
  }

  /// "2x04", "S02E04", "episode 3".
  private func isEpisodeNumber(_ index: Int) -> Bool {
    guard tokens[index].shape.contains(.digit) else { return false }
    if tokens[index].isNumber { return index > 0 && words.is(tokens[index - 1].word, .episodeWords) }
    let letters = page.bytes[tokens[index].range].filter { $0 > 57 }.map { $0 | 32 }
    return letters == [UInt8(ascii: "x")] || letters == [UInt8(ascii: "s"), UInt8(ascii: "e")]
  }

  /// "ordered eight episodes of X": a verb that takes shows, within a few small words before the string.
  private func hasVerb(before left: Int) -> Bool {
    var index = left
    while index >= 0, left - index < 5, tokens[index].isWord, tokens[index].gap != .line {
      if words.is(tokens[index].word, .objectVerbs), isVerb(index) { return true }
      if tokens[index].isCapital, !page.isInHeading(index) { return false }
      index -= 1
    }
    return false
  }

  private func preposition(_ word: WordID) -> TitleSign? {
    switch word {
    case words.for: .forBefore
    case words.to: .toBefore
    case words.from: .fromBefore
    case words.with: .withBefore
    default: nil
    }
  }

  /// "produced by Ada Winslow for X": whom somebody works for.
  private func isBehindMaker(_ preposition: Int) -> Bool {
    var index = preposition - 1
    while index >= 0, preposition - index < 20, tokens[index].gap != .line, !words.is(tokens[index].word, .breaks) {
      if tokens[index].word == words.by { return index > 0 && words.is(tokens[index - 1].word, .makingWords) }
      index -= 1
    }
    return false
  }

  /// "Meridian has bought X": a network, and small words alone between it and the string.
  private func isNetworkSubject(before left: Int) -> Bool {
    var index = left
    while index >= 0, left - index < 7 {
      if isNetwork(index) { return index < left && page.sentence(of: index) == page.sentence(of: left) }
      guard tokens[index].gap != .line, tokens[index].isWord, !tokens[index].isCapital,
        tokens[index].word != words.possessive,
        !words.is(tokens[index].word, .clauseOpeners) || index == left
          || words.is(tokens[index].word, .showPrepositions)
      else { return false }
      index -= 1
    }
    return false
  }

  /// In parentheses behind a name: "Ada Winslow (Harbor Lights, Dawn Patrol)".
  private func isInCredits(_ left: Int) -> Bool {
    guard left > 0, page.hasParenthesis(in: max(0, left - 24)..<left + 1) else { return false }
    var index = left
    var steps = 0
    while index > 0, steps < 24, tokens[index].gap != .line {
      if tokens[index].word == words.close { return false }
      if tokens[index].word == words.open { return tokens[index - 1].isCapital }
      index -= 1
      steps += 1
    }
    return false
  }

  private func readOf(_ noun: Int, _ signs: inout TitleSigns) {
    let word = tokens[noun].word
    if words.is(word, .ofNouns) { signs.insert(.ofNounBefore) }
    if tokens[noun].isNumber, noun > 0, words.is(tokens[noun - 1].word, .season) {
      signs.insert(.seasonBeside)
      signs.insert(.firmOfBefore)
    }
  }

  /// A noun such as "orders" or "premiere" is a verb where no article stands before it.
  private func isVerb(_ index: Int) -> Bool { index == 0 || !words.is(tokens[index - 1].word, .articles) }
}
