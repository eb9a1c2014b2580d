import TOMLKit

/// Front matter in TOML.
enum TOMLFields {
  /// The fields of a block whose first line is line `firstLine` of its file.
  static func read(_ text: String, firstLine: Int) throws(ArticleError) -> Metadata {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch {
      guard let error = error as? TOMLParseError else {
        throw .frontMatter(line: firstLine, reason: "TOML that does not parse")
      }
      throw .frontMatter(line: firstLine + Int(error.source.begin.line) - 1, reason: "TOML: \(error.description)")
    }
    var metadata = Metadata()
    for name in table.keys {
      if let value = table[name].flatMap(self.text) { metadata.take(name, value) }
    }
    return metadata
  }

  /// A value as text: a string, a number, a day, the items of a list, the `name` of a table.
  private static func text(of value: any TOMLValueConvertible) -> String? {
    if let string = value.string { return string }
    if let moment = value.dateTime { return day(moment.date) }
    if let date = value.date { return day(date) }
    if let number = value.int { return String(number) }
    if let array = value.array {
      let names = array.compactMap { $0.string ?? $0.table?["name"]?.string }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    return value.table?["name"]?.string
  }

  private static func day(_ date: TOMLDate) -> String? {
    CalendarDay(year: Int(date.year), month: Int(date.month), day: Int(date.day))?.iso
  }
}
