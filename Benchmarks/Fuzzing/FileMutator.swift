import Foundation
import RandomNumbers

/// Makes files that no server sends, from those that some did: their bytes cut, repeated, spliced, packed and misnamed.
struct FileMutator {
  private let seeds: [FuzzingSeed]
  private var random: SplitMix

  /// The longest file made, but for few.
  private static let usual = 30_000
  private static let longest = 400_000

  init(seeds: [FuzzingSeed], random: SplitMix) {
    self.seeds = seeds + FilePieces.seeds
    self.random = random
  }

  mutating func file() -> KeptFile {
    let seed = seeds[random.below(seeds.count)]
    var bytes = seed.bytes
    if random.below(4) == 0 { bytes = Array(bytes[random.range(in: bytes.count, upTo: 600)]) }
    let longest = random.below(50) == 0 ? Self.longest : Self.usual
    for _ in 0...random.below(10) {
      bytes = mutated(bytes)
      if bytes.count > longest { bytes.removeSubrange(longest...) }
    }
    for _ in 0..<random.below(3) { bytes = packed(bytes) }
    if random.below(6) == 0 { bytes = mutated(bytes) }
    let charset = random.below(8) == 0 ? FilePieces.charsets[random.below(FilePieces.charsets.count)] : nil
    return KeptFile(name: name(of: seed), charset: charset, bytes: Data(bytes.prefix(Self.longest)))
  }

  private mutating func name(of seed: FuzzingSeed) -> String {
    random.below(5) == 0 ? FilePieces.names[random.below(FilePieces.names.count)] : seed.name
  }

  private mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let range = random.range(in: bytes.count, upTo: random.below(2) == 0 ? 40 : 2000)
    switch random.below(14) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.removeSubrange(random.below(bytes.count + 1)...)
    case 2: bytes.insert(contentsOf: repeated(Array(bytes[range])), at: range.upperBound)
    case 3, 4: bytes.insert(contentsOf: repeated(piece()), at: range.lowerBound)
    case 5: for _ in 0..<random.below(100) { bytes.insert(contentsOf: piece(), at: random.below(bytes.count + 1)) }
    case 6: bytes.insert(contentsOf: part(), at: range.lowerBound)
    case 7: replace(piece(), in: &bytes)
    case 8: for index in range { bytes[index] = UInt8(truncatingIfNeeded: random.next()) }
    case 9:
      for _ in 0...random.below(20) where !bytes.isEmpty { bytes[random.below(bytes.count)] ^= 1 << random.below(8) }
    case 10: changeNumber(in: &bytes)
    case 11: nest(range, in: &bytes)
    case 12: bytes += part()
    default: repeatTag(in: &bytes)
    }
    return bytes
  }

  private mutating func piece() -> [UInt8] { FilePieces.all[random.below(FilePieces.all.count)] }

  /// A part of another file.
  private mutating func part() -> [UInt8] {
    let other = seeds[random.below(seeds.count)].bytes
    return Array(other[random.range(in: other.count, upTo: 3000)])
  }

  /// The bytes again and again.
  private mutating func repeated(_ bytes: [UInt8]) -> [UInt8] {
    let times = 1 << random.below(random.below(20) == 0 ? 17 : 10)
    return Array(repeatElement(bytes, count: min(times, Self.longest / max(1, bytes.count))).joined())
  }

  /// Puts a piece in place of every mark of a kind.
  private mutating func replace(_ piece: [UInt8], in bytes: inout [UInt8]) {
    let wanted = Array("<> \n\"'=&;/|".utf8)[random.below(11)]
    bytes = Array(bytes.prefix(Self.usual)).flatMap { $0 == wanted ? piece : [$0] }
  }

  /// Makes a number (a length, a day, a version) another one.
  private mutating func changeNumber(in bytes: inout [UInt8]) {
    let start = random.below(bytes.count + 1)
    guard let first = bytes[start...].firstIndex(where: Self.isDigit) else { return }
    let end = bytes[first...].firstIndex { !Self.isDigit($0) } ?? bytes.count
    let number = FilePieces.numbers[random.below(FilePieces.numbers.count)]
    bytes.replaceSubrange(first..<end, with: number.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Puts a range into many elements.
  private mutating func nest(_ range: Range<Int>, in bytes: inout [UInt8]) {
    let name = FilePieces.tags[random.below(FilePieces.tags.count)]
    let times = 1 << random.below(random.below(20) == 0 ? 15 : 8)
    let isClosed = random.below(3) > 0
    if isClosed { bytes.insert(contentsOf: String(repeating: "</\(name)>", count: times).utf8, at: range.upperBound) }
    bytes.insert(contentsOf: String(repeating: "<\(name)>", count: times).utf8, at: range.lowerBound)
  }

  /// Repeats a tag of the file in its place.
  private mutating func repeatTag(in bytes: inout [UInt8]) {
    let start = random.below(bytes.count + 1)
    guard let open = bytes[start...].firstIndex(of: UInt8(ascii: "<")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
    else { return }
    let tag = Array(bytes[open...close].prefix(400))
    bytes.insert(contentsOf: repeated(tag), at: close + 1)
  }

  /// The bytes as an archive, as gzip or in another encoding.
  private mutating func packed(_ bytes: [UInt8]) -> [UInt8] {
    switch random.below(9) {
    case 0, 1: return Packing.gzip(bytes)
    case 2:
      let middle = random.below(bytes.count + 1)
      return Packing.gzip(Array(bytes[..<middle])) + Packing.gzip(Array(bytes[middle...]))
    case 3: return Packing.warc(bytes, headers: [])
    case 4:
      return Packing.warc(Packing.chunks(bytes, of: 1 + random.below(900)), headers: ["Transfer-Encoding: chunked"])
    case 5: return Packing.warc(Packing.gzip(bytes), headers: ["Content-Encoding: gzip"])
    case 6:
      return Packing.warc(bytes, headers: [])
        + Packing.warc(part(), headers: ["Content-Type: text/html; charset=koi8-r"])
    case 7: return Packing.utf16(bytes, isLittle: random.below(2) == 0)
    default: return Packing.latin1(bytes)
    }
  }
}
