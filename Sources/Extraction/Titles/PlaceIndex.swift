/// The ranges at which strings stand, by their first tokens.
struct PlaceIndex: Sendable {
  private struct Entry: Sendable {
    let end: Int32
    let candidate: Int32
    let place: Int32
    let next: Int32
  }
  private var heads: [Int32]
  private var entries: [Entry] = []

  /// For a text of so many tokens.
  init(count: Int) { heads = [Int32](repeating: -1, count: count) }

  /// The number of the place that a range is, among those of its candidate.
  func place(at range: Range<Int>) -> Int? {
    var at = heads[range.lowerBound]
    while at >= 0 {
      if Int(entries[Int(at)].end) == range.upperBound { return Int(entries[Int(at)].place) }
      at = entries[Int(at)].next
    }
    return nil
  }

  mutating func add(_ range: Range<Int>, candidate: Int, place: Int) {
    entries.append(
      Entry(
        end: Int32(range.upperBound),
        candidate: Int32(candidate),
        place: Int32(place),
        next: heads[range.lowerBound]
      )
    )
    heads[range.lowerBound] = Int32(entries.count - 1)
  }

  /// The candidates that stand at a token, each with its range.
  func candidates(from start: Int) -> [(candidate: Int, tokens: Range<Int>)] {
    guard heads.indices.contains(start) else { return [] }
    var found: [(candidate: Int, tokens: Range<Int>)] = []
    var at = heads[start]
    while at >= 0 {
      let entry = entries[Int(at)]
      found.append((Int(entry.candidate), start..<Int(entry.end)))
      at = entry.next
    }
    return found
  }
}
