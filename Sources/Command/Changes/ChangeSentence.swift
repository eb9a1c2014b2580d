import Claims
import Store

/// One change of a row in plain words: `picked up by Freevee (season 2, 2022-06)`.
struct ChangeSentence {
  let names: ChangeNames

  /// The line for the change; nil where a person learns nothing from it.
  func line(of change: Change) -> ChangeLine? {
    guard let row = change.after ?? change.before, let statement = statement(of: row, change) else { return nil }
    let mark = change.operation == .new ? "+" : change.operation == .gone ? "-" : "~"
    let show = change.table == .shows ? change.id : row["show_id"].text
    let subject = names.name(.shows, show) ?? row["organization"].text ?? change.id
    let details = [season(row), row["date"].text, hedge(row)].compactMap { $0 }.joined(separator: ", ")
    let text = "\(mark) \(subject): \(statement)" + (details.isEmpty ? "" : " (\(details))") + news(in: change)
    return ChangeLine(subject: subject, table: change.table, mark: mark, statement: statement, text: text.onOneLine)
  }

  private func season(_ row: ResolvedRow) -> String? {
    guard row.table.columns.contains("season"), case .integer(let season) = row["season"] else { return nil }
    return "season \(season)"
  }

  private func hedge(_ row: ResolvedRow) -> String? {
    row["certainty"].text.flatMap { $0 == Certainty.confirmed.rawValue ? nil : $0 }
  }

  private func statement(of row: ResolvedRow, _ change: Change) -> String? {
    func told(_ column: String) -> String? { row[column].text }
    switch row.table {
    case .networks, .people, .seasons: return nil
    case .shows: return status(of: change)
    case .roles:
      let character = told("character").map { " as \($0)" } ?? ""
      return names.name(.people, told("actor_id")).map { $0 + character + (told("status").map { ", \($0)" } ?? "") }
    case .credits: return names.name(.people, told("person_id")).map { "\($0), \(told("job") ?? "crew")" }
    case .events: return event(row)
    case .showNetworks: return names.name(.networks, told("network_id")).map { "on \($0)" }
    case .genres: return told("genre")
    case .adaptations: return "based on " + [told("work"), told("author")].compactMap { $0 }.joined(separator: " by ")
    case .relations: return "\(told("relation") ?? "related") of \(told("other") ?? "another show")"
    case .productions: return "produced by \(told("company") ?? "")"
    case .settings: return "set in \(told("place") ?? "")"
    }
  }

  private func event(_ row: ResolvedRow) -> String? {
    guard let kind = row["kind"].text.flatMap(Kind.init(rawValue:)) else { return nil }
    let origin = names.name(.networks, row["from_network_id"].text).map { ", from \($0)" } ?? ""
    return EventWords.sentence(kind, network: names.name(.networks, row["network_id"].text)) + origin
  }

  /// A show is news where it is gone, or where its status is another one.
  private func status(of change: Change) -> String? {
    guard let after = change.after else { return "gone" }
    guard let status = after["status"].text, change.before?["status"].text != status else { return nil }
    return status
  }

  /// What stood in a changed row before; nothing where only its backing changed.
  private func news(in change: Change) -> String {
    guard let before = change.before, let after = change.after else { return "" }
    let old = change.table.columns.filter { before[$0] != after[$0] && Self.telling.contains($0) }
      .map { before[$0].text ?? "not told" }
    return old.isEmpty ? "" : "; before: \(old.joined(separator: ", "))"
  }

  private static let telling: Set<String> = ["status", "character", "date", "certainty", "place", "organization"]
}

/// A change as a line for people.
struct ChangeLine: Equatable {
  let subject: String
  let table: ResolvedTable
  /// `+`, `~` or `-`.
  let mark: String
  let statement: String
  /// All of it.
  let text: String

  /// Events and the status of a show are told first where there is much to tell.
  var isHeadline: Bool { table == .events || table == .shows }
}
