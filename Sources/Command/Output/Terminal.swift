import Foundation

/// What standard output leads to.
struct Terminal {
  /// Columns; nil in a pipe or a file, where nothing is cut.
  let width: Int?
  let hasColour: Bool

  /// The narrowest that tables are fitted into.
  private static let narrowest = 40
  private static let usualWidth = 80

  static let plain = Terminal(width: nil, hasColour: false)

  /// Standard output as it is now.
  static func current(environment: [String: String] = ProcessInfo.processInfo.environment) -> Terminal {
    guard isatty(STDOUT_FILENO) == 1 else { return .plain }
    let isColourless = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    let width = environment["COLUMNS"].flatMap { Int($0) } ?? windowWidth() ?? usualWidth
    return Terminal(width: max(width, narrowest), hasColour: !isColourless)
  }

  private static func windowWidth() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The text in bold, where that can be seen.
  func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// The text underlined, where that can be seen.
  func underlined(_ text: String) -> String { hasColour ? "\u{1B}[4m\(text)\u{1B}[24m" : text }
}
