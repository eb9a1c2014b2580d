import Foundation

/// Standard output, written in large pieces.
///
/// A reader that has seen enough (`| head -1`) ends the program quietly; a full disk ends it with a message.
struct StandardOutput: TextOutputStream {
  private static let pieceSize = 1 << 16
  private var buffer: [UInt8] = []

  mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.pieceSize { flush() }
  }

  /// Writes what is left.
  mutating func flush() {
    var rest = buffer[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard written >= 0 else {
        if errno == EINTR { continue }
        if errno == EPIPE { exit(0) }
        StandardError.write("rusttrack: cannot write the answer: \(String(cString: strerror(errno)))")
        exit(Code.output)
      }
      rest = rest.dropFirst(written)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Standard error, a line at a time.
enum StandardError {
  /// Writes the line and a line break.
  static func write(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
