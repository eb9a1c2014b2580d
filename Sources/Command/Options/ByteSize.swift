import ArgumentParser

/// A number of bytes as a person writes it: `20M`.
struct ByteSize: ExpressibleByArgument, Equatable, CustomStringConvertible {
  static let standard = ByteSize(bytes: 20_000_000)

  let bytes: Int

  private static let units: [(letter: Character, bytes: Int)] = [
    ("G", 1_000_000_000), ("M", 1_000_000), ("K", 1000), ("B", 1),
  ]

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    var digits = argument.uppercased()[...]
    if digits.count > 1, digits.hasSuffix("B") { digits.removeLast() }
    let unit = Self.units.first { digits.hasSuffix(String($0.letter)) }
    if unit != nil { digits.removeLast() }
    guard let number = Int(digits), number > 0 else { return nil }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: unit?.bytes ?? 1)
    guard !isTooLarge else { return nil }
    self.bytes = bytes
  }

  var description: String {
    let unit = Self.units.first { bytes % $0.bytes == 0 && bytes >= $0.bytes }
    guard let unit, unit.letter != "B" else { return String(bytes) }
    return "\(bytes / unit.bytes)\(unit.letter)"
  }

  var defaultValueDescription: String { description }
}
