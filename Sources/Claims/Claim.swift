/// One statement of an article about television, with the sentence that makes it.
public struct Claim: Sendable, Equatable {
  public var kind: Kind
  /// The show's title as a catalogue prints it; nil for strikes.
  public var show: String?
  public var season: Int?
  public var date: EDTF?
  public var certainty: Certainty
  /// The values that belong to the kind; `count` as decimal digits.
  public var fields: FieldValues
  /// The evidence, byte for byte as in the article's stored text.
  public var quote: String
  /// Where the quote stands: UTF-8 bytes into the stored text.
  public var range: Range<Int>
  /// The name of the rule that read it, such as `cancelled/passive`.
  public var rule: String

  public init(
    kind: Kind,
    show: String?,
    season: Int? = nil,
    date: EDTF? = nil,
    certainty: Certainty = .confirmed,
    fields: FieldValues = [:],
    quote: String,
    range: Range<Int>,
    rule: String
  ) {
    self.kind = kind
    self.show = show
    self.season = season
    self.date = date
    self.certainty = certainty
    self.fields = fields
    self.quote = quote
    self.range = range
    self.rule = rule
  }

  public subscript(_ field: Field) -> String? {
    get { fields[field] }
    set { fields[field] = newValue }
  }
}
