import Importing
import Queries

/// What an import tells.
struct ImportText {
  let report: ImportReport
  let maxSize: ByteSize

  /// The changes, and a line that counts them.
  func changes(names catalogue: Catalogue) -> [String] {
    let names = ChangeNames(report.changes, catalogue: catalogue)
    let lines = ChangesText(sentence: ChangeSentence(names: names)).lines(of: report.changes)
    let total = ChangesText.total(
      added: report.added,
      changed: report.changed,
      removed: report.removed,
      claims: report.claims,
      changes: report.changes
    )
    return lines + [total]
  }

  /// A line for each file that could not be read, and one for each reason why files were passed over.
  func problems(isQuiet: Bool) -> [String] {
    let failures = report.failures.map { "rusttrack: \($0.path.onOneLine): \($0.reason.onOneLine)" }
    let faulty = report.faultyQuotes
    let bugs =
      faulty > 0 ? ["rusttrack: \(faulty) claims were dropped, as their quotes do not stand in the article"] : []
    return failures + bugs + (isQuiet ? [] : skipped)
  }

  /// `23 files skipped: HTML pages are not read yet`.
  private var skipped: [String] {
    let reasons = Dictionary(grouping: report.skipped, by: \.reason).sorted { $0.key < $1.key }
    return reasons.map { reason, files in
      "\(files.count) \(files.count == 1 ? "file" : "files") skipped: \(reason.onOneLine)"
    }
  }
}
