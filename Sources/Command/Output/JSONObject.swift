import Queries

/// Rows as JSON objects, their columns in order, nulls kept.
struct JSONObject {
  private let keys: [String]

  init(columns: [String]) { keys = columns.map(Self.quoted) }

  /// One object on one line.
  func text(_ row: [Cell]) -> String {
    "{" + zip(keys, row).map { "\($0):\($1.json)" }.joined(separator: ",") + "}"
  }

  /// A JSON string.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [0x22]
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += Array(#"\n"#.utf8)
      case 0x0D: bytes += Array(#"\r"#.utf8)
      case 0x09: bytes += Array(#"\t"#.utf8)
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += Array((#"\u00"# + (digits.count < 2 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Cell {
  /// As JSON.
  var json: String {
    switch self {
    case .null: "null"
    case .integer(let number): String(number)
    case .real(let number): number.isFinite ? String(number) : "null"
    case .text(let text): JSONObject.quoted(text)
    case .truth(let truth): truth ? "true" : "false"
    }
  }
}
