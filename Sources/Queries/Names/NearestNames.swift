import Claims

/// The names that a person may have meant.
struct NearestNames {
  /// A name, and the id of what has it.
  typealias Candidate = (name: String, id: String)

  /// More would not help.
  static let most = 3

  /// The best candidates, best first: those a few letters away, and those that hold the name as whole words.
  ///
  /// A candidate is listed once, by its nearest name.
  static func to(_ name: String, among candidates: [Candidate]) -> [String] {
    let wanted = Name.folded(name)
    var best: [String: (distance: Int, name: String)] = [:]
    for candidate in candidates {
      guard let distance = distance(from: wanted, to: Name.folded(candidate.name)) else { continue }
      if let known = best[candidate.id], (known.distance, known.name) <= (distance, candidate.name) { continue }
      best[candidate.id] = (distance, candidate.name)
    }
    let sorted = best.values.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return sorted.prefix(most).map(\.name)
  }

  /// A third of the letters may be wrong, and two always; whole words that agree count as far as letters that do not fit.
  private static func distance(from wanted: String, to name: String) -> Int? {
    let limit = max(2, wanted.utf8.count / 3)
    if let distance = editDistance(Array(wanted.utf8), Array(name.utf8), limit: limit) { return distance }
    guard wanted.utf8.count > 2 else { return nil }
    let holds = " \(name) ".contains(" \(wanted) ") || " \(wanted) ".contains(" \(name) ")
    return holds ? limit + 1 : nil
  }
}
