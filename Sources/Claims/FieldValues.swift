/// The values of a claim's fields: a handful at most, so they are kept in a row.
public struct FieldValues: Sendable {
  @usableFromInline var all: [(key: Field, value: String)] = []

  @inlinable public init() {}

  @inlinable public subscript(_ field: Field) -> String? {
    get {
      for one in all where one.key == field { return one.value }
      return nil
    }
    set {
      guard let place = all.firstIndex(where: { $0.key == field }) else {
        guard let newValue else { return }
        if all.isEmpty { all.reserveCapacity(4) }
        return all.append((field, newValue))
      }
      if let newValue { all[place].value = newValue } else { all.remove(at: place) }
    }
  }
}

extension FieldValues: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { all.count }
  @inlinable public subscript(place: Int) -> (key: Field, value: String) { all[place] }
}

extension FieldValues: Equatable {
  /// Whether both hold the same values, in whatever order.
  public static func == (a: FieldValues, b: FieldValues) -> Bool {
    a.count == b.count && a.allSatisfy { b[$0.key] == $0.value }
  }
}

extension FieldValues: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral values: (Field, String)...) { all = values.map { (key: $0.0, value: $0.1) } }
}
