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
    for number in told.indices where isWhole(told[number].draft) {
      merged.add(resolved(number, of: told, doubts, &names))
    }
    var review = ClaimReview(items: merged.take(), names: names)
    review.run()
    let items = review.items
    let places = items.indices.map {
      page.byteRange(items[$0].draft.quote ?? page.sentences[items[$0].sentence].tokens)
    }
    var claims: [Claim] = []
    claims.reserveCapacity(items.count)
    for number in order(of: items, places) { add(number, of: items, at: places[number], to: &claims) }
    return (claims, items.count - claims.count)
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
      guard certainty == .expected || certainty == .rumored, let person = Self.person(of: number, in: told) else {
        continue
      }
      doubts[person] = certainty
    }
    return doubts
  }

  private static func person(of number: Int, in told: [Told]) -> SentencePerson? {
    guard told[number].draft.kind == .cast, let show = told[number].draft.show,
      let person = told[number].draft.fields[.person]
    else { return nil }
    return SentencePerson(sentence: told[number].sentence, show: show, person: person)
  }

  /// What a draft says, with its day, its certainty in its sentence, and its key.
  private func resolved(
    _ number: Int,
    of told: [Told],
    _ doubts: [SentencePerson: Certainty],
    _ names: inout FoldedNames
  ) -> MergedItems.Item {
    var item = MergedItems.Item(draft: told[number].draft, sentence: told[number].sentence)
    if item.draft.certainty == .confirmed, !doubts.isEmpty, let person = Self.person(of: number, in: told) {
      item.draft.certainty = doubts[person] ?? .confirmed
    }
    if let time = item.draft.time {
      let direction = Self.direction(of: item.draft.kind, item.draft.certainty, item.draft.tense)
      item.date = time.date(from: published, direction)
    }
    let block = page.sentences[item.sentence].block
    // The body says it better than a headline.
    item.weight =
      (page.isHeading(block) ? 0 : 2) + (item.date == nil ? 0 : 2) + (item.draft.season == nil ? 0 : 1)
      + item.draft.fields.count
    for (place, field) in item.draft.kind.key.enumerated() {
      if let value = item.draft.fields[field] { item.key[place] = names.number(of: value) }
    }
    return item
  }

  private static func direction(
    of kind: Kind,
    _ certainty: Certainty,
    _ tense: TimeExpression.Direction
  ) -> TimeExpression.Direction {
    switch certainty {
    case .expected, .rumored: .future
    default:
      switch kind {
      case .delayed: .future
      // What is news only once it has happened.
      case .renewed, .cancelled, .pickedUp, .seriesOrdered, .pilotOrdered, .productionPaused, .strikeStarted: .past
      default: tense
      }
    }
  }

  /// Adds the claim of an item, but where its quote does not stand in the text.
  private func add(_ number: Int, of items: [MergedItems.Item], at range: Range<Int>, to claims: inout [Claim]) {
    guard !range.isEmpty, let quote = page.quote(range) else { return }
    claims.append(
      Claim(
        kind: items[number].draft.kind,
        show: items[number].draft.show.map { book.titles.titles[$0].name },
        season: items[number].draft.season,
        date: items[number].date,
        certainty: items[number].draft.certainty,
        fields: items[number].draft.fields,
        quote: quote,
        range: range,
        rule: items[number].draft.rule
      )
    )
  }
}
