public import Claims

/// Asks which genres articles give a show.
public struct GenreList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let genre: String
    public let certainty: Certainty
    public let sources: Int
    public let disputed: Bool
    public let id: String
  }

  public let show: String

  public init(show: String) { self.show = show }

  public static let name = "genres"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["sources", "disputed"]
  public var subject: Subject? { .show(show) }

  public static let sql = """
    SELECT genres.genre, genres.certainty, genres.sources, genres.disputed, genres.id
    FROM genres
    WHERE genres.show_id = :subject
    ORDER BY genres.sources DESC, genres.genre
    """
}
