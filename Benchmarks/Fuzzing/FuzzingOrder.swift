import Foundation

/// What a fuzzer is asked to do.
struct FuzzingOrder {
  enum Kind: String { case articles, files }

  var kind: Kind
  var folders: [String] = []
  var seconds = 60.0
  var seed = UInt64(Date().timeIntervalSince1970)

  static let usage =
    "usage: reading-fuzzer articles|files FOLDER... [--seconds N] [--seed N], or reading-fuzzer FILE.json"

  /// The order that arguments give; nil where they give none.
  init?(_ arguments: [String]) {
    guard let kind = arguments.first.flatMap(Kind.init) else { return nil }
    self.kind = kind
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "--seconds":
        guard let value = rest.popFirst().flatMap(Double.init) else { return nil }
        seconds = value
      case "--seed":
        guard let value = rest.popFirst().flatMap(UInt64.init) else { return nil }
        seed = value
      default: folders.append(argument)
      }
    }
    if folders.isEmpty { return nil }
  }

  /// The articles in the folders.
  func seeds() throws -> [FuzzingSeed] {
    try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        .filter { !$0.hasSuffix(".json") && !$0.hasSuffix(".ndjson") }
        .compactMap { name in
          FileManager.default.contents(atPath: "\(folder)/\(name)").map { FuzzingSeed(name: name, bytes: Array($0)) }
        }
    }
  }
}

/// A file to begin with.
struct FuzzingSeed {
  var name: String
  var bytes: [UInt8]
}
