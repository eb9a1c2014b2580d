import Claims

/// The values of a draft's fields: a handful at most, so they are kept in a row.
struct FieldValues: Sendable, ExpressibleByDictionaryLiteral {
  private(set) var all: [(field: Field, value: String)] = []

  init() {}

  init(dictionaryLiteral values: (Field, String)...) { all = values.map { (field: $0.0, value: $0.1) } }

  var count: Int { all.count }

  subscript(_ field: Field) -> String? {
    get {
      for one in all where one.field == field { return one.value }
      return nil
    }
    set {
      guard let place = all.firstIndex(where: { $0.field == field }) else {
        if let newValue { all.append((field, newValue)) }
        return
      }
      if let newValue { all[place].value = newValue } else { all.remove(at: place) }
    }
  }

  /// As a claim holds them.
  var dictionary: [Field: String] {
    var values: [Field: String] = Dictionary(minimumCapacity: all.count)
    for one in all { values[one.field] = one.value }
    return values
  }
}
