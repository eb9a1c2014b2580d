import Claims

/// Makes one claim of the drafts that say the same: the most specific wording, the most certain one.
struct ClaimMerger {
  let page: Page
  let book: MarkBook
  let published: Day?
  /// The owner of a network: two services of one owner are one party to an event.
  let owner: (String) -> String

  /// A draft with the sentence it was read in.
  struct Told: Sendable {
    var draft: Draft
    let sentence: Int
  }

  /// What drafts of one claim have in common.
  private struct Group: Hashable {
    let kind: Kind
    let show: Int?
    let person: String
    /// What else is the key of its kind, folded; empty where the key may be told in part.
    let key: [String]

    init(_ one: Merged) {
      kind = one.draft.kind
      show = one.draft.show
      person = one.draft[.person] ?? ""
      let isWhole = kind != .basedOn && kind != .strikeStarted && kind != .strikeEnded && kind != .strikeAffected
      key = isWhole ? zip(kind.key, one.key).compactMap { $0 == .person ? nil : $1 ?? "" } : []
    }
  }

  private struct SentencePerson: Hashable {
    let sentence: Int
    let show: Int?
    let person: String
  }

  /// Drafts that say the same, made one.
  struct Merged: Sendable {
    var draft: Draft
    var date: EDTF?
    var sentence: Int
    /// How much the best of the drafts tells.
    var weight = 0
    /// The values of the fields that are the key of its kind, folded.
    var key: [String?] = []
  }

  func claims(of told: [Told]) -> (claims: [Claim], faulty: Int) {
    var merged: [Merged] = []
    var places: [Group: [Int]] = [:]
    for one in sober(told.filter { $0.draft.show != nil || $0.draft.kind.isAboutUnion }).map(resolved) {
      add(one, to: &merged, &places)
    }
    var claims: [Claim] = []
    var faulty = 0
    for one in ClaimReview(book: book).reviewed(merged) {
      if let claim = claim(one.draft, one.date, one.sentence) { claims.append(claim) } else { faulty += 1 }
    }
    return (
      claims.sorted { a, b in
        guard a.range.lowerBound == b.range.lowerBound else { return a.range.lowerBound < b.range.lowerBound }
        return (a.kind.rawValue, a.show ?? "") < (b.kind.rawValue, b.show ?? "")
      }, faulty
    )
  }

  /// Within one sentence the doubt of one wording is the doubt of all: "his co-star will likely return as Ruth".
  private func sober(_ told: [Told]) -> [Told] {
    let isDoubted = told.contains { $0.draft.certainty == .expected || $0.draft.certainty == .rumored }
    guard isDoubted else { return told }
    var doubt: [SentencePerson: Certainty] = [:]
    func key(_ one: Told) -> SentencePerson? {
      guard one.draft.kind == .cast, let person = one.draft[.person] else { return nil }
      return SentencePerson(sentence: one.sentence, show: one.draft.show, person: person)
    }
    for one in told where one.draft.certainty == .expected || one.draft.certainty == .rumored {
      if let key = key(one) { doubt[key] = one.draft.certainty }
    }
    return told.map { one in
      var one = one
      if one.draft.certainty == .confirmed, let key = key(one), let certainty = doubt[key] {
        one.draft.certainty = certainty
      }
      return one
    }
  }

  private func resolved(_ told: Told) -> Merged {
    let draft = told.draft
    let direction: TimeExpression.Direction = Self.direction(of: draft)
    let date = draft.time.flatMap { $0.date(from: published, direction) }
    let block = page.sentences[told.sentence].block
    // The body says it better than a headline.
    let weight =
      (page.isHeading(block) ? 0 : 2) + (date == nil ? 0 : 2) + (draft.season == nil ? 0 : 1) + draft.fields.count
    return Merged(draft: draft, date: date, sentence: told.sentence, weight: weight, key: Self.key(of: draft))
  }

  private static func key(of draft: Draft) -> [String?] {
    draft.kind.key.map { field in draft[field].map(Name.folded) }
  }

  private static func direction(of draft: Draft) -> TimeExpression.Direction {
    switch draft.certainty {
    case .expected, .rumored: .future
    default:
      draft.kind == .delayed
        ? .future
        : [.renewed, .cancelled, .pickedUp, .seriesOrdered, .pilotOrdered].contains(draft.kind) ? .past : draft.tense
    }
  }

  private func add(_ one: Merged, to merged: inout [Merged], _ places: inout [Group: [Int]]) {
    let group = Group(one)
    guard let place = places[group]?.first(where: { isSame(merged[$0], one) }) else {
      places[group, default: []].append(merged.count)
      return merged.append(one)
    }
    var best = merged[place]
    let other: Merged
    if (one.draft.certainty.rank, one.weight) > (best.draft.certainty.rank, best.weight) {
      (best, other) = (one, best)
    } else {
      other = one
    }
    best.draft.season = best.draft.season ?? other.draft.season
    if best.date == nil || (other.date.map { $0.precision > (best.date?.precision ?? .year) } ?? false) {
      best.date = other.date ?? best.date
    }
    for (field, value) in other.draft.fields.all where best.draft[field] == nil { best.draft[field] = value }
    if let character = other.draft[.character], let own = best.draft[.character], character.count > own.count,
      character.contains(own)
    {
      best.draft[.character] = character
    }
    best.key = zip(best.key, other.key).map { $0 ?? $1 }
    merged[place] = best
  }

  /// Whether two drafts state the same: kind, show and key agree, and no value of an event contradicts the other's.
  private func isSame(_ a: Merged, _ b: Merged) -> Bool {
    guard a.draft.kind == b.draft.kind, a.draft.show == b.draft.show else { return false }
    for (place, field) in a.draft.kind.key.enumerated() where a.draft.kind != .basedOn {
      guard let one = a.key[place], let other = b.key[place] else {
        if a.key[place] == nil && b.key[place] == nil || field == .organization { continue }
        return false
      }
      if one != other { return false }
    }
    guard a.draft.kind.isEvent || a.draft.kind == .episodeCount else { return true }
    if a.draft.kind == .cancelled || a.draft.kind == .pickedUp {
      return agree(a.draft[.network].map(owner), b.draft[.network].map(owner))
        && (a.draft.certainty == .denied) == (b.draft.certainty == .denied)
    }
    if a.draft.kind == .episodeCount, let one = a.draft[.count], let other = b.draft[.count], one != other {
      return false
    }
    return agree(a.draft.season, b.draft.season) && (agree(a.date?.from, b.date?.from) || overlap(a.date, b.date))
  }

  private func agree<T: Equatable>(_ a: T?, _ b: T?) -> Bool { a == nil || b == nil || a == b }

  private func overlap(_ a: EDTF?, _ b: EDTF?) -> Bool {
    guard let a, let b else { return true }
    return a.from <= b.to && b.from <= a.to
  }

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
