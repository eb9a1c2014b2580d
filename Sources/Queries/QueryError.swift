/// Why a question has no answer.
public enum QueryError: Error, Sendable, Equatable {
  case noDatabase(path: String)
  case notADatabase(path: String)
  case newerDatabase(path: String)
  case olderDatabase(path: String)
  case unreadable(path: String, reason: String)
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
    case .noDatabase(let path):
      "no database at \(path); run `rusttrack import FOLDER` first, or name one with --database"
    case .notADatabase(let path): "\(path) is not a rusttrack database; name another with --database"
    case .newerDatabase(let path): "\(path) was made by a newer rusttrack; update rusttrack to read it"
    case .olderDatabase(let path):
      "\(path) was made by an older rusttrack; run `rusttrack import` on its folder once to bring it up to date"
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
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
