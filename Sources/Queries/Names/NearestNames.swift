import Claims

/// The names that a person may have meant.
struct NearestNames {
  /// A name, and the id of what has it.
  typealias Candidate = (name: String, id: String)

  /// More would not help.
  static let most = 3

  /// The best candidates, best first: those a few letters away, or else those that share the name as whole words, or
  /// else those with a word that is a letter or two away.
  ///
  /// A candidate is listed once, by its nearest name.
  static func to(_ name: String, among candidates: [Candidate]) -> [String] {
    let wanted = Name.folded(name)
    let folded = candidates.map { (name: $0.name, id: $0.id, folded: Name.folded($0.name)) }
    let near = folded.compactMap { candidate in
      letters(from: wanted, to: candidate.folded).map { ($0, candidate.name, candidate.id) }
    }
    guard near.isEmpty else { return best(of: near) }
    let sharing = folded.filter { share(wanted, $0.folded) }
    guard sharing.isEmpty else { return best(of: sharing.map { ($0.folded.utf8.count, $0.name, $0.id) }) }
    return best(of: folded.compactMap { name in wordDistance(wanted, name.folded).map { ($0, name.name, name.id) } })
  }

  private static func best(of candidates: [(distance: Int, name: String, id: String)]) -> [String] {
    var seen: Set<String> = []
    let sorted = candidates.sorted { ($0.distance, $0.name, $0.id) < ($1.distance, $1.name, $1.id) }
    return sorted.filter { seen.insert($0.id).inserted }.prefix(most).map(\.name)
  }

  /// A third of the letters may be wrong, and two always.
  private static func letters(from wanted: String, to name: String) -> Int? {
    editDistance(Array(wanted.utf8), Array(name.utf8), limit: max(2, wanted.utf8.count / 3))
  }

  /// How many letters the name is away from the nearest word of another: a quarter of them may be wrong.
  private static func wordDistance(_ wanted: String, _ name: String) -> Int? {
    name.split(separator: " ").compactMap { word in
      editDistance(Array(wanted.utf8), Array(word.utf8), limit: wanted.utf8.count / 4)
    }.min()
  }

  /// Whether one holds the other as whole words.
  private static func share(_ wanted: String, _ name: String) -> Bool {
    wanted.utf8.count > 2 && (" \(name) ".contains(" \(wanted) ") || " \(wanted) ".contains(" \(name) "))
  }
}
