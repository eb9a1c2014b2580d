import Extraction
import Foundation
import RandomNumbers

/// Reads what no newsroom publishes for a time, and tells what is read wrongly, takes too long or too much memory.
///
///     reading-fuzzer articles|files FOLDER... [--seconds N] [--seed N]
///     reading-fuzzer FILE.json
///
/// `articles` are texts with blocks, made of those in the folders; `files` are bytes in any format. What is being read is
/// kept in `fuzzed.json`: it stays there where reading ends the program. What is found is kept as
/// `found-SEED-NUMBER.json`.
@main struct Fuzzer {
  /// After so many seconds a text counts as one that hangs.
  private static let patience: UInt32 = 120

  private let reader = ArticleReader()
  private let order: FuzzingOrder
  private var makeSubject: () -> any Subject

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 1, arguments[0].hasSuffix(".json") { return try replay(arguments[0]) }
    guard let order = FuzzingOrder(arguments) else { return print(FuzzingOrder.usage) }
    exit(try Fuzzer(order).run() == 0 ? 0 : 1)
  }

  private init(_ order: FuzzingOrder) throws {
    self.order = order
    let seeds = try order.seeds()
    let random = SplitMix(seed: order.seed)
    switch order.kind {
    case .articles:
      var mutator = ArticleMutator(seeds: seeds.map(\.bytes) + [[]], random: random)
      makeSubject = { KeptArticle(mutator.article()) }
    case .files:
      var mutator = FileMutator(seeds: seeds, random: random)
      makeSubject = { mutator.file() }
    }
  }

  /// Reads subjects until the time is over; returns how many were found.
  private func run() throws -> Int {
    let start = Date()
    var (number, bytes, found) = (0, 0, 0)
    var (slowest, hungriest) = (0.0, 0)
    while Date().timeIntervalSince(start) < order.seconds {
      let subject = makeSubject()
      try subject.write(to: "fuzzed.json")
      let outcome = read(subject)
      if let fault = outcome.fault {
        try subject.write(to: "found-\(order.seed)-\(number).json")
        print("\(number): \(fault)")
        fflush(nil)
        found += 1
      }
      number += 1
      bytes += outcome.size
      if outcome.size > 5000 { slowest = max(slowest, outcome.seconds / Double(outcome.size)) }
      hungriest = max(hungriest, outcome.memory)
    }
    print(
      "seed \(order.seed): \(number) \(order.kind.rawValue), \(bytes) bytes, \(found) found;",
      "slowest \(slowest * 1e6) µs a byte, at most \(hungriest >> 20) MB"
    )
    return found
  }

  private func read(_ subject: any Subject) -> Outcome {
    alarm(Self.patience)
    defer { alarm(0) }
    return subject.read(by: reader)
  }

  /// Reads a subject that was found, and prints what is wrong with it.
  private static func replay(_ file: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: file))
    let decoder = JSONDecoder()
    let subject: any Subject =
      if let kept = try? decoder.decode(KeptFile.self, from: bytes) { kept } else {
        try decoder.decode(KeptArticle.self, from: bytes)
      }
    let outcome = subject.read(by: ArticleReader())
    print(outcome.fault ?? "read rightly", outcome.seconds, "s", outcome.memory >> 20, "MB", outcome.size, "bytes")
  }
}
