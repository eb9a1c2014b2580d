import Language

/// What the form of a run of capitals, and what stands around it, tell of the name.
extension NameRuns {
  /// 1 where a run stands as a character's name ("as X", "plays X", "Sheriff X"), -1 where as an actor's, else 0.
  func roleVote(of run: Run) -> Int {
    let words = lexicon.common
    let tokens = page.tokens
    let next = run.whole.upperBound < tokens.count ? tokens[run.whole.upperBound].word : 0
    if next == words.as || words.is(next, .roleVerbs) { return -2 }
    var index = run.whole.lowerBound - 1
    // "the Ruth Calder of Harbor Lights"
    if index >= 0, tokens[index].word == words.the, next == words.of { return 1 }
    var steps = 0
    var isDescribed = false
    while index >= 0, steps < 5, tokens[index + 1].gap != .line {
      let word = tokens[index].word
      // "who plays Tom's mother Ruth"
      if steps == 0, words.is(word, .kin), index > 2, tokens[index - 1].word == words.possessive {
        (index, steps) = (index - 3, 3)
        continue
      }
      // "the voices of Ada Winslow"
      if words.is(word, .roleVerbs), tokens[index + 1].word == words.of { return -2 }
      if word == words.as || words.is(word, .roleVerbs) { return 1 }
      // "alongside the ever charming Ruth Calder"
      isDescribed = isDescribed || word == words.the && steps > 1
      if words.is(word, .actorCues) && !isDescribed
        || steps == 0 && lexicon.jobs.endsBefore(run.whole.lowerBound, in: tokens)
      {
        return -2
      }
      guard tokens[index].isWord, !tokens[index].isCapital, !words.is(word, .clauseOpeners),
        !words.is(word, .and)
      else { break }
      index -= 1
      steps += 1
    }
    return run.hasRank ? 1 : 0
  }

  /// "Kim Hye-soo": a given name whose two parts a hyphen joins, the second one small or short, behind the family's.
  func isFamilyNameFirst(_ run: Run) -> Bool {
    let tokens = page.tokens[run.name]
    guard tokens.count == 4, let hyphen = tokens.dropFirst(2).first, hyphen.word == lexicon.common.hyphen,
      let last = tokens.last, let first = tokens.first
    else { return false }
    return first.range.count <= 5 && (!last.isCapital || last.range.count <= 4)
  }

  /// The whole name of a given name that shares its surname with the one behind "and".
  func sharedName(of run: Run) -> (text: String, surname: WordID)? {
    let next = run.name.upperBound
    guard run.name == run.whole, next + 2 < page.tokens.count, lexicon.common.is(page.tokens[next].word, .and),
      lexicon.firstNames.contains(page.tokens[run.name.lowerBound].word),
      lexicon.firstNames.contains(page.tokens[next + 1].word), page.tokens[next + 1].isCapital
    else { return nil }
    // "Ada Winslow, Retta and Mae Pell": each has a name of its own.
    let before = run.name.lowerBound - 1
    if before > 0, page.tokens[before].word == lexicon.common.comma, page.tokens[before - 1].isWord,
      page.tokens[before - 1].isCapital
    {
      return nil
    }
    let surname = page.tokens[next + 2]
    // "Minho and Chae Soo-bin"
    if next + 3 < page.tokens.count, page.tokens[next + 3].word == lexicon.common.hyphen { return nil }
    guard surname.isCapital, surname.gap == .space, !lexicon.common.is(surname.word, .openers),
      lexicon.surnames.contains(surname.word) || !lexicon.english.contains(surname.word)
    else { return nil }
    return (page.text(run.name) + " " + page.text(next + 2..<next + 3), surname.word)
  }

  /// Whether a run may be a person's name: no company's, and not made of ordinary words alone.
  func isPlausible(_ run: Run) -> Bool {
    let names = page.tokens[run.name].lazy.filter { $0.isWord && $0.range.count > 1 }
    if names.contains(where: { lexicon.common.is($0.word, .companyWords) }) { return false }
    if lexicon.publications.length(at: run.name.lowerBound, in: page.tokens) == run.name.count { return false }
    guard let first = names.first else { return false }
    return lexicon.firstNames.contains(first.word) || lexicon.ambiguousFirstNames.contains(first.word)
      || run.hasRank
      || !names.allSatisfy { lexicon.english.contains($0.word) || lexicon.common.is($0.word, .openers) }
  }

  /// How much the form of the run speaks for a person.
  func score(of run: Run) -> Double {
    let tokens = page.tokens
    let first = tokens[run.name.lowerBound]
    let names = tokens[run.name].lazy.filter { $0.isWord }
    var score = 0.0
    if lexicon.firstNames.contains(first.word) {
      score += 1.6
    } else if lexicon.ambiguousFirstNames.contains(first.word) {
      score += 0.8
    }
    if let last = names.last, lexicon.surnames.contains(last.word) { score += 0.8 }
    if names.contains(where: { $0.range.count == 1 }) { score += 1 }
    if run.name.count > 4, names.count(where: { _ in true }) > 4 { score -= 1 }
    let words = lexicon.common
    if names.contains(where: {
      words.is($0.word, .companyWords) || words.is($0.word, .tvNouns)
        || words.is($0.word, .awardWords) && !isAwardName(run.name.lowerBound)
    }) {
      score -= 3
    }
    if names.contains(where: { words.is($0.word, .openers) && !lexicon.firstNames.contains($0.word) }) {
      score -= 1
    }
    if run.name.lowerBound > 0 {
      let before = tokens[run.name.lowerBound - 1].word
      if words.in == before || words.is(before, .articles) { score -= 1.2 }
      if lexicon.jobs.endsBefore(run.whole.lowerBound, in: tokens) { score += 1 }
    }
    return score
  }
}
