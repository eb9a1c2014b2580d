import Articles
import Claims
import Extraction
import Foundation

/// Reads mutated articles for a time, and tells those that are read wrongly or take too long.
///
///     reading-fuzzer FOLDER [SECONDS] [SEED]
///
/// The article being read is kept in `fuzzed.json`: it stays there where reading ends the program. Articles that are
/// found are kept as `found-SEED-NUMBER.json`.
@main struct Fuzzer {
  /// Seconds that a byte may take in a release build, some fifty times what is usual, and what any text may take.
  private static let perByte = 60e-6
  private static let perText = 0.05
  /// After so many seconds a text counts as one that hangs.
  private static let patience: UInt32 = 120

  private let reader = ArticleReader()
  private let seed: UInt64
  private var mutator: Mutator
  private var slowest = 0.0

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else { return print("usage: reading-fuzzer FOLDER|FILE.json [SECONDS] [SEED]") }
    if folder.hasSuffix(".json") { return try replay(folder) }
    let seconds = arguments.dropFirst().first.flatMap { Double($0) } ?? 60
    let seed = arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? UInt64(Date().timeIntervalSince1970)
    var fuzzer = try Fuzzer(folder: folder, seed: seed)
    exit(try fuzzer.run(for: seconds) == 0 ? 0 : 1)
  }

  private init(folder: String, seed: UInt64) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
      !$0.hasSuffix(".json") && !$0.hasSuffix(".ndjson")
    }
    let files = names.compactMap { FileManager.default.contents(atPath: "\(folder)/\($0)") }
    self.seed = seed
    mutator = Mutator(seeds: files.map { Array($0) } + [[]], random: SplitMix(seed: seed))
  }

  /// Reads articles until the time is over; returns how many were found.
  private mutating func run(for seconds: Double) throws -> Int {
    let start = Date()
    var (number, bytes, found) = (0, 0, 0)
    while Date().timeIntervalSince(start) < seconds {
      let article = mutator.article()
      let kept = KeptArticle(article)
      try kept.write(to: "fuzzed.json")
      if let problem = problem(with: article) {
        try kept.write(to: "found-\(seed)-\(number).json")
        print("\(number): \(problem)")
        found += 1
      }
      number += 1
      bytes += article.text.utf8.count
    }
    print("seed \(seed): \(number) articles, \(bytes) bytes, \(found) found; slowest \(slowest * 1e6) µs a byte")
    return found
  }

  /// What is wrong with how an article is read; nil where nothing is.
  private mutating func problem(with article: Article) -> String? {
    alarm(Self.patience)
    defer { alarm(0) }
    let start = Self.processorTime
    let reading = reader.read(article)
    let time = Self.processorTime - start
    let bytes = Array(article.text.utf8)
    if bytes.count > 5000 { slowest = max(slowest, time / Double(bytes.count)) }
    if time > Self.perText + Self.perByte * Double(bytes.count) { return "\(time) s for \(bytes.count) bytes" }
    return Self.fault(of: reading, in: bytes)
  }

  /// Seconds that this process has run: what others run at the same time does not count.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func fault(of reading: Reading, in bytes: [UInt8]) -> String? {
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

  /// Reads an article that was found, and prints what is wrong with it.
  private static func replay(_ file: String) throws {
    let kept = try JSONDecoder().decode(KeptArticle.self, from: Data(contentsOf: URL(filePath: file)))
    let reader = ArticleReader()
    let start = processorTime
    let reading = reader.read(kept.article)
    print(fault(of: reading, in: Array(kept.article.text.utf8)) ?? "read rightly", processorTime - start, "s")
  }
}
