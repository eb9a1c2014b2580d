import Claims
import Queries

/// The sentences for and against a row, for people.
struct EvidenceText {
  let terminal: Terminal

  /// A line that counts them, then each sentence under `+` or `-` with its article.
  func lines(of rows: [RowEvidence.Row], about id: String) -> [String] {
    let agreeing = rows.count { $0.agrees }
    let sentences = agreeing == 1 ? "1 sentence" : "\(agreeing) sentences"
    let against = rows.count > agreeing ? ", \(rows.count - agreeing) against" : ""
    let table = rows.first.map { " in \($0.rowTable)" } ?? ""
    return [terminal.bold(id) + table + ": \(sentences) for it" + against] + rows.flatMap { [""] + lines(of: $0) }
  }

  private func lines(of row: RowEvidence.Row) -> [String] {
    let quote = "“\(row.quote.onOneLine)”"
    let broken = terminal.width.map { quote.wrapped(to: $0 - 2) } ?? [quote]
    let place = "\(row.article.onOneLine), bytes \(row.start)–\(row.end)"
    let voice = [row.outlet, row.published].compactMap { $0?.onOneLine }.joined(separator: ", ")
    let reading = "\(row.certainty.rawValue) by \(row.rule)" + (row.date.map { ", \($0)" } ?? "")
    let source = [place, voice, reading].filter { !$0.isEmpty }.joined(separator: " · ")
    let marks = [row.agrees ? "+ " : "- "] + Array(repeating: "  ", count: broken.count)
    return zip(marks, broken).map { $0 + $1 } + ["  \(source)"] + (row.url.map { ["  \($0.onOneLine)"] } ?? [])
  }
}

/// The articles that a search found, for people.
struct SearchText {
  let terminal: Terminal

  /// Title, place and snippet of each article, with an empty line between two.
  func lines(of rows: [ArticleSearch.Row]) -> [String] {
    Array(rows.map(lines).joined(separator: [""]))
  }

  private func lines(of row: ArticleSearch.Row) -> [String] {
    let source = [row.article, row.outlet, row.published].compactMap { $0?.onOneLine }.joined(separator: " · ")
    let snippet = row.snippet.onOneLine
    let broken = terminal.width.map { snippet.wrapped(to: $0 - 2) } ?? [snippet]
    return [terminal.bold((row.title ?? row.article).onOneLine), "  \(source)"] + broken.map { "  \($0)" }
  }
}
