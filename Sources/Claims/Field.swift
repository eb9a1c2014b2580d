/// A value that only some kinds of claims have.
public enum Field: String, CaseIterable, Sendable, Codable {
  case network
  case fromNetwork = "from_network"
  case person
  case character
  case status
  case billing
  case job
  case work
  case workKind = "work_kind"
  case author
  case genre
  case company
  /// A number of episodes, in decimal digits.
  case count
  case other
  case relation
  case place
  case organization

  /// The case itself is hashed; its raw value is a string.
  public func hash(into hasher: inout Hasher) { withUnsafeBytes(of: self) { hasher.combine(bytes: $0) } }
}
