public import Store

/// Why nothing at all was imported; the database is as it was before.
public enum ImportError: Error, Sendable, Equatable, CustomStringConvertible {
  case noSuchPath(path: String)
  /// The path is neither a folder nor a file, or cannot be looked at.
  case unreadable(path: String, reason: String)
  /// Another import into the same database is running.
  case locked(database: String)
  case store(StoreError)

  public var description: String {
    switch self {
    case .noSuchPath(let path): "\(path): no such file or folder"
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .locked(let database): "\(database): another import is running; try again when it is done"
    case .store(let error): error.description
    }
  }
}
