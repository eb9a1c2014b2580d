/// Things that stand in an article, by the tokens at which they begin.
struct ByStart<Element: Sendable>: Sendable {
  private let starts: [Int]
  private let elements: [Element]

  /// Of several that begin at one token the order stays.
  init(_ elements: [Element], start: (Element) -> Int) {
    self.elements = elements.sorted { start($0) < start($1) }
    starts = self.elements.map(start)
  }

  /// Those that begin within some tokens, in order.
  subscript(tokens: ClosedRange<Int>) -> ArraySlice<Element> {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    while high < starts.count, starts[high] <= tokens.upperBound { high += 1 }
    return elements[low..<high]
  }
}
