import Articles
import Language

/// Tells which shows an article is about; none for a round-up.
struct MainShow {
  let page: Page
  let titles: [TitleBook.Title]
  let marks: [Mark]

  /// How many times as often as the next one a show is named that the headline does not name.
  private static let lead = 2

  var numbers: [Int] {
    var inHeadline: [Int] = []
    var counts: [Int: Int] = [:]
    var firstBlock: [Int: Int] = [:]
    for mark in marks {
      guard case .show(let number) = mark.value, let block = page.block(of: mark.tokens.lowerBound) else { continue }
      if case .headline = page.blocks[block].kind {
        if !inHeadline.contains(number) { inHeadline.append(number) }
      } else {
        counts[number, default: 0] += 1
        firstBlock[number] = min(firstBlock[number] ?? block, block)
      }
    }
    if let template = inHeadline.first(where: { titles[$0].signs.contains(.headlineTemplate) }) { return [template] }
    if !inHeadline.isEmpty { return inHeadline }
    let ranked = counts.sorted { ($0.value, -(firstBlock[$0.key] ?? 0)) > ($1.value, -(firstBlock[$1.key] ?? 0)) }
    guard let best = ranked.first else { return [] }
    let next = ranked.dropFirst().first?.value ?? 0
    let isEarly = (firstBlock[best.key] ?? 99) <= 4
    return best.value >= Self.lead * next && isEarly && (best.value > 1 || ranked.count == 1) ? [best.key] : []
  }
}
