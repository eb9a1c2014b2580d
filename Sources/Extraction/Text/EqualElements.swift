extension Array {
  /// So many times the same element.
  ///
  /// `Array(repeating:count:)` asks the runtime for the array's type on each call, which takes longer than filling it.
  @inline(__always) init(of element: Element, count: Int) {
    self.init()
    append(addingCapacity: count) { $0.append(repeating: element, count: count) }
  }

  /// The free places of a hash table that so many entries fill by half at most: a power of two, which a mask can cut to.
  init(of free: Element, placesFor entries: Int) {
    var places = 16
    while places < entries * 2 { places *= 2 }
    self.init(of: free, count: places)
  }
}
