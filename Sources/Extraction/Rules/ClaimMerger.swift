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
    var items = MergedItems(room: told.count, owner: owner)
    for one in told where one.draft.show != nil || one.draft.kind.isAboutUnion {
      var draft = one.draft
      if draft.certainty == .confirmed, !doubts.isEmpty, let person = Self.person(of: one) {
        draft.certainty = doubts[person] ?? .confirmed
      }
      items.add(resolved(draft, one.sentence))
    }
    var claims: [Claim] = []
    var faulty = 0
    for one in ClaimReview(book: book).reviewed(items.all) {
      if let claim = claim(one.draft, one.date, one.sentence) { claims.append(claim) } else { faulty += 1 }
    }
    let order = claims.indices.sorted { a, b in
      let (start, other) = (claims[a].range.lowerBound, claims[b].range.lowerBound)
      guard start == other else { return start < other }
      return (claims[a].kind.rawValue, claims[a].show ?? "") < (claims[b].kind.rawValue, claims[b].show ?? "")
    }
    return (order.map { claims[$0] }, faulty)
  }

  /// Within one sentence the doubt of one wording is the doubt of all: "his co-star will likely return as Ruth".
  private func doubts(in told: [Told]) -> [SentencePerson: Certainty] {
    var doubts: [SentencePerson: Certainty] = [:]
    for one in told where one.draft.certainty == .expected || one.draft.certainty == .rumored {
      if let person = Self.person(of: one) { doubts[person] = one.draft.certainty }
    }
    return doubts
  }

  private static func person(of one: Told) -> SentencePerson? {
    guard one.draft.kind == .cast, let show = one.draft.show, let person = one.draft[.person] else { return nil }
    return SentencePerson(sentence: one.sentence, show: show, person: person)
  }

  private func resolved(_ draft: Draft, _ sentence: Int) -> MergedItems.Item {
    let date = draft.time.flatMap { $0.date(from: published, Self.direction(of: draft)) }
    let block = page.sentences[sentence].block
    // The body says it better than a headline.
    let weight =
      (page.isHeading(block) ? 0 : 2) + (date == nil ? 0 : 2) + (draft.season == nil ? 0 : 1) + draft.fields.count
    return .init(
      draft: draft,
      date: date,
      sentence: sentence,
      weight: weight,
      key: draft.kind.key.map { field in draft[field].map(Name.folded) }
    )
  }

  private static func direction(of draft: Draft) -> TimeExpression.Direction {
    switch draft.certainty {
    case .expected, .rumored: .future
    default:
      draft.kind == .delayed
        ? .future
        : toldAfterwards.contains(draft.kind) ? .past : draft.tense
    }
  }

  /// What is news only once it has happened.
  private static let toldAfterwards: Set<Kind> = [
    .renewed, .cancelled, .pickedUp, .seriesOrdered, .pilotOrdered, .productionPaused, .strikeStarted,
  ]

  /// The claim, or nil where its quote does not stand in the text.
  private func claim(_ draft: Draft, _ date: EDTF?, _ sentence: Int) -> Claim? {
    let tokens = draft.quote ?? page.sentences[sentence].tokens
    let range = page.byteRange(tokens)
    guard !range.isEmpty, range.upperBound <= page.bytes.count,
      let quote = String(validating: page.bytes[range], as: UTF8.self)
    else { return nil }
    return Claim(
      kind: draft.kind,
      show: draft.show.map { book.titles.titles[$0].name },
      season: draft.season,
      date: date,
      certainty: draft.certainty,
      fields: draft.fields.dictionary,
      quote: quote,
      range: range,
      rule: draft.rule
    )
  }
}
