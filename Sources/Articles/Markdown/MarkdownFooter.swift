/// What scraped pages end with: `> Author: [Ada](https://…)`, `> URL: https://…`, under a rule.
struct MarkdownFooter {
  /// Where the footer begins; the text's end where there is none.
  let start: Int
  private let fields: [(name: String, value: String)]

  private static let names: Set<String> = ["author", "by", "url", "link", "date", "published", "source", "site"]

  private static let mostFields = 12

  var isPresent: Bool { !fields.isEmpty }

  /// Looks for a footer at the end of a text, from its last line upwards.
  init(in text: [UInt8], _ end: Int) {
    var fields: [(name: String, value: String)] = []
    var start = end
    var position = end
    while position > 0 {
      let lineStart = text[..<(position - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let line = text.trimmed(lineStart..<position)
      if let field = Self.field(text, line) {
        fields.append(field)
        start = lineStart
        if fields.count == Self.mostFields { break }
      } else if !line.isEmpty {
        if !fields.isEmpty, LineNoise.isRule(text, line) { start = lineStart }
        break
      }
      position = lineStart
    }
    self.start = start
    self.fields = fields.reversed()
  }

  /// Adds what the footer says; front matter goes first.
  func tell(_ metadata: inout Metadata) {
    let hadDate = metadata.date != nil
    for field in fields { metadata.take(field.name, field.value) }
    if !hadDate, metadata.date != nil { metadata.dateSource = "footer" }
  }

  private static func field(_ text: [UInt8], _ line: Range<Int>) -> (name: String, value: String)? {
    guard text[line].first == UInt8(ascii: ">"), let colon = text[line].firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let name = text.text(text.trimmed((line.lowerBound + 1)..<colon)).lowercased()
    guard names.contains(name) else { return nil }
    var value = text.trimmed((colon + 1)..<line.upperBound)
    if text[value].first == UInt8(ascii: "["), let end = text[value].firstIndex(of: UInt8(ascii: "]")) {
      value = text.trimmed((value.lowerBound + 1)..<end)
    }
    var decoded: [UInt8] = []
    Entities.decode(text, value, into: &decoded)
    return (name, decoded.text(0..<decoded.count))
  }
}
