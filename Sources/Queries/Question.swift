/// Something that can be asked of a database: one SQL statement, whose columns are the answer.
///
/// A question is a file in `Questions/` and a line in `Questions.all`. Its rows come typed from
/// `Catalogue.rows(_:)`, or as columns and values, in the order of the statement, from `Catalogue.answer(to:)`.
public protocol Question: Sendable {
  /// A row of the answer: its properties are the statement's columns, `first_reported` as `firstReported`.
  associatedtype Row: Decodable & Sendable

  /// One word for it, as on the command line: `rescues`.
  static var name: String { get }
  /// The statement; `:subject` is the id of the `subject`, everything else comes from `bindings`.
  static var sql: String { get }
  /// Columns that hold 0 or 1 and mean no or yes.
  static var truths: Set<String> { get }
  /// Columns that a table for people leaves out; every other format has them.
  static var asides: Set<String> { get }
  /// Tables that the statement reads from end to end, each with the reason why that is right.
  static var scans: [String: String] { get }

  /// Whom it is about, as a person names it.
  var subject: Subject? { get }
  var bindings: [String: Cell] { get }
}

extension Question {
  public static var truths: Set<String> { [] }
  public static var asides: Set<String> { [] }
  public static var scans: [String: String] { [:] }
  public var subject: Subject? { nil }
  public var bindings: [String: Cell] { [:] }

  /// The statement with everything but the subject bound.
  var statement: Statement { Statement(sql: Self.sql, bindings: bindings, truths: Self.truths) }
}

/// A statement with its values.
struct Statement: Sendable {
  let sql: String
  var bindings: [String: Cell] = [:]
  var truths: Set<String> = []
}

/// Whom or what a question is about, named as a person would, or by its id.
public enum Subject: Sendable, Equatable {
  case show(String)
  case person(String)
  case network(String)
  /// An article by its path in the imported folder, by a path that ends so, or by its URL.
  case article(String)
  /// A row of any table, by its id: `harbor-lights/s2/picked_up`.
  case row(String)

  /// The word for it, also the `kind` in the table `aliases`.
  public var kind: String {
    switch self {
    case .show: "show"
    case .person: "person"
    case .network: "network"
    case .article: "article"
    case .row: "row"
    }
  }

  /// The name as it was given.
  public var name: String {
    switch self {
    case .show(let name), .person(let name), .network(let name), .article(let name), .row(let name): name
    }
  }
}
