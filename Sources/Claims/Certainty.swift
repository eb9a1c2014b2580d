/// How sure an article is of what it says.
public enum Certainty: String, CaseIterable, Sendable, Codable {
  /// Told as a fact.
  case confirmed
  /// Planned, likely, scheduled.
  case expected
  /// "May", "could", "reportedly".
  case rumored
  /// The article says that it is not so.
  case denied

  /// The order in which one wording of a statement wins over another: confirmed, denied, expected, rumored.
  public var rank: Int {
    switch self {
    case .confirmed: 3
    case .denied: 2
    case .expected: 1
    case .rumored: 0
    }
  }
}
