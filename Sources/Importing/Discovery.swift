import Store

/// The files under a folder that may be articles.
struct Discovery {
  struct File: Equatable {
    /// Relative to the source.
    let path: String
    let stamp: FileStamp
  }

  private(set) var files: [File] = []
  private(set) var failures: [ImportReport.Problem] = []
  private(set) var skipped: [ImportReport.Problem] = []
  /// Folders, relative to the source, that could not be looked into: what is stored of them is kept.
  private(set) var closedFolders: [String] = []

  private let place: String
  private let databaseFiles: Set<String>

  /// Finds the files of one scope of a source, sorted by their paths' bytes.
  ///
  /// The database, named by its absolute path, and its companions are no articles.
  init(_ scope: Scope, database: String) {
    place = scope.source.place
    databaseFiles = Set(["", "-wal", "-shm", "-journal", ".lock"].map { database + $0 })
    switch scope.extent {
    case .file(let path): visit(path)
    case .folder(let path): walk(path)
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func walk(_ folder: String) {
    do {
      for name in try FileSystem.names(in: absolute(folder)) where !Self.isPassedOver(name) {
        visit(folder.isEmpty ? name : "\(folder)/\(name)")
      }
    } catch {
      closedFolders.append(folder)
      failures.append(.init(path: folder, reason: error.reason))
    }
  }

  private mutating func visit(_ path: String) {
    let absolute = absolute(path)
    guard !databaseFiles.contains(absolute), let entry = FileSystem.entry(at: absolute) else { return }
    switch entry.kind {
    case .file: files.append(File(path: path, stamp: entry.stamp))
    case .folder: walk(path)
    case .link: follow(path)
    case .other: skipped.append(.init(path: path, reason: "not a regular file"))
    }
  }

  /// A link to a file inside the source is that file; a link to a folder inside would only find its files twice.
  private mutating func follow(_ path: String) {
    guard let target = FileSystem.real(absolute(path)) else {
      failures.append(.init(path: path, reason: "a link that leads nowhere"))
      return
    }
    guard target == place || target.hasPrefix(place == "/" ? "/" : place + "/") else {
      skipped.append(.init(path: path, reason: "a link that leads out of the folder"))
      return
    }
    guard let entry = FileSystem.entry(at: target), entry.kind == .file else { return }
    files.append(File(path: path, stamp: entry.stamp))
  }

  private func absolute(_ path: String) -> String {
    path.isEmpty ? place : place == "/" ? "/" + path : "\(place)/\(path)"
  }

  /// Whether a name is that of no article: hidden, a gold file, corrections, an editor's backup, a database.
  static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name == "corrections.tsv" || name.hasPrefix("#") && name.hasSuffix("#")
      || endings.contains { name.hasSuffix($0) }
  }

  private static let endings = [
    ".gold.ndjson", ".titles.json", "~", ".bak", ".swp",
    ".db", ".db-wal", ".db-shm", ".db-journal", ".db.lock",
    ".sqlite", ".sqlite-wal", ".sqlite-shm", ".sqlite3", ".sqlite3-wal", ".sqlite3-shm",
  ]
}
