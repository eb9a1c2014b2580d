/// Where a text tells its own day: alone on a line, beside a byline, or between a place and a dash.
enum Dateline {
  private static let longestLine = 160
  /// How far into a paragraph its dateline may reach.
  private static let longestPlace = 60
  /// The longest neighbour of a day on its line: `1 min read`, `TV`, a name.
  private static let longestNeighbour = 60
  private static let labels: Set<String> = [
    "posted", "published", "updated", "last", "first", "on", "date", "issued", "released", "filed",
  ]

  /// Words before a day that make it a part of a sentence.
  private static let sentenceStarts: Set<String> = [
    "on", "by", "since", "until", "from", "before", "after", "as", "in",
  ]

  /// The day a line tells as its own; nil for a day within a sentence.
  static func day(_ bytes: [UInt8], _ range: Range<Int>) -> CalendarDay? {
    ownDay(bytes, range) ?? dayBehindPlace(bytes, range)
  }

  /// Whether a line has nothing but a day and what belongs to it.
  static func standsAlone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { ownDay(bytes, range) != nil }

  /// The parts of a line between `|`, `·`, dashes and full stops.
  static func segments(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let length = separator(bytes, index, in: range)
      if length > 0 {
        segments.append(bytes.trimmed(start..<index))
        start = index + length
      }
      index += max(length, 1)
    }
    segments.append(bytes.trimmed(start..<range.upperBound))
    return segments.filter { !$0.isEmpty }
  }

  /// The length of the separator that begins at an offset, or 0.
  private static func separator(_ bytes: [UInt8], _ index: Int, in range: Range<Int>) -> Int {
    let rest = bytes[index..<range.upperBound]
    switch bytes[index] {
    case UInt8(ascii: "|"): return 1
    case 0xC2: return rest.starts(with: [0xC2, 0xB7]) ? 2 : 0
    case 0xE2:
      return rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94])
        || rest.starts(with: [0xE2, 0x80, 0xA2]) ? 3 : 0
    case UInt8(ascii: "-"):
      if rest.starts(with: [0x2D, 0x2D]) { return 2 }
      return index > range.lowerBound && bytes[index - 1] == 0x20 && rest.dropFirst().first == 0x20 ? 1 : 0
    case UInt8(ascii: "."):
      guard rest.dropFirst().first == 0x20 else { return 0 }
      let word = bytes[range.lowerBound..<index].reversed().prefix { $0.isLetter }
      return word.count > 4 || word.count > 2 && rest.dropFirst(2).first?.isDigit == false ? 1 : 0
    default: return 0
    }
  }

  private static func ownDay(_ bytes: [UInt8], _ range: Range<Int>) -> CalendarDay? {
    guard range.count <= longestLine, bytes[range].contains(where: \.isDigit) else { return nil }
    let segments = segments(bytes, range)
    guard let index = segments.firstIndex(where: { pureDay(bytes, $0) != nil }) else { return nil }
    for (place, segment) in segments.enumerated() where place != index {
      guard segment.count <= longestNeighbour else { return nil }
      let right = place < index ? place + 1 : place
      if isPartedByBar(bytes, segments[right - 1], segments[right]) { continue }
      let isByline = bytes[segment].starts(with: "by ") || bytes[segment].starts(with: "from our ")
      guard isByline || bytes[segments[0]].starts(with: "by ") || pureDay(bytes, segment) != nil else { return nil }
    }
    return pureDay(bytes, segments[index])
  }

  private static func isPartedByBar(_ bytes: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let gap = bytes[left.upperBound..<right.lowerBound]
    return gap.contains(UInt8(ascii: "|")) || gap.contains(0xB7) || gap.contains(0xA2)
  }

  /// The day of a segment that holds nothing else: `Posted March 16, 2016, 10:04 AM PT`, `TORONTO, December 10, 2024`.
  private static func pureDay(_ bytes: [UInt8], _ segment: Range<Int>) -> CalendarDay? {
    var reader = DayReader(bytes, segment)
    reader.skip { !$0.isWordByte }
    skipLabels(&reader)
    skipPlace(&reader)
    reader.skipWeekday()
    guard let day = reader.day() else { return nil }
    return isTimeOrName(&reader) ? day : nil
  }

  private static func skipLabels(_ reader: inout DayReader) {
    while true {
      let start = reader.position
      guard labels.contains(reader.word()) else {
        reader.position = start
        return
      }
      reader.skip { $0.isSpace || $0 == UInt8(ascii: ":") }
    }
  }

  /// Skips a place in capitals and its comma.
  private static func skipPlace(_ reader: inout DayReader) {
    let start = reader.position
    reader.skip { $0.isUpper || $0 == 0x20 || $0 == UInt8(ascii: ".") || $0 >= 0x80 }
    if reader.position - start > 3, reader.skip(UInt8(ascii: ",")) {
      reader.skipSpaces()
    } else {
      reader.position = start
    }
  }

  /// Whether nothing follows but a time of day, a zone, or "by" and a name.
  private static func isTimeOrName(_ reader: inout DayReader) -> Bool {
    while !reader.isAtEnd {
      let byte = reader.next
      if byte.isLetter {
        let isCapital = byte.isUpper
        let word = reader.word()
        if word == "by" { return true }
        let isZone = isCapital && word.utf8.count <= 5 || ["am", "pm", "at", "z", "p", "a", "m", "t"].contains(word)
        if !isZone { return false }
      } else if byte >= 0x80 {
        return false
      } else {
        reader.position += 1
      }
    }
    return true
  }

  /// The day of a paragraph such as `LOS ANGELES (June 9, 2022) — Meridian today …`, `Burbank, 21 October 2024 - …`.
  private static func dayBehindPlace(_ bytes: [UInt8], _ range: Range<Int>) -> CalendarDay? {
    let reach = min(range.upperBound, range.lowerBound + longestPlace)
    var reader = DayReader(bytes, range)
    while reader.position < reach {
      let byte = reader.next
      if byte.isDigit || byte.isUpper {
        if let day = reader.day() { return isDash(&reader) ? day : nil }
        guard !byte.isDigit else { return nil }
        let start = reader.position
        if sentenceStarts.contains(reader.word()), start == range.lowerBound { return nil }
        reader.skip { $0.isWordByte || $0 == UInt8(ascii: "'") }
      } else if byte.isLower {
        return nil
      } else {
        reader.position += 1
      }
    }
    return nil
  }

  /// Whether a dash follows, at most one parenthesis before it.
  private static func isDash(_ reader: inout DayReader) -> Bool {
    reader.skip { $0.isSpace || $0 == UInt8(ascii: ")") }
    if reader.skip(UInt8(ascii: "(")) {
      reader.skip { $0 != UInt8(ascii: ")") }
      reader.skip { $0.isSpace || $0 == UInt8(ascii: ")") }
    }
    let rest = reader.bytes[reader.position..<reader.end]
    return rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94])
      || rest.starts(with: [0x2D, 0x2D]) || rest.starts(with: [0x2D, 0x20])
  }
}
