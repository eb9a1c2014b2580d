import Claims
import GRDB

/// Finds what a person means by a name: without case, accents, punctuation or a leading "the"; ids are names as well.
struct NameLookup {
  let database: Database

  /// The id of the subject; throws where there is none, or more than one.
  func id(of subject: Subject) throws -> String {
    switch subject {
    case .row(let id): return try row(id)
    case .article(let path): return try article(path)
    case .show, .person, .network: return try named(subject)
    }
  }

  private func named(_ subject: Subject) throws -> String {
    let ids = try String.fetchAll(
      database,
      sql: Self.sql,
      arguments: ["kind": subject.kind, "folded": Name.folded(subject.name), "name": subject.name]
    )
    if ids.contains(subject.name) { return subject.name }
    guard let id = ids.first else {
      let rows = try GRDB.Row.fetchAll(database, sql: Self.names, arguments: ["kind": subject.kind])
      let nearest = NearestNames.to(subject.name, among: rows.map { ($0["name"], $0["id"]) })
      throw QueryError.unknown(kind: subject.kind, name: subject.name, nearest: nearest)
    }
    guard ids.count == 1 else { throw QueryError.ambiguous(kind: subject.kind, name: subject.name, ids: ids) }
    return id
  }

  /// The id of a row that has evidence.
  private func row(_ id: String) throws -> String {
    let known = try String.fetchOne(
      database,
      sql: "SELECT evidence.row_id FROM evidence WHERE evidence.row_id = ? LIMIT 1",
      arguments: [id]
    )
    if let known { return known }
    let ids = try String.fetchAll(database, sql: "SELECT DISTINCT evidence.row_id FROM evidence")
    throw QueryError.unknown(kind: "row", name: id, nearest: NearestNames.to(id, among: ids.map { ($0, $0) }))
  }

  /// The path of a current article, as imported.
  private func article(_ path: String) throws -> String {
    let arguments = ["path": path, "address": Self.address(path)]
    let paths = try String.fetchAll(database, sql: Self.articles, arguments: StatementArguments(arguments))
    if paths.contains(path) { return path }
    guard let first = paths.first else {
      let all = try String.fetchAll(database, sql: "SELECT path FROM articles WHERE gone_run IS NULL")
      let nearest = NearestNames.to(path, among: all.map { ($0, $0) })
      throw QueryError.unknown(kind: "article", name: path, nearest: nearest)
    }
    guard paths.count == 1 else { throw QueryError.ambiguous(kind: "article", name: path, ids: paths) }
    return first
  }

  /// A URL as people copy it: without its scheme and the slash at its end.
  private static func address(_ url: String) -> String {
    var address = url[...]
    for scheme in ["https://", "http://"] where address.hasPrefix(scheme) { address = address.dropFirst(scheme.count) }
    while address.hasSuffix("/") { address = address.dropLast() }
    return String(address)
  }

  private static let articles = """
    SELECT DISTINCT articles.path
    FROM articles
    WHERE articles.gone_run IS NULL
      AND (articles.path = :path OR substr(:path, -length(articles.path) - 1) = '/' || articles.path
        OR substr(articles.path, -length(:path) - 1) = '/' || :path
        OR rtrim(articles.url, '/') IN ('https://' || :address, 'http://' || :address))
    """

  private static let sql = """
    SELECT aliases.id
    FROM aliases
    WHERE aliases.kind = :kind AND aliases.folded = :folded
    UNION
    SELECT aliases.id
    FROM aliases
    WHERE aliases.kind = :kind AND aliases.id = :name
    ORDER BY 1
    """

  private static let names = """
    SELECT aliases.name, aliases.id
    FROM aliases
    WHERE aliases.kind = :kind
    """
}
