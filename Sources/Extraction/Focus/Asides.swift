import Language

/// Tells mentions of shows that stand aside, in parentheses or in somebody's credits, from those that a sentence is about.
struct Asides {
  let page: Page
  let words: CommonWords
  /// Of each token where the mention of a show ends that begins there, or -1.
  private let ends: [Int32]
  /// Of each token whether the mention of a show that begins there tells of a person or of another show.
  private var isBeside: [Bool]
  /// Commas with which something may begin that is said by the way.
  private let openings: SortedPlaces

  init(page: Page, words: CommonWords, marks: [Mark]) {
    self.page = page
    self.words = words
    var ends = [Int32](of: -1, count: page.tokens.count)
    var nameEnds: [Int] = []
    for number in marks.indices {
      let tokens = marks[number].tokens
      switch marks[number].value {
      case .show: ends[tokens.lowerBound] = Int32(tokens.upperBound)
      case .person, .name: nameEnds.append(tokens.upperBound - 1)
      default: continue
      }
    }
    self.ends = ends
    openings = Self.openings(page, words, ends, PlaceSet(nameEnds, below: page.tokens.count))
    isBeside = [Bool](of: false, count: page.tokens.count)
    for number in marks.indices {
      guard case .show = marks[number].value else { continue }
      let mention = marks[number].tokens
      isBeside[mention.lowerBound] = isCredit(mention) || isBase(mention)
    }
  }

  /// The commas behind a name or before "who", with words of a person or a show behind them.
  private static func openings(_ page: Page, _ words: CommonWords, _ ends: [Int32], _ nameEnds: PlaceSet)
    -> SortedPlaces
  {
    page.commas.filter { index in
      guard index + 1 < page.tokens.count else { return false }
      let next = page.tokens[index + 1].word
      return (nameEnds.contains(index - 1) || words.is(next, .personRelatives))
        && (words.is(next, .appositionOpeners) || ends[index + 1] >= 0)
    }
  }

  /// What a sentence says of a person by the way: "Ada Winslow, who played Ruth on Harbor Lights, joins …".
  ///
  /// From the comma behind the name to the next one that closes it, where the sentence then goes on.
  func appositions(in sentence: Range<Int>) -> [Range<Int>] {
    guard sentence.count > 2, !openings.isEmpty else { return [] }
    var found: [Range<Int>] = []
    for index in openings.places(in: sentence.lowerBound + 1..<sentence.upperBound - 1)
    where index >= found.last?.upperBound ?? 0 {
      if let close = close(of: index, in: sentence) { found.append(index..<close) }
    }
    return found
  }

  /// The comma that ends what a comma began: the last one before the sentence goes on with a verb.
  private func close(of comma: Int, in sentence: Range<Int>) -> Int? {
    for index in comma + 2..<min(sentence.upperBound, comma + 30) {
      if words.open == page.tokens[index].word { return nil }
      guard page.tokens[index].word == words.comma, index + 1 < sentence.upperBound else { continue }
      let next = page.tokens[index + 1]
      if words.is(next.word, .castVerbs) || words.is(next.word, .subjectVerbs) || next.word == words.as {
        return index
      }
    }
    return nil
  }

  /// Whether a mention of a show is aside, where so many parentheses are open before it.
  func isAside(_ mention: Range<Int>, depth: Int) -> Bool { depth > 0 || isBeside[mention.lowerBound] }

  /// "the Harbor Lights prequel", "a follow-up to Harbor Lights": what is spoken of is the other show.
  private func isBase(_ mention: Range<Int>) -> Bool {
    var next = mention.upperBound
    while next < page.tokens.count, page.tokens[next].shape.contains(.quote) { next += 1 }
    if next < page.tokens.count, page.tokens[next].gap == .space, isOther(page.tokens[next].word) { return true }
    return isBehindRelation(mention.lowerBound)
  }

  /// "a follow-up to the Meridian drama", "spun off from": what leads to the title of the show that another comes from.
  private func isBehindRelation(_ start: Int) -> Bool {
    for before in stride(from: start - 1, to: max(0, start - Self.widestBase), by: -1) {
      let token = page.tokens[before]
      if page.tokens[before + 1].gap == .line || token.word == words.comma || words.is(token.word, .breaks)
        || words.is(token.word, .namingWords)
      {
        return false
      }
      guard words.is(token.word, .relationPrepositions) else { continue }
      let noun = page.tokens[before - 1].word
      return isOther(noun) || words.up == noun
        || before > 1 && words.is(noun, .particles) && isOther(page.tokens[before - 2].word)
    }
    return false
  }

  /// Tokens between a title and the preposition that leads to it.
  private static let widestBase = 8

  /// Whether a relation makes another show: a revival is the show itself.
  private func isOther(_ word: WordID) -> Bool {
    words.relations[word].map { $0 != "revival" && word != words.reboot } ?? false
  }

  /// "the Harbor Lights alum", "the Harbor Lights and Dawn Patrol veteran", "of Harbor Lights fame".
  private func isCredit(_ mention: Range<Int>) -> Bool {
    if isOwnedByName(mention) || isOfMakers(mention) || isKnownFor(mention) { return true }
    var next = mention.upperBound
    while next + 1 < page.tokens.count,
      words.is(page.tokens[next].word, .and) || page.tokens[next].word == words.comma
    {
      let start = page.tokens[next + 1].shape.contains(.quote) ? next + 2 : next + 1
      guard start < ends.count, ends[start] >= 0 else { break }
      next = Int(ends[start])
    }
    while next < page.tokens.count, page.tokens[next].shape.contains(.quote) { next += 1 }
    guard next < page.tokens.count, words.is(page.tokens[next].word, .creditNouns) else { return false }
    // "Harbor Lights stars Ada Winslow": a verb.
    return !(words.stars == page.tokens[next].word && page.sentenceStarts.contains(mention.lowerBound))
  }

  /// "best known for Harbor Lights".
  private func isKnownFor(_ mention: Range<Int>) -> Bool {
    var before = mention.lowerBound - 1
    while before > 0, page.tokens[before].shape.contains(.quote) { before -= 1 }
    return before > 0 && page.tokens[before].word == words.for && page.tokens[before - 1].word == words.known
  }

  /// "a drama from the creators of Harbor Lights", "from the team behind Harbor Lights".
  private func isOfMakers(_ mention: Range<Int>) -> Bool {
    var before = mention.lowerBound - 1
    while before > 0, page.tokens[before].shape.contains(.quote) { before -= 1 }
    guard before > 2, [words.of, words.behind].contains(page.tokens[before].word),
      words.is(page.tokens[before - 1].word, .makerNouns)
    else { return false }
    return (max(0, before - 5)..<before - 1).contains { page.tokens[$0].word == words.from }
  }

  /// "Ada Winslow of Harbor Lights", "known as Ruth from Harbor Lights".
  private func isOwnedByName(_ mention: Range<Int>) -> Bool {
    var before = mention.lowerBound - 1
    while before > 0, page.tokens[before].shape.contains(.quote) { before -= 1 }
    guard before > 1, page.tokens[before].word == words.of || page.tokens[before].word == words.from else {
      return false
    }
    let name = page.tokens[before - 1]
    return name.isWord && name.isCapital && !words.is(name.word, .season) && !page.isInHeading(before)
  }

  /// The pieces of a sentence in which shows are named aside.
  func ranges(of pieces: [Piece], in sentence: Range<Int>, _ book: MarkBook) -> [Range<Int>] {
    let depths = page.hasParenthesis(in: sentence) ? depths(in: sentence) : []
    var found: [Range<Int>] = appositions(in: sentence).map { tokens in
      let first = pieces.firstIndex { Int($0.tokens.lowerBound) >= tokens.lowerBound } ?? pieces.count
      let last = pieces.firstIndex { Int($0.tokens.lowerBound) >= tokens.upperBound } ?? pieces.count
      return first..<max(first, last)
    }
    for (number, piece) in pieces.enumerated() where piece.mention >= 0 {
      guard case .show = book.marks[Int(piece.mention)].value else { continue }
      let tokens = book.marks[Int(piece.mention)].tokens
      let depth = depths.isEmpty ? 0 : depths[max(0, Int(piece.tokens.lowerBound) - sentence.lowerBound)]
      if isAside(tokens, depth: depth) { found.append(number..<number + 1) }
    }
    return found
  }

  /// How many parentheses are open at a token, of those behind another one.
  func depth(at index: Int, from start: Int) -> Int {
    var depth = 0
    for index in start..<index {
      if page.tokens[index].word == words.close { depth = max(0, depth - 1) }
      if page.tokens[index].word == words.open { depth += 1 }
    }
    return page.tokens[index].word == words.close ? max(0, depth - 1) : depth
  }

  /// How many parentheses are open at each token of a range.
  func depths(in range: Range<Int>) -> [Int] {
    var depth = 0
    return range.map { index in
      if page.tokens[index].word == words.close { depth = max(0, depth - 1) }
      defer { if page.tokens[index].word == words.open { depth += 1 } }
      return depth
    }
  }
}
