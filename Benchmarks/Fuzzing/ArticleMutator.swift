import Articles
import RandomNumbers

/// Makes articles that no journalist writes, from those that some did.
struct ArticleMutator {
  /// The bytes of texts to begin with.
  let seeds: [[UInt8]]
  var random: SplitMix

  /// What hostile texts are made of, beside the seeds.
  private static let pieces: [[UInt8]] =
    [
      "\"", "'", "“", "”", "‘", "’", "«", "(", ")", "((((", "))))", "[", "]", ",", ".", "…", ":", ";", "–", "—", "-",
      "|",
      " | ", "\n", "\n\n", " ", "  ", "   ", "\t", "*", "**", "’s", "'s", "s’", "&", "$", "%", "#", "/", "@", "\u{0}",
      "\u{200F}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{FFFD}", "\u{301}", "\u{200D}", "\u{A0}", "\u{10FFFF}", "שלום",
      "الموسم", "다크홀", "山田花子", "🎬", "𝕳𝖆𝖗𝖇𝖔𝖗", "É", "ß", "İ", "ﬁ", "1,000", "1.000.000", "2023", "24",
      "99999999999999999999",
      "00", "31.12.2023", "2/30/24", "November 31, 2023", "first", "two and three", "hundred", "season", "Season 2",
      "seasons two through", "S2", "second and final season", "last year", "the", "it", "its", "The", "HBO", "Fox",
      "Max",
      "renewed", "cancelled", "picked up", "has been", "not", "may", "if", "by", "for", "at", "on", "of", "as", "and",
      "with", "starring", "plays", "created by", "executive producer", "Mr.", "Dr.", "J.", "Ada Winslow",
      "Harbor Lights",
      "the series", "drama", "strike", "premiere", "A", "I", "x", "F**k", "M*A*S*H", "O'", "wasn't",
    ].map { Array($0.utf8) }

  /// The longest text made, but for few.
  private static let usual = 20_000
  private static let longest = 400_000

  /// An article: a text with blocks of any kind, and spans over any of it.
  mutating func article() -> Article {
    var bytes = seeds[random.below(seeds.count)]
    if random.below(4) == 0 { bytes = Array(bytes[random.range(in: bytes.count, upTo: 300)]) }
    let longest = random.below(50) == 0 ? Self.longest : Self.usual
    for _ in 0...random.below(12) {
      bytes = mutated(bytes)
      if bytes.count > longest { bytes.removeSubrange(longest...) }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return Article(
      title: random.below(3) == 0 ? String(text.prefix(60)) : nil,
      url: random.below(3) == 0 ? "https://example.org/2023/\(text.prefix(40))" : nil,
      published: random.below(4) == 0 ? nil : "2023-09-06",
      text: text,
      blocks: blocks(of: Array(text.utf8)),
      spans: spans(in: text.utf8.count)
    )
  }

  private mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let range = random.range(in: bytes.count, upTo: random.below(2) == 0 ? 40 : 2000)
    switch random.below(11) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.removeSubrange(random.below(bytes.count + 1)...)
    case 2: bytes.insert(contentsOf: repeated(Array(bytes[range])), at: range.upperBound)
    case 3, 4: bytes.insert(contentsOf: repeated(piece()), at: range.lowerBound)
    case 5: for _ in 0..<random.below(200) { insert(piece(), into: &bytes) }
    case 6:
      let other = seeds[random.below(seeds.count)]
      bytes.insert(contentsOf: other[random.range(in: other.count, upTo: 3000)], at: range.lowerBound)
    case 7: replace(piece(), in: &bytes)
    case 8: bytes = bytes.map { (97...122).contains($0) ? $0 - 32 : $0 }
    case 9: for index in range { bytes[index] = UInt8(truncatingIfNeeded: random.next()) }
    default: bytes.insert(contentsOf: everyPlane(), at: range.lowerBound)
    }
    return bytes
  }

  private mutating func piece() -> [UInt8] { Self.pieces[random.below(Self.pieces.count)] }

  private mutating func insert(_ piece: [UInt8], into bytes: inout [UInt8]) {
    bytes.insert(contentsOf: [32] + piece + [32], at: random.below(bytes.count + 1))
  }

  /// The bytes again and again, with a space between or not.
  private mutating func repeated(_ bytes: [UInt8]) -> [UInt8] {
    let times = 1 << random.below(random.below(20) == 0 ? 16 : 10)
    let part = bytes + (random.below(2) == 0 ? [32] : [])
    return Array(repeatElement(part, count: min(times, Self.longest / max(1, part.count))).joined())
  }

  /// Puts a piece in place of every mark, space or line end of a kind.
  private mutating func replace(_ piece: [UInt8], in bytes: inout [UInt8]) {
    let wanted = Array(" \n.,\"'-".utf8)[random.below(7)]
    bytes = bytes.flatMap { $0 == wanted ? piece : [$0] }
  }

  private mutating func everyPlane() -> [UInt8] {
    let scalars = (0..<17).compactMap { Unicode.Scalar(UInt32($0) << 16 | UInt32(random.below(0x10000))) }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }

  /// Every line that is not empty, as a block of any kind.
  private mutating func blocks(of bytes: [UInt8]) -> [Article.Block] {
    let isPlain = random.below(2) == 0
    return bytes.split(separator: 10).map { line in
      .init(isPlain ? .paragraph : kind(), line.startIndex..<line.endIndex)
    }
  }

  private mutating func kind() -> Article.Block.Kind {
    let kinds: [Article.Block.Kind] = [
      .headline, .heading(level: 2), .paragraph, .paragraph, .paragraph, .listItem(depth: 0), .listItem(depth: 1),
      .tableHeader, .tableRow, .quotation, .caption,
    ]
    return kinds[random.below(kinds.count)]
  }

  private mutating func spans(in count: Int) -> [Article.Span] {
    let kinds: [Article.Span.Kind] = [.emphasis, .strong, .cite, .link]
    let ranges = (0..<random.below(random.below(10) == 0 ? 400 : 8)).map { _ in random.range(in: count, upTo: 60) }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }.map { .init(kinds[random.below(4)], $0) }
  }
}
