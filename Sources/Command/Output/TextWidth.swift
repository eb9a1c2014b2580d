extension String {
  /// How many columns a terminal takes for it: two for wide East Asian letters and emoji, none for accents.
  var displayWidth: Int {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The beginning that fits, with `…` where something is left out.
  func shortened(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var (text, used) = ("", 0)
    for character in self {
      guard used + character.displayWidth < width else { break }
      text.append(character)
      used += character.displayWidth
    }
    while text.last == " " { text.removeLast() }
    return text + "…"
  }

  /// With spaces up to the width, at the end or (for numbers) before.
  func padded(to width: Int, atEnd: Bool = true) -> String {
    let spaces = String(repeating: " ", count: max(0, width - displayWidth))
    return atEnd ? self + spaces : spaces + self
  }

  /// On one line, and without anything that a terminal would take as an order.
  var onOneLine: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 }) { return self }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: text += scalar == "\n" || scalar == "\t" || scalar == "\r" ? " " : ""
      case .lineSeparator, .paragraphSeparator: text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// In lines of the width, broken at spaces.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var (line, used) = ("", 0)
    for word in split(separator: " ") {
      let wordWidth = String(word).displayWidth
      if used > 0, used + 1 + wordWidth > width {
        lines.append(line)
        (line, used) = (String(word), wordWidth)
      } else {
        line += used > 0 ? " \(word)" : String(word)
        used += wordWidth + (used > 0 ? 1 : 0)
      }
    }
    return used > 0 ? lines + [line] : lines
  }
}

extension Character {
  /// Columns in a terminal.
  fileprivate var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return first.isWide ? 2 : 1
    }
  }
}

extension Unicode.Scalar {
  /// Wide or full-width by Unicode's East Asian Width, in blocks.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
