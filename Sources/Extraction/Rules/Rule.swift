import Claims

/// What an article may say, and how it is read: a phrase, and what it is a claim of.
final class Rule: Sendable {
  let kind: Kind
  /// Whether its claims are events.
  let isEvent: Bool
  /// Within its kind, `passive`.
  let name: String
  /// The rule's name for receipts: `cancelled/passive`.
  let fullName: String
  /// As `Language` reads phrases, with the slots of `RuleSlot`.
  let phrase: String
  /// Where the show stands that is not in the phrase.
  let show: ShowSide
  /// How a season standing near is meant.
  let season: SeasonUse
  /// Values that the wording itself gives.
  let fields: FieldValues
  /// A certainty that the wording itself gives.
  let certainty: Certainty?
  /// Whether the wording takes it for granted, however doubtful the rest: "in talks to join Meridian's Harbor Lights".
  let isPresupposed: Bool
  /// Whether a show or a season must stand in the clause: the wording alone could be about anything.
  let needsMention: Bool
  /// Whether what it says may be said of a person as well: "Ada Winslow will not return".
  let mayTellOfPerson: Bool
  /// Of these one must stand in the clause.
  let needs: [RuleSlot]
  /// How the match becomes claims, where the kind's usual way is not it.
  let reading: Reading?

  private static let namesOfLoose: Set<String> = [
    "no-return", "loose", "due", "planned", "date-verb", "no-interest", "leaving", "off-service",
    "call-time", "participle", "one-and-done", "passive", "scenes",
  ]

  typealias Reading = @Sendable (RuleMatch) -> [Draft]

  init(
    _ kind: Kind,
    _ name: String,
    _ phrase: String,
    show: ShowSide = .either,
    season: SeasonUse = .plain,
    fields: FieldValues = [:],
    certainty: Certainty? = nil,
    isPresupposed: Bool = false,
    needsMention: Bool = false,
    needs: [RuleSlot] = [],
    reading: Reading? = nil
  ) {
    self.kind = kind
    isEvent = kind.isEvent
    self.name = name
    fullName = "\(kind.rawValue)/\(name)"
    self.phrase = phrase
    self.show = show
    self.season = season
    self.fields = fields
    self.certainty = certainty
    self.isPresupposed = isPresupposed
    self.needsMention = needsMention
    mayTellOfPerson = Self.namesOfLoose.contains(name) || kind == .moved && name == "verb"
    self.needs = needs
    self.reading = reading
  }
}

/// Where a rule looks for its show, after its own slot: from the trigger outward, within the clause.
enum ShowSide: Sendable {
  /// Behind the trigger, else before it: "cancels X".
  case object
  /// Before the trigger, else behind it: "X was cancelled".
  case subject
  /// As object, but as subject where the trigger is passive or a participle.
  case either
}

/// How a season in the clause is meant.
enum SeasonUse: Sendable, Equatable {
  /// The season itself.
  case plain
  /// What will not be: the season before it is the last one.
  case denied
  /// Not looked for.
  case none
}

/// A claim being made, before its quote is cut.
struct Draft: Sendable {
  var kind: Kind
  /// The show's number among the article's titles; nil for strikes.
  var show: Int?
  var season: Int?
  var time: TimeExpression?
  var certainty: Certainty = .confirmed
  /// Whether the verb tells of what was or of what comes: which Friday "on Friday" is.
  var tense = TimeExpression.Direction.unknown
  var fields = FieldValues()
  var rule = ""
  /// The tokens to quote; nil for the whole sentence.
  var quote: Range<Int>?

  subscript(_ field: Field) -> String? {
    get { fields[field] }
    set { fields[field] = newValue }
  }
}
