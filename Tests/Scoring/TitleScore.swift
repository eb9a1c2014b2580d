import Claims
public import Extraction

/// How well the names in articles are recognised; a name counts once an article.
public struct TitleScore: Sendable {
  public private(set) var shows = Found()
  public private(set) var people = Found()
  public private(set) var articles = 0
  /// Articles whose main shows are those of gold, none for a round-up.
  public private(set) var mainRight = 0

  public init() {}

  /// Names found, in gold, and recognised that gold has not.
  public struct Found: Sendable {
    public var found = 0
    public var gold = 0
    public var wrong = 0

    public var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }
    public var recall: Double { gold == 0 ? 1 : Double(found) / Double(gold) }
    public var f1: Double { gold + found + wrong == 0 ? 1 : 2 * Double(found) / Double(gold + found + wrong) }

    public init() {}

    /// Adds what was recognised, where each name wanted has one form.
    public mutating func add(_ names: [String], wanted: [String]) {
      add(Set(names.map(Name.folded)), wanted.map { [Name.folded($0)] })
    }

    mutating func add(_ names: Set<String>, _ wanted: [Set<String>]) {
      found += wanted.count { !$0.isDisjoint(with: names) }
      gold += wanted.count
      wrong += names.subtracting(wanted.reduce(into: []) { $0.formUnion($1) }).count
    }
  }

  /// Adds what was recognised in an article.
  public mutating func add(_ mentions: [Mention], against gold: TitleGold) {
    let forms = Dictionary(
      gold.shows.map { title, forms in (title, Set(([title] + forms).map(Name.folded))) },
      uniquingKeysWith: { $0.union($1) }
    )
    shows.add(Self.names(of: mentions, .show), Array(forms.values))
    people.add(Self.names(of: mentions, .person), gold.people.map { [Name.folded($0)] })
    let marked = Self.names(of: mentions.filter(\.isMain), .show)
    let mains = gold.main.map { forms[$0] ?? [Name.folded($0)] }
    let isRight =
      mains.isEmpty
      ? marked.isEmpty
      : !marked.isEmpty && mains.allSatisfy { !$0.isDisjoint(with: marked) }
        && marked.isSubset(of: mains.reduce(into: []) { $0.formUnion($1) })
    mainRight += isRight ? 1 : 0
    articles += 1
  }

  private static func names(of mentions: [Mention], _ type: Mention.`Type`) -> Set<String> {
    Set(mentions.filter { $0.type == type }.map { Name.folded($0.name) })
  }
}
