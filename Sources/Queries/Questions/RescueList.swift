public import Claims

/// Asks which cancelled shows were saved, from whom and by whom.
public struct RescueList: Question {
  public struct Row: Decodable, Sendable, Equatable {
    public let show: String
    /// The season that the rescue brings.
    public let season: Int?
    public let from: String?
    public let to: String?
    public let cancelled: EDTF?
    public let rescued: EDTF?
    public let certainty: Certainty
    public let id: String
  }

  public init() {}

  public static let name = "rescues"

  public static let sql = """
    SELECT rescues.title AS show, rescues.season, lost_by.name AS "from", saved_by.name AS "to", rescues.cancelled,
      rescues.rescued, rescues.certainty, rescues.rescued_event AS id
    FROM rescues
    LEFT JOIN networks AS lost_by ON lost_by.id = rescues.from_network_id
    LEFT JOIN networks AS saved_by ON saved_by.id = rescues.to_network_id
    ORDER BY rescues.title COLLATE NOCASE, rescues.season, rescues.rescued_event
    """
}
