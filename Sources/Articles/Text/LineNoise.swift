/// Lines and marks that typists use instead of markup.
enum LineNoise {
  /// Whether a line is a rule: `-----`, `=====`, `* * *`.
  static func isRule(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var marks = 0
    for byte in text[range] {
      switch byte {
      case 0x2D, 0x3D, 0x2A, 0x5F, 0x7E: marks += 1
      case 0x20, 0x09: break
      default: return false
      }
    }
    return marks > 2
  }

  /// Whether a line is the end of a press release: `-30-`, `- 30 -`, `###`, `# # #`.
  static func isEndMark(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 8 else { return false }
    let marks = text[range].filter { !$0.isBlank }
    return marks.elementsEqual("-30-".utf8) || marks.elementsEqual("###".utf8)
  }

  /// The length of a bullet and the space behind it; nil where a line has none.
  static func bullet(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    let line = text[range]
    guard let first = line.first else { return nil }
    if first == 0x2D || first == 0x2A, line.dropFirst().first?.isBlank == true { return 2 }
    return line.starts(with: [0xE2, 0x80, 0xA2]) ? 3 : nil
  }
}
