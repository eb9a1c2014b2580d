import Foundation
import Importing

/// A line on the terminal that says how far an import has come; nothing where standard error is no terminal.
struct ProgressLine {
  /// Redrawn for every so many files: drawing costs more than reading a small one.
  private static let step = 25
  /// Fewer files are read before anybody could read the line.
  private static let few = 100

  private let isShown = isatty(STDERR_FILENO) == 1

  /// Draws the line anew.
  func show(_ progress: Importer.Progress) {
    guard isShown, progress.total >= Self.few else { return }
    guard progress.done % Self.step == 0 || progress.done == progress.total else { return }
    write("\r\u{1B}[Kreading \(progress.done) of \(progress.total) files")
  }

  /// Takes the line away.
  func clear() { if isShown { write("\r\u{1B}[K") } }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
