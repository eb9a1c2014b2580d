public import Articles
public import Claims

/// Reads articles: a pure function from an article to its claims.
public struct ArticleReader: Sendable {
  /// Changes whenever the same article may give other claims.
  public static let version = "1"

  public init() {}

  /// What the article says, in the order of its text.
  public func read(_ article: Article) -> Reading { Reading() }
}

/// What one article says.
public struct Reading: Sendable, Equatable {
  /// Sorted by start.
  public var claims: [Claim] = []
  public var mentions: [Mention] = []
  /// Claims dropped because their quote did not stand at its offsets: a bug each.
  public var faultyQuotes = 0

  public init() {}
}
