/// The steps that make a database what this version of rusttrack needs, oldest first: the files of `migrations/`.
public enum Migrations {
  public static let all: [Migration] = Embedded.files.map { Migration(name: $0.name, sql: "\($0.text)") }
}

/// One step: a file of SQL, forward only, never edited after it landed.
public struct Migration: Sendable, Equatable {
  /// The file's name without its extension, `0001_articles`.
  public let name: String
  public let sql: String
}
