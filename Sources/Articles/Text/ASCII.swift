extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isUpper: Bool { self &- 0x41 < 26 }
  var isLower: Bool { self &- 0x61 < 26 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// A letter, a digit or a byte of a letter outside ASCII.
  var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
  var lowered: UInt8 { isUpper ? self | 0x20 : self }
}

extension Collection<UInt8> {
  /// Whether the bytes begin with a text, ASCII case ignored; `text` is in lower case.
  func starts(with text: StaticString) -> Bool {
    let size = text.utf8CodeUnitCount
    return text.withUTF8Buffer { wanted in
      var index = 0
      for byte in self {
        guard index < size, byte.lowered == wanted[index] else { break }
        index += 1
      }
      return index == size
    }
  }
}

extension [UInt8] {
  /// The range without white space (and no-break spaces) at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if self[start].isSpace {
        start += 1
      } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if self[end - 1].isSpace {
        end -= 1
      } else if end - 2 >= start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The ranges of the lines in a range, without their line feeds.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = self[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }

  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
