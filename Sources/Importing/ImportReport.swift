public import Store

/// What an import has done.
public struct ImportReport: Sendable, Equatable {
  /// A file that was not read, and why, in one line.
  public struct Problem: Sendable, Hashable {
    public let path: String
    public let reason: String

    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// The run's number; nil where nothing had changed, and so nothing was written.
  public var run: Int?
  public var added = 0
  public var changed = 0
  public var removed = 0
  public var unchanged = 0
  /// How many articles were read, and how many claims they make.
  public var articles = 0
  public var claims = 0
  /// Claims that were dropped because their quote did not stand where it should.
  public var faultyQuotes = 0
  /// Files that could not be read, by path; what was stored of them before is kept.
  public var failures: [Problem] = []
  /// Files passed over, by path: of a kind that is not read, or linked from elsewhere.
  public var skipped: [Problem] = []
  public var changes: [Change] = []
}
