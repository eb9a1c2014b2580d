import Claims

/// A set of kinds, a bit each.
struct KindSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral kinds: Kind...) { for kind in kinds { bits |= 1 << UInt64(kind.number) } }

  mutating func insert(_ kind: Kind) { bits |= 1 << UInt64(kind.number) }

  func contains(_ kind: Kind) -> Bool { bits & (1 << UInt64(kind.number)) != 0 }

  /// Whether both hold one of the same kinds.
  func overlaps(_ other: KindSet) -> Bool { bits & other.bits != 0 }
}
