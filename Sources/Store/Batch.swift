public import Claims

/// A folder that articles come from.
public struct Source: Sendable, Hashable {
  /// Made from the folder's name.
  public let id: String
  /// The folder's absolute path.
  public let place: String

  public init(id: String, place: String) {
    self.id = id
    self.place = place
  }
}

/// What a file system tells about a file without opening it.
public struct FileStamp: Sendable, Hashable {
  public let size: Int
  /// Nanoseconds since 1970.
  public let modified: Int
  /// The inode.
  public let number: Int

  public init(size: Int, modified: Int, number: Int) {
    self.size = size
    self.modified = modified
    self.number = number
  }
}

/// What has become of a file whose articles are the same.
public struct Touch: Sendable, Hashable {
  public let stamp: FileStamp
  /// Of the file's bytes.
  public let hash: String

  public init(stamp: FileStamp, hash: String) {
    self.stamp = stamp
    self.hash = hash
  }
}

/// A current article, as far as an import needs to know it to leave it alone.
public struct KnownArticle: Sendable, Hashable {
  public let id: String
  public let path: String
  /// The file it stands in; a feed has several articles.
  public let file: String
  public let stamp: FileStamp
  /// Of the file's bytes.
  public let hash: String
  public let extractor: String
}

/// An article as it is read from a file, with what it says.
public struct IncomingArticle: Sendable, Equatable {
  public var id = ""
  public var source = ""
  public var path = ""
  public var file = ""
  public var format = ""
  public var title: String?
  public var author: String?
  public var outlet: String?
  public var url: String?
  public var published: String?
  public var datedBy: String?
  public var text = ""
  /// A word for each line of the text: `headline paragraph item-0`.
  public var blocks = ""
  public var hash = ""
  public var textHash = ""
  public var stamp = FileStamp(size: 0, modified: 0, number: 0)
  public var claims: [Claim] = []
  public var mentions: [IncomingMention] = []

  public init() {}
}

/// A name that stands in an article.
public struct IncomingMention: Sendable, Hashable {
  public let type: String
  public let name: String
  /// UTF-8 bytes into the article's text.
  public let range: Range<Int>
  public let isMain: Bool

  public init(type: String, name: String, range: Range<Int>, isMain: Bool) {
    self.type = type
    self.name = name
    self.range = range
    self.isMain = isMain
  }
}

/// What one run of an import wants written.
public struct Batch: Sendable, Equatable {
  /// The version of the extractor that read the claims.
  public var extractor: String
  /// When the run began: ISO 8601, UTC.
  public var started: String
  /// Sources that may be new.
  public var sources: [Source] = []
  /// New articles, new versions, and articles that were read anew.
  public var incoming: [IncomingArticle] = []
  /// The ids of articles that are not there any more.
  public var gone: [String] = []
  /// Files that were touched, their articles the same: by the article's id.
  public var touched: [String: Touch] = [:]
  /// How many files could not be read.
  public var failed = 0

  public init(extractor: String, started: String) {
    self.extractor = extractor
    self.started = started
  }

  /// Whether it says nothing that is not stored already.
  var isEmpty: Bool { incoming.isEmpty && gone.isEmpty }
}

/// What a run has done.
public struct Outcome: Sendable, Equatable {
  /// The run's number; nil where there was nothing to do, and so no run.
  public var run: Int?
  public var added = 0
  public var changed = 0
  public var removed = 0
  /// How many claims the new and changed articles make.
  public var claims = 0
  /// By subject, table and id.
  public var changes: [Change] = []

  init() {}
}

/// A resolved row that a run has made, changed or taken away.
public struct Change: Sendable, Hashable {
  public enum Operation: String, Sendable { case new, changed, gone }

  /// Nil for a new row.
  public let before: ResolvedRow?
  /// Nil for a row that is gone.
  public let after: ResolvedRow?
  public let table: ResolvedTable
  public let id: String
  public let operation: Operation

  /// The change from one row to another; nil where there is none.
  init?(before: ResolvedRow?, after: ResolvedRow?) {
    guard before != after, let row = after ?? before else { return nil }
    self.before = before
    self.after = after
    table = row.table
    id = row.id
    operation = before == nil ? .new : after == nil ? .gone : .changed
  }
}
