import Claims

/// Which of several told values a row shows: functions of the set of claims, never of their order.
extension [StoredClaim] {
  /// The value that most independent voices tell; of equals the longest, then the first by bytes.
  func common(_ value: (StoredClaim) -> String?) -> String? {
    tallies(value).max { a, b in
      (a.voices.count, a.value.utf8.count) == (b.voices.count, b.value.utf8.count)
        ? precedes(b.value, a.value)
        : (a.voices.count, a.value.utf8.count) < (b.voices.count, b.value.utf8.count)
    }?.value
  }

  /// The value of the newest report; of equally old ones the surest, then the most common.
  func latest(_ value: (StoredClaim) -> String?) -> String? {
    let told = filter { value($0) != nil }
    let newest = told.newest
    let recent = told.filter { $0.age == newest }
    let rank = recent.map(\.certainty.rank).max()
    return recent.filter { $0.certainty.rank == rank }.common(value)
  }

  /// The number of the newest report.
  func latest(_ value: (StoredClaim) -> Int?) -> Int? {
    latest { value($0).map(String.init) }.flatMap { Int($0) }
  }

  /// The only number told, or nil where none or several are.
  func only(_ value: (StoredClaim) -> Int?) -> Int? {
    let told = Set(compactMap(value))
    return told.count == 1 ? told.first : nil
  }

  /// The claims by a key, in the keys' order; those without a key are left out.
  func grouped<Key: Hashable & Comparable>(by key: (StoredClaim) -> Key?) -> [(key: Key, claims: [StoredClaim])] {
    var groups: [Key: [StoredClaim]] = [:]
    for claim in self {
      guard let key = key(claim) else { continue }
      groups[key, default: []].append(claim)
    }
    return groups.sorted { $0.key < $1.key }.map { (key: $0.key, claims: $0.value) }
  }

  private func tallies(_ value: (StoredClaim) -> String?) -> [(value: String, voices: Set<String>)] {
    var voices: [String: Set<String>] = [:]
    for claim in self {
      guard let value = value(claim) else { continue }
      voices[value, default: []].insert(claim.voice)
    }
    return voices.map { (value: $0.key, voices: $0.value) }
  }
}

/// Whether the bytes of a stand before those of b.
func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
