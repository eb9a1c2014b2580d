import Store

/// What an import changed, for people: line by line where it is little, show by show or in sum where it is much.
struct ChangesText {
  /// More lines than this nobody reads.
  static let most = 40

  let sentence: ChangeSentence

  /// The lines; none where nothing changed that a person would want to know.
  func lines(of changes: [Change]) -> [String] {
    let news = changes.filter(isNews)
    let all = news.compactMap(sentence.line)
    if all.count <= Self.most { return all.map(\.text) }
    let headlines = all.filter(\.isHeadline)
    if headlines.count <= Self.most { return headlines.map(\.text) + [rest(all.count - headlines.count)] }
    return bySubject(all)
  }

  /// Whether more has changed than how many articles say so, and since when.
  private func isNews(_ change: Change) -> Bool {
    guard let before = change.before, let after = change.after else { return true }
    let backing: Set<String> = ["sources", "first_reported", "last_reported", "disputed", "status_event"]
    return change.table.columns.contains { !backing.contains($0) && before[$0] != after[$0] }
  }

  private func rest(_ count: Int) -> String { "… and \(count) more rows" }

  /// `+ Harbor Lights: rescued; 7 events, 34 rows`, a line a show, those with most to tell first.
  private func bySubject(_ lines: [ChangeLine]) -> [String] {
    let groups = Dictionary(grouping: lines, by: \.subject).sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    let told = groups.prefix(Self.most).map { subject, lines in
      let show = lines.first { $0.table == .shows }
      let events = lines.count { $0.table == .events }
      let counts = (events > 0 ? [Self.count(events, "event")] : []) + [Self.count(lines.count, "row")]
      let status = show.map { "\($0.statement); " } ?? ""
      return "\(show?.mark ?? "~") \(subject.onOneLine): \(status)\(counts.joined(separator: ", "))"
    }
    return told + (groups.count > Self.most ? ["… and \(groups.count - Self.most) more shows"] : [])
  }

  /// `1 row`, `2 rows`.
  private static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

  /// The last line: `12 articles new, 1 changed: 212 claims; 9 shows, 31 events`, the rows being those that changed.
  static func total(added: Int, changed: Int, removed: Int, claims: Int, changes: [Change]) -> String {
    let articles = [(added, "new"), (changed, "changed"), (removed, "gone")].filter { $0.0 > 0 }
    let first = articles.first.map { "\(count($0.0, "article")) \($0.1)" } ?? "no articles new"
    let more = articles.dropFirst().map { "\($0.0) \($0.1)" }
    let tables: [(ResolvedTable, String)] = [
      (.shows, "show"), (.seasons, "season"), (.events, "event"), (.roles, "role"), (.credits, "credit"),
    ]
    let rows = tables.compactMap { table, word in
      let number = changes.count { $0.table == table }
      return number > 0 ? count(number, word) : nil
    }
    let tail = rows.isEmpty ? "" : "; " + rows.joined(separator: ", ")
    return ([first] + more).joined(separator: ", ") + ": \(count(claims, "claim"))" + tail
  }
}
