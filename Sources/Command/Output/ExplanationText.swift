import Claims
import Extraction

/// How an article was read, for people.
struct ExplanationText {
  let terminal: Terminal
  /// Whether what was not taken is told too.
  let isFull: Bool

  func lines(of explanation: Explanation) -> [String] {
    let titles = explanation.titles.filter { isFull || $0.isTaken }
    let head = titles.isEmpty ? [] : [terminal.bold("titles")] + titles.map(line) + [""]
    let subject = explanation.isAboutTelevision ? [] : [Self.otherSubject, ""]
    return subject + head + explanation.sentences.flatMap(lines) + claims(of: explanation.reading)
  }

  private static let otherSubject =
    "hardly about television: a title counts as a show's only where something beside it says so"

  private func line(_ title: Explanation.Title) -> String {
    let tenths = (title.weight * 10).rounded() / 10
    let taken = title.isMain ? "main show" : title.isTaken ? "show" : "not taken"
    return "  \(title.text.onOneLine): \(taken), weight \(tenths) (\(title.signs.joined(separator: ", ")))"
  }

  private func lines(_ sentence: Explanation.Sentence) -> [String] {
    var lines = [terminal.bold(sentence.text.onOneLine)]
    if let focus = sentence.focus { lines.append("  about: \(focus.onOneLine)") }
    let mentions = sentence.mentions.map { "\($0.kind) “\($0.text.onOneLine)”" }
    if !mentions.isEmpty { lines.append("  mentions: " + mentions.joined(separator: ", ")) }
    lines += sentence.fired.map { "  + \($0.rule) on “\($0.trigger.onOneLine)”: \($0.outcome)" }
    if isFull {
      lines += sentence.stopped.map { "  - \($0.rule) on “\($0.trigger.onOneLine)”: stopped at “\($0.at.onOneLine)”" }
    }
    return lines + [""]
  }

  private func claims(of reading: Reading) -> [String] {
    guard !reading.claims.isEmpty else { return ["no claims"] }
    return [terminal.bold("claims")] + reading.claims.map { "  \($0.line)" }
  }
}
