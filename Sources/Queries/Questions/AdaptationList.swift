public import Claims

/// Asks what a show is based on.
public struct AdaptationList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let work: String?
    public let workKind: String?
    public let author: String?
    public let certainty: Certainty
    public let sources: Int
    public let disputed: Bool
    public let id: String
  }

  public let show: String

  public init(show: String) { self.show = show }

  public static let name = "based on"
  public static let truths: Set<String> = ["disputed"]
  public static let asides: Set<String> = ["sources", "disputed"]
  public var subject: Subject? { .show(show) }

  public static let sql = """
    SELECT adaptations.work, adaptations.work_kind, adaptations.author, adaptations.certainty, adaptations.sources,
      adaptations.disputed, adaptations.id
    FROM adaptations
    WHERE adaptations.show_id = :subject
    ORDER BY adaptations.work, adaptations.id
    """
}
