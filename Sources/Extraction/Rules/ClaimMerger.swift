import Claims

/// Makes one claim of the drafts that say the same: the most specific wording, the most certain one.
struct ClaimMerger {
  let page: Page
  let book: MarkBook
  let published: Day?
  /// The owner of a network.
  let owner: (String) -> String

  /// A draft with the sentence it was read in.
  struct Told: Sendable {
    var draft: Draft
    let sentence: Int
  }

  private struct SentencePerson: Hashable {
    let sentence: Int
    let show: Int
    let person: String
  }

  func claims(of told: [Told]) -> (claims: [Claim], faulty: Int) {
    let doubts = doubts(in: told)
    var names = FoldedNames(room: told.count)
    var merged = MergedItems(room: told.count, owner: owner)
    for one in told where isWhole(one.draft) {
      merged.add(resolved(one, certainty(of: one, doubts), &names))
    }
    var review = ClaimReview(items: merged.take(), names: names)
    review.run()
    let places = review.items.map { page.byteRange($0.draft.quote ?? page.sentences[$0.sentence].tokens) }
    let claims = order(of: review.items, places).compactMap { claim(of: review.items[$0], at: places[$0]) }
    return (claims, review.items.count - claims.count)
  }

  /// The numbers of the items by their places in the text, then by kind and show.
  private func order(of items: [MergedItems.Item], _ places: [Range<Int>]) -> [Int] {
    items.indices.sorted { a, b in
      let (start, other) = (places[a].lowerBound, places[b].lowerBound)
      guard start == other else { return start < other }
      let (kind, otherKind) = (items[a].draft.kind, items[b].draft.kind)
      guard kind == otherKind else { return Self.ranks[Int(kind.number)] < Self.ranks[Int(otherKind.number)] }
      let (show, otherShow) = (items[a].draft.show, items[b].draft.show)
      return show != otherShow && name(show) < name(otherShow)
    }
  }

  private func name(_ show: Int?) -> String { show.map { book.titles.titles[$0].name } ?? "" }

  /// Of each kind its place in the order of their names.
  private static let ranks: [Int] = Kind.allCases.map { kind in Kind.allCases.count { $0.rawValue < kind.rawValue } }

  /// Whether a draft tells of which show it is, or needs none, and of which person.
  private func isWhole(_ draft: Draft) -> Bool {
    if draft.kind == .cast || draft.kind == .crew, draft[.person] == nil { return false }
    return draft.show != nil || draft.kind.isAboutUnion
  }

  /// Within one sentence the doubt of one wording is the doubt of all: "his co-star will likely return as Ruth".
  private func doubts(in told: [Told]) -> [SentencePerson: Certainty] {
    var doubts: [SentencePerson: Certainty] = [:]
    for number in told.indices where told[number].draft.kind == .cast {
      let certainty = told[number].draft.certainty
      guard certainty == .expected || certainty == .rumored, let person = Self.person(of: told[number]) else {
        continue
      }
      doubts[person] = certainty
    }
    return doubts
  }

  private func certainty(of one: Told, _ doubts: [SentencePerson: Certainty]) -> Certainty {
    guard one.draft.certainty == .confirmed, !doubts.isEmpty, let person = Self.person(of: one) else {
      return one.draft.certainty
    }
    return doubts[person] ?? .confirmed
  }

  private static func person(of one: Told) -> SentencePerson? {
    guard one.draft.kind == .cast, let show = one.draft.show, let person = one.draft[.person] else { return nil }
    return SentencePerson(sentence: one.sentence, show: show, person: person)
  }

  private func resolved(_ told: Told, _ certainty: Certainty, _ names: inout FoldedNames) -> MergedItems.Item {
    var draft = told.draft
    draft.certainty = certainty
    let date = draft.time.flatMap { $0.date(from: published, Self.direction(of: draft)) }
    let block = page.sentences[told.sentence].block
    // The body says it better than a headline.
    let weight =
      (page.isHeading(block) ? 0 : 2) + (date == nil ? 0 : 2) + (draft.season == nil ? 0 : 1) + draft.fields.count
    var key = MergedItems.Key()
    for (place, field) in draft.kind.key.enumerated() {
      if let value = draft[field] { key[place] = names.number(of: value) }
    }
    return .init(draft: draft, date: date, sentence: told.sentence, weight: weight, key: key)
  }

  private static func direction(of draft: Draft) -> TimeExpression.Direction {
    switch draft.certainty {
    case .expected, .rumored: .future
    default:
      switch draft.kind {
      case .delayed: .future
      // What is news only once it has happened.
      case .renewed, .cancelled, .pickedUp, .seriesOrdered, .pilotOrdered, .productionPaused, .strikeStarted: .past
      default: draft.tense
      }
    }
  }

  /// The claim, or nil where its quote does not stand in the text.
  private func claim(of item: MergedItems.Item, at range: Range<Int>) -> Claim? {
    guard !range.isEmpty, let quote = page.quote(range) else { return nil }
    return Claim(
      kind: item.draft.kind,
      show: item.draft.show.map { book.titles.titles[$0].name },
      season: item.draft.season,
      date: item.date,
      certainty: item.draft.certainty,
      fields: item.draft.fields,
      quote: quote,
      range: range,
      rule: item.draft.rule
    )
  }
}
