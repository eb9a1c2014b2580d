import Claims
import Queries

/// The sentences for and against a row, for people.
struct EvidenceText {
  let terminal: Terminal

  /// A line that counts them, then each sentence under `+` or `-` with its article, and all that was read from it.
  func lines(of rows: [RowEvidence.Row], about id: String) -> [String] {
    var sentences: [[RowEvidence.Row]] = []
    for row in rows {
      if let last = sentences.last?.first, Self.isSame(last, row) {
        sentences[sentences.count - 1].append(row)
      } else {
        sentences.append([row])
      }
    }
    let agreeing = sentences.count { $0.first?.agrees == true }
    let count = agreeing == 1 ? "1 sentence" : "\(agreeing) sentences"
    let against = sentences.count > agreeing ? ", \(sentences.count - agreeing) against" : ""
    let table = rows.first.map { " in \($0.rowTable)" } ?? ""
    return [terminal.bold(id) + table + ": \(count) for it" + against] + sentences.flatMap { [""] + lines(of: $0) }
  }

  private static func isSame(_ a: RowEvidence.Row, _ b: RowEvidence.Row) -> Bool {
    a.agrees == b.agrees && a.article == b.article && a.start == b.start && a.end == b.end
  }

  private func lines(of sentence: [RowEvidence.Row]) -> [String] {
    guard let row = sentence.first else { return [] }
    let quote = "“\(row.quote.onOneLine)”"
    let broken = terminal.width.map { quote.wrapped(to: $0 - 2) } ?? [quote]
    let place = "\(row.article.onOneLine), bytes \(row.start)–\(row.end)"
    let voice = [row.outlet, row.published].compactMap { $0?.onOneLine }.joined(separator: ", ")
    let source = voice.isEmpty ? place : "\(place) · \(voice)"
    let readings = sentence.map { "\($0.certainty.rawValue) by \($0.rule)" + ($0.date.map { ", \($0)" } ?? "") }
    let marks = [row.agrees ? "+ " : "- "] + Array(repeating: "  ", count: broken.count)
    let details = [source, Self.counted(readings)] + [row.url?.onOneLine].compactMap { $0 }
    return zip(marks, broken).map { $0 + $1 } + details.map { "  \($0)" }
  }

  /// `expected by cast/table; confirmed by crew/writes (3 times)`.
  private static func counted(_ readings: [String]) -> String {
    var seen: Set<String> = []
    return readings.filter { seen.insert($0).inserted }.map { reading in
      let count = readings.count { $0 == reading }
      return count == 1 ? reading : "\(reading) (\(count) times)"
    }.joined(separator: "; ")
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
