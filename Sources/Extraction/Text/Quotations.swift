import Language

/// Finds what stands between quotation marks, of any kind, within a block.
struct Quotations {
  let tokens: [Token]
  let bytes: [UInt8]

  /// A quotation that runs longer than this is speech, not a title.
  private static let longest = 14

  /// The ranges of tokens between the marks, without a comma or full stop before the closing one.
  func find(in blocks: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for block in blocks {
      var index = block.lowerBound
      while index < block.upperBound {
        if let close = closer(of: index, in: block) {
          let inner = trimmed((index + 1)..<close)
          if !inner.isEmpty { found.append(inner) }
        }
        index += 1
      }
    }
    return found
  }

  private enum Mark { case double, single, straightDouble, straightSingle }

  private func opener(at index: Int) -> Mark? {
    let token = tokens[index]
    guard token.shape.contains(.quote), index + 1 < tokens.count, tokens[index + 1].gap == .none else { return nil }
    switch (bytes[Int(token.start)], token.range.count) {
    case (0xE2, 3):
      return bytes[Int(token.start) + 2] == 0x9C ? .double : bytes[Int(token.start) + 2] == 0x98 ? .single : nil
    case (34, _): return .straightDouble
    case (39, _): return token.gap != .none || isOpenBefore(index) ? .straightSingle : nil
    default: return nil
    }
  }

  private func isOpenBefore(_ index: Int) -> Bool {
    index == 0 || !tokens[index - 1].isWord && tokens[index - 1].gap != .none
      || tokens[index - 1].end < tokens[index].start
  }

  private func closes(_ mark: Mark, at index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.quote), token.gap == .none else { return false }
    let last = bytes[Int(token.end) - 1]
    switch mark {
    case .double: return token.range.count == 3 && last == 0x9D
    case .single: return token.range.count == 3 && last == 0x99
    case .straightDouble: return last == 34 && token.range.count == 1
    case .straightSingle: return last == 39 && token.range.count == 1
    }
  }

  private func closer(of index: Int, in block: Range<Int>) -> Int? {
    guard let mark = opener(at: index) else { return nil }
    var at = index + 2
    let limit = min(block.upperBound, index + 2 + Self.longest)
    while at < limit {
      if closes(mark, at: at), at + 1 >= block.upperBound || tokens[at + 1].gap != .none || !tokens[at + 1].isCapital {
        return at
      }
      at += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return range }
    let byte = bytes[Int(tokens[last].start)]
    let isStop = tokens[last].range.count == 1 && (byte == 44 || byte == 46 && !endsWithInitial(range))
    return isStop ? range.lowerBound..<last : range
  }

  /// "Magnum P.I." keeps its full stop.
  private func endsWithInitial(_ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    let letter = tokens[range.upperBound - 2]
    return letter.range.count == 1 && letter.isCapital && tokens[range.upperBound - 3].range.count == 1
  }
}
