import Queries

extension ShowPage {
  /// One object: what `shows` tells of it, and a list for each section.
  var json: String {
    let head: [(String, Cell)] = [
      ("title", .text(show.title)), ("status", Cell(show.status)), ("status_event", Cell(show.statusEvent)),
      ("network", Cell(show.network)), ("first_reported", Cell(show.firstReported)),
      ("last_reported", Cell(show.lastReported)), ("sources", .integer(show.sources)),
      ("disputed", .truth(show.disputed)), ("id", .text(show.id)),
    ]
    let lists = sections.map { section in
      let object = JSONObject(columns: section.answer.columns)
      let name = JSONObject.quoted(section.name.replacing(" ", with: "_"))
      return "\(name):[" + section.answer.rows.map(object.text).joined(separator: ",") + "]"
    }
    return "{" + (head.map { "\(JSONObject.quoted($0)):\($1.json)" } + lists).joined(separator: ",") + "}"
  }

  /// A heading for the show and one for each section, with its table.
  var markdown: String {
    var text = "# \(MarkdownPrinter.escaped(show.title.onOneLine))\n\n"
    text += [show.status, show.network].compactMap { $0 }.joined(separator: ", ") + "\n"
    for section in told {
      text += "\n## \(section.name)\n\n"
      var printer = MarkdownPrinter()
      printer.begin(section.answer.columns, to: &text)
      for row in section.answer.rows { printer.add(row, to: &text) }
    }
    return text
  }

  /// One row a value, as sections have columns of their own: section, id, column, value.
  func print(with printer: some RowPrinter, to output: inout some TextOutputStream) {
    var printer = printer
    printer.begin(["section", "id", "column", "value"], to: &output)
    for section in told {
      let id = section.answer.columns.firstIndex(of: "id")
      for row in section.answer.rows {
        for (column, value) in zip(section.answer.columns, row) where value != .null && column != "id" {
          printer.add([.text(section.name), id.map { row[$0] } ?? .null, .text(column), value], to: &output)
        }
      }
    }
    printer.end(to: &output)
  }
}
