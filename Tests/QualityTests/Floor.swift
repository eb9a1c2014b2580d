import Foundation

/// The least that the reading of a corpus must reach: an entry of `Tests/quality.json`.
struct Floor: Decodable {
  let precision: Double
  let strictF1: Double

  private enum CodingKeys: String, CodingKey {
    case precision
    case strictF1 = "strict_f1"
  }

  /// The floor of a corpus.
  static func of(_ corpus: String, in file: URL) throws -> Floor? {
    try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).corpora[corpus]
  }

  private struct File: Decodable {
    let corpora: [String: Floor]
  }
}

/// The least precision and recall of shows in `Tests/Cases/titles.ndjson`.
struct TitleFloor: Decodable {
  let precision: Double
  let recall: Double

  /// The floor in the file.
  static func of(_ file: URL) throws -> TitleFloor {
    try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).titles
  }

  private struct File: Decodable {
    let titles: TitleFloor
  }
}

/// The most claims that the texts of `Tests/Cases/elsewhere.ndjson`, which tell nothing of television, may give.
struct ElsewhereCeiling: Decodable {
  let claims: Int

  /// The ceiling in the file.
  static func of(_ file: URL) throws -> ElsewhereCeiling {
    try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).elsewhere
  }

  private struct File: Decodable {
    let elsewhere: ElsewhereCeiling
  }
}
