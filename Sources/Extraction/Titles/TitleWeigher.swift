import Articles
import Claims
import Language

/// Gathers the signs of every candidate over the whole article, and takes those whose signs outweigh their doubts.
struct TitleWeigher {
  let page: Page
  let lexicon: Lexicon
  let listed: [RuleSlot?]
  var candidates: [TitleCandidate]
  /// Of each candidate the weight of its signs.
  private var weights: [Double] = []
  /// Words that the article also writes small.
  let lowerCase: WordBag
  /// Words of people's names in the article: given names before a capital, and what follows them.
  let nameWords: WordBag
  let index: PlaceIndex
  /// What companies are called for short: "Gull Harbor" of Gull Harbor Productions.
  let companies: WordKeySet
  /// Capitalised words that stand alone somewhere in running text.
  private(set) var loneWords = WordBag()
  /// The words of the article's address that the article writes too.
  private(set) var slugWords = WordBag()

  init(page: Page, lexicon: Lexicon, listed: [RuleSlot?], taken: [Bool]) {
    self.page = page
    self.lexicon = lexicon
    self.listed = listed
    nameWords = Self.nameWords(page, lexicon)
    companies = Self.shortCompanies(page, lexicon, listed)
    var lowerCase = WordBag(room: page.tokens.count / 2)
    for token in page.tokens where token.isWord && !token.isCapital { lowerCase.insert(token.word) }
    self.lowerCase = lowerCase
    let found = TitleCandidates(page: page, lexicon: lexicon, taken: taken)
    candidates = found.all
    index = found.index
    leaveOutParts()
    for number in candidates.indices where candidates[number].key.count == 1 {
      let standsAlone = candidates[number].places.contains {
        isFreeCapital($0.tokens) || page.sentenceStarts.contains($0.tokens.lowerBound)
      }
      if standsAlone { loneWords.insert(candidates[number].key[0]) }
    }
  }

  private static func shortCompanies(_ page: Page, _ lexicon: Lexicon, _ listed: [RuleSlot?]) -> WordKeySet {
    var short = WordKeySet()
    for end in listed.indices where listed[end] == .company && lexicon.common.is(page.tokens[end].word, .studioWords) {
      var start = end
      while start > 0, listed[start - 1] == .company, page.tokens[start].gap != .line { start -= 1 }
      if end - start > 1 { short.insert(page.key(start..<end)) }
    }
    return short
  }

  mutating func weigh() {
    let reader = SignReader(page: page, lexicon: lexicon, listed: listed)
    let slug = Set(page.article.url.map { Self.words(of: Name.folded($0)) } ?? [])
    for word in slug { slugWords.insert(page.words.id(word)) }
    weights = Array(of: TitleSign.prior, count: candidates.count)
    for index in candidates.indices {
      var all = candidates[index].signs
      let isRepeated = candidates[index].places.count > 1
      for place in 0..<candidates[index].places.count {
        var signs = reader.signs(of: candidates[index].places[place])
        if isRepeated { signs.remove(.sentenceStart) }
        all.formUnion(signs)
      }
      candidates[index].signs = all
      setSigns(signs(ofString: index, slug: slug), of: index)
      if !page.subject.isAboutTelevision, !candidates[index].signs.tellsTelevision {
        add(.otherMedium, to: index)
      }
    }
    spreadOverNames()
    markLikeliest()
    spreadOverLists()
    spreadOverBranches()
    spreadOverLists()
    spreadOverHeadings()
  }

  /// Gives a candidate other signs.
  mutating func setSigns(_ signs: TitleSigns, of number: Int) {
    candidates[number].signs = signs
    weights[number] = signs.weight
  }

  /// Gives a candidate one sign more.
  mutating func add(_ sign: TitleSign, to number: Int) {
    candidates[number].signs.insert(sign)
    weights[number] = candidates[number].signs.weight
  }

  /// "Harbor Lights: Seattle", where the article speaks of Harbor Lights.
  private mutating func spreadOverBranches() {
    let colon = lexicon.common.colon
    let branches = candidates.indices.filter { candidates[$0].key.count > 2 && candidates[$0].key.contains(colon) }
    guard !branches.isEmpty else { return }
    var titles = WordKeySet()
    for number in candidates.indices where isAccepted(number) { titles.insert(candidates[number].key) }
    guard !titles.isEmpty else { return }
    for number in branches {
      let key = candidates[number].key
      guard let colon = key.firstIndex(of: colon), titles.contains(key.part(0..<colon)) else { continue }
      add(.knownBranch, to: number)
    }
  }

  /// Few articles name no show: where no string's signs outweigh its doubts, the strongest one may be it.
  private mutating func markLikeliest() {
    let words = lexicon.common
    guard page.subject.isAboutTelevision, page.subject.namesDrama,
      !candidates.indices.contains(where: isAccepted)
    else { return }
    let possible = candidates.indices.filter { number in
      let signs = candidates[number].signs
      // "Reportedly, …", "Veteran producer Ada Winslow …"
      if signs.contains(.singleWord), signs.contains(.plainWord), signs.contains(.sentenceStart),
        !signs.contains(.subject)
      {
        return false
      }
      // "Meridian turns the novel X into a series"
      var doubts = signs
      if signs.contains(.tvSentence) { doubts.remove(TitleSign.ofOtherWorks) }
      return candidates[number].isPossible(words)
        && (page.blocks.count == 1 || signs.overlaps(TitleSign.ofStanding))
        && !doubts.overlaps(TitleSign.ofOtherThings)
    }
    if let best = possible.max(by: { weights[$0] < weights[$1] }) { add(.likeliest, to: best) }
  }

  /// The words of a folded name.
  static func words(of folded: String) -> [String] {
    folded.utf8.split(separator: 32).map { String(Substring($0)) }
  }

  /// Leaves out the places that lie within a well-known title or within what the writer sets apart.
  private mutating func leaveOutParts() {
    var whole = [Int32](of: -1, count: page.tokens.count)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(candidates.count)
    for number in candidates.indices where candidates[number].key.count > 1 {
      for place in candidates[number].places where place.isSet || isKnown(place.tokens) {
        for index in place.tokens where whole[index] < 0 || ranges[Int(whole[index])].count < place.tokens.count {
          whole[index] = Int32(ranges.count)
        }
        ranges.append(place.tokens)
      }
    }
    func isPart(_ place: TitleCandidate.Place) -> Bool {
      let owner = Int(whole[place.tokens.lowerBound])
      guard owner >= 0, !place.isSet else { return false }
      return ranges[owner].count > place.tokens.count && ranges[owner].lowerBound <= place.tokens.lowerBound
        && ranges[owner].upperBound >= place.tokens.upperBound
    }
    for index in candidates.indices where candidates[index].places.contains(where: isPart) {
      candidates[index].places.removeAll(where: isPart)
    }
  }

  private func isKnown(_ range: Range<Int>) -> Bool {
    lexicon.shows.length(at: range.lowerBound, in: page.tokens) == range.count
      || Self.isBranchOfKnown(range, page, lexicon)
  }

  // MARK: Results

  /// Strongest first; where two overlap, a title's mention goes to the longer.
  var accepted: [TitleCandidate] {
    var kept: [TitleCandidate] = []
    let words = lexicon.common
    let ranked = candidates.indices.filter(isAccepted)
      .map { (number: $0, weight: weights[$0], length: candidates[$0].key.count) }
      .sorted { ($0.weight, $0.length) > ($1.weight, $1.length) }
    var keys = WordKeySet()
    var apart = WordKeySet()
    for one in ranked {
      let candidate = candidates[one.number]
      // "Reviews for X" is no title where X is one, nor "Renewed: X".
      if !candidate.signs.isApart,
        candidate.holds(oneOf: apart, colon: candidate.signs.contains(.knownBranch) ? words.colon : 0)
      {
        continue
      }
      if !candidate.signs.isSet, candidate.holds(oneOf: keys, colon: words.colon) { continue }
      kept.append(candidate)
      keys.insert(candidate.key)
      if candidate.signs.isApart { apart.insert(candidate.key) }
    }
    return kept
  }

  /// Whether the signs of a candidate make it a title.
  @inline(__always) func isAccepted(_ number: Int) -> Bool {
    // Most have no weight, which is told fast.
    weights[number] > 0 && candidates[number].isPossible(lexicon.common)
  }

  /// Set-apart strings that were not taken.
  func works(besides marks: [Mark]) -> [Range<Int>] {
    let shown = PlaceSet(marks.lazy.map(\.tokens.lowerBound), below: page.tokens.count)
    var works: [Range<Int>] = []
    for number in candidates.indices where !candidates[number].signs.contains(.personName) {
      for place in candidates[number].places
      where place.isSet && !shown.contains(place.tokens.lowerBound) && !isLabel(place.tokens) {
        works.append(place.tokens)
      }
    }
    return works
  }

  /// "Creator:", set apart: it names no work but what stands behind it.
  private func isLabel(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    return next < page.tokens.count && page.tokens[next].word == lexicon.common.colon
      && (lexicon.jobs.length(at: range.lowerBound, in: page.tokens) == range.count
        || range.count == 1 && lexicon.common.is(page.tokens[range.lowerBound].word, .factLabels))
  }

  /// Every candidate with its signs, for explanations.
  var weighed: [TitleCandidate] { candidates }
}
