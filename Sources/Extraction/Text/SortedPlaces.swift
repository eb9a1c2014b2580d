/// Some places in an article, in ascending order.
struct SortedPlaces: Sendable {
  let all: [Int]

  init(_ ascending: [Int]) { all = ascending }

  var isEmpty: Bool { all.isEmpty }

  /// Those for which something is so.
  func filter(_ isWanted: (Int) -> Bool) -> SortedPlaces { SortedPlaces(all.filter(isWanted)) }

  /// Those within a range.
  func places(in range: Range<Int>) -> ArraySlice<Int> {
    let start = count(below: range.lowerBound)
    var end = start
    while end < all.count, all[end] < range.upperBound { end += 1 }
    return all[start..<end]
  }

  /// Whether one lies within a range.
  func hasOne(in range: Range<Int>) -> Bool {
    let next = count(below: range.lowerBound)
    return next < all.count && all[next] < range.upperBound
  }

  private func count(below place: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
