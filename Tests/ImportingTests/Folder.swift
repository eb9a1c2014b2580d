import Articles
import Claims
import Extraction
import Foundation
import Importing
import Store

/// A temporary folder with articles and a database beside them, removed at the end.
final class Folder: Sendable {
  let root: String
  /// Where the articles are.
  var news: String { root + "/news" }
  var database: String { root + "/test.db" }

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "rusttrack-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: news, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Writes a file of the news, its folders with it.
  func write(_ path: String, _ text: String) throws {
    let file = URL(fileURLWithPath: news).appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: "\(news)/\(path)") }

  /// Imports paths relative to the root.
  func importing(_ paths: String..., version: String = "1", maxSize: Int = 1000) async throws -> ImportReport {
    let importer = Importer(database: database, reader: .told(version: version), maxSize: maxSize)
    return try await importer.run(paths: paths.map { "\(root)/\($0)" })
  }

  func fingerprint() throws -> String { try Fingerprint.of(try Store.openForReading(database)) }

  /// The paths of the current articles.
  func paths() throws -> [String] {
    let store = try Store.openForReading(database)
    return try store.sources().flatMap { source in try store.articles(of: source.id).map { "\(source.id): \($0.path)" }
    }
  }
}

extension FileReader {
  /// Reads files whose lines are claims, `kind show network`; a line "date 2023-01-01" dates the article, and files that
  /// begin with "feed" have an article a line.
  static func told(version: String) -> FileReader {
    FileReader(version: version) { file throws(ArticleError) in
      let text = String(decoding: file.bytes, as: UTF8.self)
      if text.hasPrefix("bad") { throw .binary }
      if text.hasPrefix("odd") { throw .unsupported(format: "odd files") }
      guard text.hasPrefix("feed") else { return [Item(format: "text", article: Article(text: text))] }
      return text.split(separator: "\n").dropFirst().map { line in
        Item(fragment: String(line.prefix(1)), format: "feed", article: Article(text: String(line.dropFirst(2))))
      }
    } extractor: {
      { Reading(told: $0.text) }
    }
  }
}

extension Reading {
  /// The claims of lines `kind show network`.
  fileprivate init(told text: String) {
    self.init()
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 1, let kind = Kind(rawValue: words[0]) else { continue }
      let fields: FieldValues = words.count > 2 ? [.network: words[2], .person: words[2]] : [:]
      claims.append(
        Claim(kind: kind, show: words[1], fields: fields, quote: String(line), range: 0..<line.utf8.count, rule: "told")
      )
    }
  }
}

extension ImportReport {
  /// What became of the articles, such as "1 added, 2 unchanged".
  var counts: String {
    let told = [(added, "added"), (changed, "changed"), (removed, "removed"), (unchanged, "unchanged")]
    return told.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
