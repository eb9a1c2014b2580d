import Articles
import Language

/// Tells which shows an article is about; none for a round-up.
struct MainShow {
  private let page: Page
  private let comma: WordID
  private let titles: [TitleBook.Title]
  private let marks: [Mark]
  private let asides: Asides
  /// Of each show how often the body names it, not counting credits.
  private let shares: [Double]
  /// The show that the body names first.
  private let first: Int?

  init(page: Page, words: CommonWords, titles: [TitleBook.Title], marks: [Mark]) {
    self.page = page
    comma = words.comma
    self.titles = titles
    self.marks = marks
    asides = Asides(page: page, words: words, marks: marks)
    let named = Self.named(marks, in: page, asides)
    var shares = [Double](of: 0, count: titles.count)
    for number in named { shares[number] += 1 }
    self.shares = shares
    first = named.first
  }

  /// What the first show of the text is worth, counted in mentions.
  private static let firstBonus = 3.0
  /// How many times the weight of the next one a show must have that the headline does not name.
  private static let lead = 2.0
  /// How often a show must be named that has two others beside it and is not in the headline.
  private static let leastMentions = 3.0
  private static let longestHeadline = 25
  /// An article that speaks of so many shows, and of none for more than one mention in so many, is a round-up.
  private static let manyShows = 6
  private static let manyShares = 6.0
  private static let atHeads: TitleSigns = [.wholeHeading, .heading, .tableColumn, .listHead]

  var numbers: [Int] {
    var inHeadline: [Int] = []
    var credited: [Int] = []
    var seen: Set<Int> = []
    for mark in marks {
      guard case .show(let number) = mark.value, let block = page.block(of: mark.tokens.lowerBound) else { continue }
      if Self.isHeadline(block, in: page), seen.insert(number).inserted {
        if isCredit(mark) { credited.append(number) } else { inHeadline.append(number) }
      }
    }
    // "Harbor Lights star says goodbye": what the text begins with is more than a credit.
    if inHeadline.isEmpty, credited.count == 1,
      credited[0] == first || isTold(credited[0]) && shares[credited[0]] == shares.max()
    {
      inHeadline = credited
    }
    if inHeadline.contains(where: isTold) { inHeadline.removeAll { !isTold($0) } }
    if inHeadline.count == 1, isOneOfMany(inHeadline[0]) { return [] }
    if let template = inHeadline.first(where: {
      titles[$0].signs.contains(.headlineTemplate) || titles[$0].signs.contains(.headlineColon)
    }) {
      return [template]
    }
    if inHeadline.contains(where: isTold) || first == nil { return inHeadline }
    if isRoundUp || !page.subject.isAboutTelevision { return [] }
    let heaviest = self.heaviest
    return heaviest.isEmpty && inHeadline.count == 1 ? inHeadline : heaviest
  }

  private func isTold(_ number: Int) -> Bool { shares[number] > 0 }

  /// A headline, or the short first line of an article that has none.
  private static func isHeadline(_ block: Int, in page: Page) -> Bool {
    if case .headline = page.blocks[block].kind { return true }
    return block == 0 && page.blocks.count > 2 && page.blocks[0].tokens.count <= Self.longestHeadline
  }

  /// Whether the shows stand at the heads of sections, rows or items.
  private var isRoundUp: Bool {
    titles.count { $0.signs.overlaps(Self.atHeads) } >= 3
  }

  private func isCredit(_ mark: Mark) -> Bool {
    asides.isAside(mark.tokens, depth: 0)
  }

  /// Whether a headline of several parts names a show that the body names no more than many others.
  private func isOneOfMany(_ number: Int) -> Bool {
    guard shares.count(where: { $0 > 0 }) >= Self.manyShows, isTold(number) else { return false }
    let headline = page.blocks.indices.first { Self.isHeadline($0, in: page) }.map { page.blocks[$0].tokens } ?? 0..<0
    guard page.tokens[headline].count(where: { $0.word == comma }) > 1 else { return false }
    return shares[number] * Self.manyShares < shares.reduce(0, +)
  }

  /// The show that the text names most, and first.
  private var heaviest: [Int] {
    func weight(_ number: Int) -> Double { shares[number] + (number == first ? Self.firstBonus : 0) }
    let ranked = shares.indices.filter(isTold).sorted { (weight($0), -$0) > (weight($1), -$1) }
    guard let best = ranked.first else { return [] }
    let next = ranked.count > 1 ? shares[ranked[1]] : 0
    guard weight(best) >= Self.lead * next else { return [] }
    return shares[best] + (best == first ? 1 : 0) >= Self.leastMentions || ranked.count < 3 ? [best] : []
  }

  /// The shows that the body names, mention by mention.
  private static func named(_ marks: [Mark], in page: Page, _ asides: Asides) -> [Int] {
    var named: [Int] = []
    for mark in marks {
      guard case .show(let number) = mark.value, let block = page.block(of: mark.tokens.lowerBound) else { continue }
      if isHeadline(block, in: page) { continue }
      // A parenthesis that opened further back is not this one's.
      let start = max(page.blocks[block].tokens.lowerBound, mark.tokens.lowerBound - 60)
      guard !asides.isAside(mark.tokens, depth: asides.depth(at: mark.tokens.lowerBound, from: start)) else { continue }
      named.append(number)
    }
    return named
  }
}
