import Articles
import Claims
import Extraction

/// What no reading may do.
enum Faults {
  /// Seconds that a byte of text may take in a release build, some fifty times what is usual, and what any text may take.
  static let perByte = 60e-6
  static let perText = 0.05
  /// Bytes of memory that a byte may take, and what any text may take.
  static let memoryPerByte = 2_000
  static let memoryPerText = 64 << 20

  /// What is wrong with the claims and names read in a text.
  static func fault(of reading: Reading, in bytes: [UInt8]) -> String? {
    if reading.faultyQuotes > 0 { return "\(reading.faultyQuotes) faulty quotes" }
    for claim in reading.claims
    where claim.quote.isEmpty || claim.range.upperBound > bytes.count
      || Array(claim.quote.utf8) != Array(bytes[claim.range])
    {
      return "\(claim.rule): a quote that does not stand at its place"
    }
    for mention in reading.mentions where mention.range.isEmpty || mention.range.upperBound > bytes.count {
      return "\(mention.type) “\(mention.name)” at \(mention.range)"
    }
    return nil
  }

  /// What is wrong with an article's blocks and spans.
  static func fault(of article: Article) -> String? {
    let bytes = Array(article.text.utf8)
    if bytes.isEmpty { return "an article without text" }
    var end = 0
    for block in article.blocks {
      guard block.range.lowerBound >= end, isText(block.range, in: bytes) else { return "a block at \(block.range)" }
      end = block.range.upperBound
    }
    var start = 0
    for span in article.spans {
      guard span.range.lowerBound >= start, isText(span.range, in: bytes) else { return "a span at \(span.range)" }
      start = span.range.lowerBound
    }
    return nil
  }

  /// Whether a range holds something, and whole characters.
  private static func isText(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !range.isEmpty, range.upperBound <= bytes.count else { return false }
    return bytes[range.lowerBound] & 0xC0 != 0x80
      && (range.upperBound == bytes.count || bytes[range.upperBound] & 0xC0 != 0x80)
  }

  /// What is wrong with what a reading took.
  static func fault(of meter: Meter, size: Int) -> String? {
    let (seconds, memory) = (meter.seconds, meter.memory)
    if seconds > perText + perByte * Double(size) { return "\(seconds) s for \(size) bytes" }
    if memory > memoryPerText + memoryPerByte * size { return "\(memory) bytes of memory for \(size) bytes" }
    return nil
  }
}
