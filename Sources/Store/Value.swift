/// What stands in a column of a row.
public enum Value: Sendable, Hashable {
  case null
  case integer(Int)
  case text(String)

  init(_ text: String?) { self = text.map(Value.text) ?? .null }
  init(_ number: Int?) { self = number.map(Value.integer) ?? .null }

  /// The text, where it is one.
  public var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The value as JSON.
  public var json: String {
    switch self {
    case .null: "null"
    case .integer(let number): String(number)
    case .text(let text): JSONText.quoted(text)
    }
  }
}

/// JSON as the store writes it: one spelling for one value, so that equal rows are equal bytes.
enum JSONText {
  /// The text in quotation marks; only what JSON demands is escaped.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [0x22]
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += Array(#"\n"#.utf8)
      case 0x09: bytes += Array(#"\t"#.utf8)
      case 0..<0x20: bytes += Array(#"\u00"#.utf8) + [hex(byte >> 4), hex(byte & 15)]
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An object with the members in the order given.
  static func object(_ members: some Sequence<(String, String)>) -> String {
    "{" + members.map { "\(quoted($0)):\($1)" }.joined(separator: ",") + "}"
  }

  private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
