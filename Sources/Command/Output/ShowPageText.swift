import Claims
import Queries

/// The page of a show, for people.
struct ShowPageText {
  /// Sections that are one line; the others are tables.
  private static let short: Set<String> = ["networks", "genres", "based on", "related", "produced by", "set in"]
  private static let labelWidth = 11

  let terminal: Terminal

  /// Title, status and what gave it, one-line sections, tables.
  func lines(of page: ShowPage) -> [String] {
    let short = page.told.filter { Self.short.contains($0.name) }
    let long = page.told.filter { !Self.short.contains($0.name) }
    var lines = [terminal.bold(page.show.title.onOneLine)]
    if let status = page.show.status {
      lines += line("status", status + (page.cause.map { " (\(cause($0)))" } ?? ""))
    }
    if let network = page.show.network { lines += line("network", network) }
    lines += short.flatMap { line($0.name, values(of: $0)) }
    lines += line("id", page.show.id)
    for section in long {
      let table = section.answer.without(section.asides)
      lines += ["", terminal.bold(section.name)] + TableText(terminal: indented).lines(of: table).map { "  " + $0 }
    }
    return lines
  }

  private var indented: Terminal { Terminal(width: terminal.width.map { $0 - 2 }, hasColour: terminal.hasColour) }

  private func line(_ label: String, _ text: String) -> [String] {
    let broken = terminal.width.map { text.onOneLine.wrapped(to: $0 - Self.labelWidth - 2) } ?? [text.onOneLine]
    let labels = [label] + Array(repeating: "", count: broken.count)
    return zip(labels, broken).map { $0.padded(to: Self.labelWidth) + "  " + $1 }
  }

  /// `picked up by Freevee, season 2, 2022-06`.
  private func cause(_ event: Timeline.Row) -> String {
    let season = event.season.map { "season \($0)" }
    let parts = [EventWords.sentence(event.kind, network: event.network), season, event.date?.text]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// `Showtime (season 1); Freevee (season 2, expected)`.
  private func values(of section: ShowPage.Section) -> String {
    let table = section.answer.without(section.asides.union(["id"]))
    return table.rows.map { row in
      var main: [String] = []
      var details: [String] = []
      for (column, value) in zip(table.columns, row) where value != .null {
        switch column {
        case "certainty": if value.printed != "confirmed" { details.append(value.printed) }
        case "season": details.append("season \(value.printed)")
        case "work_kind", "author": details.append(value.printed)
        default: main.append(value.printed)
        }
      }
      let detail = details.joined(separator: ", ")
      return main.isEmpty ? detail : main.joined(separator: " ") + (details.isEmpty ? "" : " (\(detail))")
    }.joined(separator: "; ")
  }
}
