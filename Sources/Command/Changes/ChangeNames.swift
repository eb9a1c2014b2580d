import Queries
import Store

/// The names behind the ids of changed rows: as they are now, or as they were before they were gone.
struct ChangeNames {
  private let gone: [ResolvedTable: [String: String]]
  private let current: (ResolvedTable, String) -> String?

  init(_ changes: [Change], current: @escaping (ResolvedTable, String) -> String?) {
    var gone: [ResolvedTable: [String: String]] = [:]
    for change in changes where change.operation == .gone {
      gone[change.table, default: [:]][change.id] = change.before?["title"].text ?? change.before?["name"].text
    }
    self.gone = gone
    self.current = current
  }

  /// The names in a database.
  init(_ changes: [Change], catalogue: Catalogue) {
    self.init(changes) { table, id in
      switch table {
      case .shows: try? catalogue.title(ofShow: id)
      case .networks: try? catalogue.name(ofNetwork: id)
      case .people: try? catalogue.name(ofPerson: id)
      default: nil
      }
    }
  }

  /// The name, or else the id.
  func name(_ table: ResolvedTable, _ id: String?) -> String? {
    guard let id else { return nil }
    return current(table, id) ?? gone[table]?[id] ?? id
  }
}
