import GRDB
public import Store

/// Why a question has no answer.
public enum QueryError: Error, Sendable, Equatable {
  /// There is no database, or none that can be read.
  case database(StoreError)
  /// No show, person, network or row has that name; the nearest names, best first.
  case unknown(kind: String, name: String, nearest: [String])
  /// Several have that name: their ids.
  case ambiguous(kind: String, name: String, ids: [String])
  /// The statement is not one that only reads.
  case refused(reason: String)
  /// SQLite did not understand the statement.
  case wrongSQL(reason: String)
}

extension QueryError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .database(let error): error.description
    case .unknown(let kind, let name, let nearest): Self.unknown(kind, name, nearest)
    case .ambiguous(let kind, let name, let ids):
      "\(ids.count) \(kind)s are named “\(name)”; say which by its id: \(ids.joined(separator: ", "))"
    case .refused(let reason): "\(reason); `sql` only reads: begin with SELECT, WITH, VALUES or EXPLAIN"
    case .wrongSQL(let reason): reason
    }
  }

  private static func unknown(_ kind: String, _ name: String, _ nearest: [String]) -> String {
    let verb = kind == "row" ? "with the id" : "named"
    let missing = "no \(kind) \(verb) “\(name)”"
    switch nearest.count {
    case 0: return missing
    case 1: return "\(missing); did you mean \(nearest[0])?"
    default:
      return "\(missing); did you mean \(nearest.dropLast().joined(separator: ", ")) or \(nearest[nearest.count - 1])?"
    }
  }
}

extension QueryError {
  /// What an error that SQLite or the store threw means to a person.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as QueryError: self = error
    case let error as StoreError: self = .database(error)
    case let error as DatabaseError where error.resultCode == .SQLITE_READONLY:
      self = .refused(reason: "the statement would change the database")
    case let error as DatabaseError where error.resultCode == .SQLITE_ERROR:
      self = .wrongSQL(reason: error.message ?? "the statement is wrong")
    default: self = .database(.failed(path: path, reason: "\(error)"))
    }
  }
}
