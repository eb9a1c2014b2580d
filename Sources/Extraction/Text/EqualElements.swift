extension Array {
  /// So many times the same element.
  ///
  /// `Array(repeating:count:)` asks the runtime for the array's type on each call, which takes longer than filling it.
  @inline(__always) init(of element: Element, count: Int) {
    self.init()
    append(contentsOf: repeatElement(element, count: count))
  }
}
