/// A feed as sites write it, made ready for a strict parser: no document type, only the references that XML has.
///
/// Without declarations there are no entities to expand, and nothing outside the file to fetch.
enum FeedSource {
  private static let sound: Set<String> = ["amp", "lt", "gt", "quot", "apos"]
  /// The longest reference, `&` and `;` counted.
  private static let longest = 12

  static func prepared(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 32)
    var index = skippingDocumentType(text, into: &result)
    while index < text.count {
      let next = text[index...].firstIndex { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") } ?? text.count
      result.append(contentsOf: text[index..<next])
      index = next
      guard index < text.count else { break }
      if text[index] == UInt8(ascii: "&") {
        index = reference(text, index, into: &result)
      } else if index + 1 < text.count, text[index + 1] == UInt8(ascii: "!"), text[index...].starts(with: "<![cdata[") {
        let end = sectionEnd(text, index)
        result.append(contentsOf: text[index..<end])
        index = end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// Copies what stands before the document type, and returns the offset behind it.
  private static func skippingDocumentType(_ text: [UInt8], into result: inout [UInt8]) -> Int {
    let reach = min(text.count, 1 << 14)
    guard let start = text[..<reach].indices.first(where: { text[$0...].starts(with: "<!doctype") }) else { return 0 }
    var depth = 0
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0:
        result.append(contentsOf: text[..<start])
        return index + 1
      default: break
      }
      index += 1
    }
    return 0
  }

  private static func sectionEnd(_ text: [UInt8], _ start: Int) -> Int {
    var index = start
    while let close = text[index...].firstIndex(of: UInt8(ascii: ">")) {
      if close >= start + 11, text[close - 1] == UInt8(ascii: "]"), text[close - 2] == UInt8(ascii: "]") {
        return close + 1
      }
      index = close + 1
    }
    return text.count
  }

  /// Copies the reference at an offset, or an escaped `&`; returns the offset behind it.
  private static func reference(_ text: [UInt8], _ start: Int, into result: inout [UInt8]) -> Int {
    let reach = min(text.count, start + longest)
    guard let end = text[start..<reach].firstIndex(of: UInt8(ascii: ";")), end > start + 1 else {
      result.append(contentsOf: "&amp;".utf8)
      return start + 1
    }
    let name = text.text((start + 1)..<end)
    if sound.contains(name) {
      result.append(contentsOf: text[start...end])
      return end + 1
    }
    var decoded: [UInt8] = []
    Entities.decode(text, start..<(end + 1), into: &decoded)
    for byte in decoded { result.append(escaped: byte) }
    return end + 1
  }
}
