/// Takes a text apart into words, numbers and punctuation marks.
///
/// A word holds letters, digits and inner apostrophes (`O'Dowd`, `won't`); a possessive `'s` is a token of its own;
/// hyphens, full stops and all other marks are tokens of one character.
public struct Tokenizer {
  private let bytes: [UInt8]
  /// Nil where no words are asked for, only where they stand.
  private var words: LocalWords?
  private var tokens: [Token] = []
  private var scratch: [UInt8] = []

  /// How many bytes of an article there are to each word that only it has, roughly.
  private static let bytesOfOwnWord = 40

  /// The tokens of a text, in order, and the words that they are numbers of.
  ///
  /// - Complexity: one pass.
  public static func tokens(of text: [UInt8], words shared: Vocabulary) -> ([Token], LocalWords) {
    var tokenizer = Tokenizer(bytes: text, words: LocalWords(shared, room: text.count / bytesOfOwnWord))
    tokenizer.run()
    return (tokenizer.tokens, tokenizer.words ?? LocalWords(shared))
  }

  /// Where the tokens of a text stand.
  static func ranges(of text: [UInt8]) -> [Range<Int>] {
    var tokenizer = Tokenizer(bytes: text, words: nil)
    tokenizer.run()
    return tokenizer.tokens.map(\.range)
  }

  private init(bytes: [UInt8], words: LocalWords?) {
    self.bytes = bytes
    self.words = words
    tokens.reserveCapacity(bytes.count / 4)
  }

  private mutating func run() {
    let bytes = bytes
    var index = 0
    var gap = Token.Gap.line
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isWordByte(byte), let end = appendPlain(from: index, of: bytes.span, gap) {
        index = end
        gap = .none
        continue
      }
      // Most words stand behind one space.
      if byte == 32, index + 1 < bytes.count, bytes[index + 1] > 32, bytes[index + 1] != 0xC2 {
        gap = .space
        index += 1
        continue
      }
      let blank = blanks(from: index)
      if blank.end > index {
        gap = blank.gap
        index = blank.end
        continue
      }
      if byte < 128, !Self.isWordByte(byte), byte != UInt8(ascii: "'") {
        appendMark(byte, at: index, gap)
        index += 1
      } else {
        let end = isWordStart(index) ? wordEnd(from: index) : markEnd(from: index)
        append(index..<end, gap)
        index = end
      }
      gap = .none
    }
  }

  /// Appends a word of ASCII letters and digits behind which nothing stands that could be a part of it: its form, its
  /// hash and its shape in one go.
  ///
  /// - Returns: the word's end, or nil for a word that is not plain.
  private mutating func appendPlain(from start: Int, of text: Span<UInt8>, _ gap: Token.Gap) -> Int? {
    var hash = WordHash()
    var (letters, capitals) = (UInt64(0), UInt64(0))
    var index = start
    var length = 8
    while length == 8 {
      let next = EightBytes(text, at: index).wordBytes
      length = next.count
      hash.mix(next.lowercase, at: index &- start)
      letters |= next.letters
      // Of the first byte the token itself tells it.
      capitals |= index == start ? next.capitals & ~0xFF : next.capitals
      index &+= length
    }
    if index < text.count {
      switch text[index] {
      case 39, 42, 0x80...0xFF: return nil
      case 44, 46: if text[index - 1] &- 48 < 10 { return nil }
      default: break
      }
    }
    var shape: Token.Shape = .word
    if capitals != 0 {
      shape = self.shape(of: start..<index)
    } else if text[start] < 65 {
      shape = letters == 0 ? [.word, .digit, .number] : [.word, .digit]
    } else if text[start] < 97 {
      shape = [.word, .capital]
    }
    let word = words?.id(ofPlain: text.extracting(start..<index), hash: hash) ?? 0
    tokens.append(Token(start: Int32(start), end: Int32(index), word: word, shape: shape, gap: gap))
    return index
  }

  /// Appends a mark of one byte.
  private mutating func appendMark(_ byte: UInt8, at index: Int, _ gap: Token.Gap) {
    let shape: Token.Shape = byte == UInt8(ascii: "\"") ? .quote : []
    let word = words?.id(ofMark: byte) ?? 0
    tokens.append(Token(start: Int32(index), end: Int32(index + 1), word: word, shape: shape, gap: gap))
  }

  private func blanks(from start: Int) -> (end: Int, gap: Token.Gap) {
    var index = start
    var isLine = false
    while index < bytes.count {
      switch bytes[index] {
      case 10, 13: isLine = true
      case 32, 9: break
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 1
      default: return (index, isLine ? .line : gap(ofWidth: index - start))
      }
      index += 1
    }
    return (index, .line)
  }

  private func gap(ofWidth width: Int) -> Token.Gap { width >= 3 ? .wider : width == 2 ? .wide : .space }

  private mutating func append(_ range: Range<Int>, _ gap: Token.Gap) {
    var form: [UInt8] = []
    swap(&form, &scratch)
    form.removeAll(keepingCapacity: true)
    Normalizer.append(bytes.span.extracting(range), to: &form)
    let word = words?.id(ofNormalized: form.span) ?? 0
    tokens.append(
      Token(start: Int32(range.lowerBound), end: Int32(range.upperBound), word: word, shape: shape(of: range), gap: gap)
    )
    swap(&form, &scratch)
  }

  // MARK: Words and marks

  private func isWordStart(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 128, Self.isWordByte(byte) { return true }
    return isPossessive(index) || byte >= 128 && !isMark(index)
  }

  static func isWordByte(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 || byte &- 48 < 10 }

  /// The multi-byte marks: C2 80–BF but ª and º, × and ÷, and the blocks from general punctuation to E2 AF.
  private func isMark(_ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return true }
    let next = bytes[index + 1]
    switch bytes[index] {
    case 0xC2: return next != 0xAA && next != 0xBA
    case 0xC3: return next == 0x97 || next == 0xB7
    case 0xE2: return next <= 0xAF
    case 0xE3: return next == 0x80
    case 0xEF: return next == 0xBC || next == 0xBD || next == 0xBB || next == 0xBF
    case 0x80...0xBF: return true
    default: return false
    }
  }

  /// The length of the apostrophe at the index, or 0.
  private func apostrophe(_ index: Int) -> Int {
    if index < bytes.count, bytes[index] == 39 { return 1 }
    return index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
      ? 3 : 0
  }

  /// Whether an `'s` that ends a word begins here, directly behind a word.
  private func isPossessive(_ index: Int) -> Bool {
    let length = apostrophe(index)
    guard length > 0, let last = tokens.last, Int(last.end) == index, last.isWord else { return false }
    let letter = index + length
    guard letter < bytes.count, bytes[letter] | 32 == 115 else { return false }
    return letter + 1 >= bytes.count || !isLetter(letter + 1)
  }

  private func isLetter(_ index: Int) -> Bool {
    index < bytes.count && (bytes[index] < 128 ? Self.isWordByte(bytes[index]) : !isMark(index))
  }

  private func wordEnd(from start: Int) -> Int {
    if isPossessive(start) { return start + apostrophe(start) + 1 }
    var index = start
    while index < bytes.count {
      if isLetter(index) {
        index = afterScalar(index)
        continue
      }
      let length = apostrophe(index)
      if length > 0, isLetter(index + length), !endsWithS(index + length) {
        index += length
        continue
      }
      // F**k and M*A*S*H are one word each.
      if bytes[index] == 42, let end = stars(from: index) {
        index = end
        continue
      }
      if bytes[index] == 44 || bytes[index] == 46, isDigit(index - 1), isDigitGroup(index + 1) {
        index += 1
        continue
      }
      break
    }
    return index
  }

  /// The end of asterisks that stand for letters: a letter follows them.
  private func stars(from start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 42 { index += 1 }
    return index < bytes.count && index - start < 4 && isLetter(index) ? index : nil
  }

  /// Whether the letter is an `s` that ends its word: the apostrophe before it is a possessive's.
  private func endsWithS(_ index: Int) -> Bool { bytes[index] | 32 == 115 && !isLetter(index + 1) }

  private func isDigit(_ index: Int) -> Bool { index >= 0 && index < bytes.count && (48...57).contains(bytes[index]) }

  /// Three digits and no more behind a comma (1,000), or a digit behind a full stop (9.1).
  private func isDigitGroup(_ index: Int) -> Bool {
    guard bytes[index - 1] == 44 else { return isDigit(index) }
    return isDigit(index) && isDigit(index + 1) && isDigit(index + 2) && !isDigit(index + 3)
  }

  private func afterScalar(_ index: Int) -> Int {
    var next = index + 1
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  private func markEnd(from index: Int) -> Int { afterScalar(index) }

  // MARK: Shape

  private func shape(of range: Range<Int>) -> Token.Shape {
    let first = bytes[range.lowerBound]
    guard isLetter(range.lowerBound) || apostrophe(range.lowerBound) > 0 && range.count > apostrophe(range.lowerBound)
    else {
      return isQuote(range) ? .quote : []
    }
    var shape: Token.Shape = .word
    if isUpper(range.lowerBound) { shape.insert(.capital) }
    if (48...57).contains(first) { shape.insert(.digit) }
    var upper = 0, lower = 0, digits = 0
    for index in range {
      if isUpper(index) { upper += 1 } else if (97...122).contains(bytes[index]) { lower += 1 }
      if (48...57).contains(bytes[index]) { digits += 1 }
    }
    if upper >= 2, lower == 0 { shape.insert(.capitals) }
    if upper > (shape.contains(.capital) ? 1 : 0) { shape.insert(.innerCapital) }
    if digits > 0, upper + lower == 0 { shape.insert(.number) }
    return shape
  }

  private func isUpper(_ index: Int) -> Bool {
    if (65...90).contains(bytes[index]) { return true }
    guard bytes[index] == 0xC3, index + 1 < bytes.count else { return false }
    return (0x80...0x9E).contains(bytes[index + 1]) && bytes[index + 1] != 0x97
  }

  private func isQuote(_ range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    if first == 34 || first == 39 { return true }
    guard range.count == 3, first == 0xE2, bytes[range.lowerBound + 1] == 0x80 else { return false }
    return (0x98...0x9F).contains(bytes[range.lowerBound + 2])
  }
}
