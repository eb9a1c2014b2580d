import Claims
import RandomNumbers
import Store
import Testing

/// The resolved rows are a function of the set of articles.
@Suite struct FingerprintTests {
  /// Thirty sets of articles, seven rounds each: 210 orders and splits over several runs.
  @Test(arguments: 0..<30)
  func `any order, split, removal and re-addition gives the same rows`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let articles = (0..<7).map { Self.article($0, &random) }
    let expected = try Self.store(articles).resolved()
    let store = try Store.inMemory()
    for _ in 0..<7 {
      try Self.disturb(store, articles, &random)
      try Self.repair(store, articles, &random)
      #expect(try store.resolved() == expected)
    }
  }

  @Test func `removing an article removes what only it said`() throws {
    var random = SplitMix(seed: 5)
    let articles = (0..<7).map { Self.article($0, &random) }
    let store = try Self.store(articles)
    try store.importing([], gone: articles.suffix(3).map(\.id))
    #expect(try store.resolved() == Self.store(Array(articles.prefix(4))).resolved())
    try store.importing([], gone: articles.prefix(4).map(\.id))
    #expect(try store.resolved().isEmpty)
  }

  /// A run that adds some articles, changes some and removes some.
  private static func disturb(_ store: Store, _ articles: [IncomingArticle], _ random: inout SplitMix) throws {
    let some = articles.shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random))
    let incoming = some.map { Bool.random(using: &random) ? $0 : edited($0) }
    let current = Set(try store.articles(of: "news").map(\.id))
    let removed = current.subtracting(incoming.map(\.id)).sorted()
      .filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    try store.importing(incoming, gone: removed)
  }

  /// Two runs, in an order of their own, that bring back every article as it was.
  private static func repair(_ store: Store, _ articles: [IncomingArticle], _ random: inout SplitMix) throws {
    let current = Set(try store.articles(of: "news").map(\.id))
    let missing = articles.filter { !current.contains($0.id) }.shuffled(using: &random)
    let half = missing.count / 2
    try store.importing(Array(missing[..<half]))
    try store.importing(Array(missing[half...]))
  }

  private static func store(_ articles: [IncomingArticle]) throws -> Store {
    let store = try Store.inMemory()
    try store.importing(articles)
    return store
  }

  /// The same place with other bytes, other claims and another day.
  private static func edited(_ article: IncomingArticle) -> IncomingArticle {
    var article = article
    article.id += "edited"
    article.published = article.published.map { "2019" + $0.dropFirst(4) } ?? "2025-01-01"
    article.claims = article.claims.reversed().dropLast()
    return article
  }

  private static func article(_ number: Int, _ random: inout SplitMix) -> IncomingArticle {
    var article = StoreTests.article("article \(number)")
    article.published = Int.random(in: 0..<4, using: &random) == 0 ? nil : day(&random)
    article.outlet = ["Herald", "Courier", nil].randomElement(using: &random) ?? nil
    article.textHash = "text \(Int.random(in: 0..<5, using: &random))"
    article.claims = (0..<Int.random(in: 1...6, using: &random)).map { _ in claim(&random) }
    return article
  }

  private static func claim(_ random: inout SplitMix) -> Claim {
    let kind = Kind.allCases.randomElement(using: &random) ?? .renewed
    let titles = ["Harbor Lights", "The Harbor Lights", "HARBOR LIGHTS", "Harbor Lights (2018)", "Ferry"]
    var claim = StoreTests.claim(
      kind,
      show: kind.isAboutUnion ? nil : titles.randomElement(using: &random),
      season: [nil, nil, 1, 2, 3].randomElement(using: &random) ?? nil,
      date: [nil, nil, "2023", "2023-03", "2024-22", day(&random)].randomElement(using: &random) ?? nil,
      as: Certainty.allCases.randomElement(using: &random) ?? .confirmed
    )
    for (field, values) in values where Int.random(in: 0..<4, using: &random) > 0 {
      claim[field] = values.randomElement(using: &random)
    }
    return claim
  }

  private static func day(_ random: inout SplitMix) -> String {
    "20\(Int.random(in: 16...24, using: &random))-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))"
  }

  private static let values: [(Field, [String])] = [
    (.network, ["Meridian", "MERIDIAN", "Freeway"]), (.fromNetwork, ["Meridian", "Freeway"]),
    (.person, ["Ada Winslow", "Áda Winslow", "ADA WINSLOW", "Ben Oduya"]),
    (.character, ["Captain Rose", "Rose", "Finn"]),
    (.status, ["joined", "returning", "exited"]), (.billing, ["main", "guest"]), (.job, ["creator", "writer"]),
    (.work, ["The Lamp", "Lamp"]), (.workKind, ["novel", "film"]), (.author, ["Iris Vale", "Omar Quill"]),
    (.genre, ["crime drama", "Crime Drama"]), (.company, ["Pier Nine", "Pier 9"]), (.count, ["8", "10"]),
    (.other, ["Harbor Lights", "Ferry", "Ferry (1999)"]), (.relation, ["remake", "spinoff"]),
    (.place, ["Port Vale", "Quay"]),
    (.organization, ["Stagehands", "Writers"]),
  ]
}
