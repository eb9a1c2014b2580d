/// What an address or a path tells: the host, the day.
enum Address {
  /// The host of an absolute URL without `www.` and port; nil for a machine's own address.
  static func host(of url: String) -> String? {
    let bytes = Array(url.utf8)
    guard bytes.starts(with: "http://") || bytes.starts(with: "https://") else { return nil }
    let start = bytes.starts(with: "https") ? 8 : 7
    let end = bytes[start...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.count
    var host = bytes[start..<end]
    if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
    if let colon = host.firstIndex(of: UInt8(ascii: ":")) { host = host[..<colon] }
    if host.starts(with: "www.") { host = host.dropFirst(4) }
    guard !host.isEmpty, !host.starts(with: "localhost"), !host.starts(with: "127.") else { return nil }
    return String(decoding: host.map(\.lowered), as: UTF8.self)
  }

  /// The first day in a path: `/2022/06/09/…`, `2022-06-09-slug.md`, `20220609_slug.txt`.
  static func day(in path: String) -> CalendarDay? {
    let bytes = Array(path.utf8)
    var index = 0
    while index + 8 <= bytes.count {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      if let day = day(bytes, at: index) { return day }
      while index < bytes.count, bytes[index].isDigit { index += 1 }
    }
    return nil
  }

  private static func day(_ bytes: [UInt8], at start: Int) -> CalendarDay? {
    let digits = bytes[start...].prefix { $0.isDigit }.count
    if digits == 8, let value = Int(bytes.text(start..<(start + 8))) {
      return CalendarDay(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }
    guard digits == 4, start + 10 <= bytes.count else { return nil }
    let mark = bytes[start + 4]
    guard mark == 0x2F || mark == 0x2D || mark == 0x5F, bytes[start + 7] == mark else { return nil }
    guard let year = Int(bytes.text(start..<(start + 4))), let month = Int(bytes.text((start + 5)..<(start + 7))),
      let day = Int(bytes.text((start + 8)..<(start + 10)))
    else { return nil }
    if start + 10 < bytes.count, bytes[start + 10].isDigit { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}

extension Address {
  /// Whether an absolute URL leads to more than a site's front page.
  static func hasPath(_ url: String) -> Bool {
    guard let start = url.utf8.dropFirst(8).firstIndex(of: UInt8(ascii: "/")) else { return false }
    return url.utf8[start...].contains { $0 != UInt8(ascii: "/") }
  }
}
