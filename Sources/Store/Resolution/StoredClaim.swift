package import Claims

/// A claim in the database, with what its article adds to it.
package struct StoredClaim: Sendable, Equatable {
  package let id: String
  package let kind: Kind
  package let show: String?
  package let season: Int?
  package let date: EDTF?
  package let certainty: Certainty
  package let fields: FieldValues
  /// The day of the article, nil where it has none: then it counts as older than all others.
  package let published: String?
  /// The article's site, or its path where that is not known.
  package let outlet: String
  /// Of the article's folded text.
  package let textHash: String
  /// Whose voice it is: one outlet for all copies of a text.
  package internal(set) var voice: String

  package init(
    id: String,
    claim: Claim,
    published: String?,
    outlet: String,
    textHash: String
  ) {
    self.id = id
    kind = claim.kind
    show = claim.show
    season = claim.season
    date = claim.date
    certainty = claim.certainty
    fields = claim.fields
    self.published = published
    self.outlet = outlet
    self.textHash = textHash
    voice = outlet
  }

  package subscript(_ field: Field) -> String? { fields[field] }

  var isDenied: Bool { certainty == .denied }
  var isHedged: Bool { certainty == .expected || certainty == .rumored }

  /// How recent the report is; text that sorts, empty for an article without a date.
  var age: String { published ?? "" }

  /// When it happens or, where that is not told, when it was reported.
  var moment: String? { date?.from ?? published }
}

extension [StoredClaim] {
  /// The claims in an order that depends on nothing but themselves, copies of one text given one voice.
  func withVoices() -> [StoredClaim] {
    var voices: [String: String] = [:]
    for claim in self { voices[claim.textHash] = Swift.min(voices[claim.textHash] ?? claim.outlet, claim.outlet) }
    return map { claim in
      var claim = claim
      claim.voice = voices[claim.textHash] ?? claim.outlet
      return claim
    }
    .sorted { ($0.age, $0.id) < ($1.age, $1.id) }
  }

  /// How many independent outlets stand behind the claims.
  var voices: Int { Set(map(\.voice)).count }

  var affirming: [StoredClaim] { filter { !$0.isDenied } }

  /// The most recent day on which one of them was reported, empty where none is known.
  var newest: String { map(\.age).max() ?? "" }
}
