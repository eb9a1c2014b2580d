import GRDB

extension Catalogue {
  /// The title of a show, by its id; nil where there is no such row.
  public func title(ofShow id: String) throws(QueryError) -> String? {
    try read { try String.fetchOne($0, sql: "SELECT shows.title FROM shows WHERE shows.id = ?", arguments: [id]) }
  }

  /// The name of a network, by its id.
  public func name(ofNetwork id: String) throws(QueryError) -> String? {
    try read {
      try String.fetchOne($0, sql: "SELECT networks.name FROM networks WHERE networks.id = ?", arguments: [id])
    }
  }

  /// The name of a person, by their id.
  public func name(ofPerson id: String) throws(QueryError) -> String? {
    try read { try String.fetchOne($0, sql: "SELECT people.name FROM people WHERE people.id = ?", arguments: [id]) }
  }
}
