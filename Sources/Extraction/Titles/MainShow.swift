import Articles
import Language

/// Tells which shows an article is about; none for a round-up.
struct MainShow {
  let page: Page
  let words: CommonWords
  let titles: [TitleBook.Title]
  let marks: [Mark]

  /// What the first show of the text is worth, counted in mentions.
  private static let firstBonus = 3.0
  /// How many times the weight of the next one a show must have that the headline does not name.
  private static let lead = 2.0

  var numbers: [Int] {
    var inHeadline: [Int] = []
    for mark in marks {
      guard case .show(let number) = mark.value, let block = page.block(of: mark.tokens.lowerBound) else { continue }
      if case .headline = page.blocks[block].kind, !inHeadline.contains(number), !isCredit(mark) {
        inHeadline.append(number)
      }
    }
    if let template = inHeadline.first(where: { titles[$0].signs.contains(.headlineTemplate) }) { return [template] }
    if !inHeadline.isEmpty { return inHeadline }
    return isRoundUp ? [] : heaviest
  }

  /// Whether the shows stand at the heads of sections, rows or items.
  private var isRoundUp: Bool {
    titles.count { title in [.wholeHeading, .heading, .tableColumn, .listHead].contains(where: title.signs.contains) }
      >= 3
  }

  private func isCredit(_ mark: Mark) -> Bool {
    Asides(page: page, words: words, marks: marks).isAside(mark.tokens, depth: 0)
  }

  /// The show that the text names most, and first.
  private var heaviest: [Int] {
    let asides = Asides(page: page, words: words, marks: marks)
    var weights: [Int: Double] = [:]
    for mark in marks {
      guard case .show(let number) = mark.value, let block = page.block(of: mark.tokens.lowerBound) else { continue }
      // A parenthesis that opened further back is not this one's.
      let range = max(page.blocks[block].tokens.lowerBound, mark.tokens.lowerBound - 60)..<mark.tokens.lowerBound + 1
      guard !asides.isAside(mark.tokens, depth: asides.depths(in: range).last ?? 0) else { continue }
      let bonus = weights.isEmpty ? Self.firstBonus : 0
      weights[number] = (weights[number] ?? bonus) + 1
    }
    let ranked = weights.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }
    guard let best = ranked.first else { return [] }
    return best.value >= Self.lead * (ranked.dropFirst().first?.value ?? 0) ? [best.key] : []
  }
}
