import GRDB

/// Why a database could not be opened, read or written.
public enum StoreError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is no file at the path, and the caller did not ask to make one.
  case missing(path: String)
  /// The file is something else than an SQLite database.
  case notADatabase(path: String)
  /// The database was made by another program.
  case foreign(path: String)
  /// The database has more migrations than this rusttrack knows.
  case newer(path: String, version: Int, known: Int)
  /// The database has fewer migrations than this rusttrack needs, and it was opened for reading only.
  case older(path: String, version: Int, known: Int)
  /// The file, or the folder it should be made in, cannot be written.
  case notWritable(path: String, reason: String)
  /// Another program holds the database.
  case busy(path: String)
  /// SQLite failed while reading or writing.
  case failed(path: String, reason: String)

  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such database; make it with “rusttrack import FOLDER”"
    case .notADatabase(let path): "\(path): not a database; name another file with --database"
    case .foreign(let path): "\(path): a database of another program; name another file with --database"
    case .newer(let path, let version, let known):
      "\(path): made by a newer rusttrack (version \(version), this one knows \(known)); update rusttrack"
    case .older(let path, let version, let known):
      "\(path): made by an older rusttrack (version \(version), needed is \(known)); run “rusttrack import” once"
    case .notWritable(let path, let reason):
      "\(path): cannot be written (\(reason)); check that its folder is there and may be written"
    case .busy(let path): "\(path): in use by another program; try again later"
    case .failed(let path, let reason): "\(path): \(reason)"
    }
  }

  /// What went wrong, from SQLite's own error.
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = error as? StoreError ?? .failed(path: path, reason: "\(error)")
      return
    }
    let reason = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .notWritable(path: path, reason: reason)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    default: self = .failed(path: path, reason: reason)
    }
  }
}
