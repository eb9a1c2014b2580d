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
  init(count: Int) {
    heads = [Int32](of: -1, count: count)
    entries.reserveCapacity(RunTable.room)
  }

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

  /// The longest candidate that stands at a token, with its range; the last that was added of two equally long.
  func longest(from start: Int) -> (candidate: Int, tokens: Range<Int>)? {
    guard heads.indices.contains(start) else { return nil }
    var best: Entry?
    var at = heads[start]
    while at >= 0 {
      let entry = entries[Int(at)]
      if best.map({ $0.end <= entry.end }) ?? true { best = entry }
      at = entry.next
    }
    return best.map { (Int($0.candidate), start..<Int($0.end)) }
  }

  /// The candidate that stands at a range; the one added last.
  func candidate(at range: Range<Int>) -> Int? {
    guard heads.indices.contains(range.lowerBound) else { return nil }
    var at = heads[range.lowerBound]
    while at >= 0 {
      if Int(entries[Int(at)].end) == range.upperBound { return Int(entries[Int(at)].candidate) }
      at = entries[Int(at)].next
    }
    return nil
  }
}
