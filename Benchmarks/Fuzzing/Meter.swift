import Foundation

/// Measures time and memory from its making on.
struct Meter {
  private let start = Self.processorTime
  private let before: Int

  init() {
    // Five makes the peak what is in use now.
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    before = Self.status("VmRSS:")
  }

  var seconds: Double { Self.processorTime - start }
  var memory: Int { max(0, Self.status("VmHWM:") - before) }

  /// Seconds that this process has run: what others run at the same time does not count.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Bytes that a line of the process's status tells.
  private static func status(_ name: String) -> Int {
    guard let data = FileManager.default.contents(atPath: "/proc/self/status") else { return 0 }
    let line = String(decoding: data, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(name) }
    return (line?.split(whereSeparator: { $0 == "\t" || $0 == " " }).dropFirst().first.flatMap { Int($0) } ?? 0) << 10
  }
}
