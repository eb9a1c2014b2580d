public import Claims

/// Asks which strikes there were, and which shows they touched.
public struct StrikeList: Question {
  /// A strike and a show it touched, or may have; a strike that touched none has one row without a show.
  public struct Row: Decodable, Sendable, Equatable {
    /// Nil where an article speaks of "the strikes".
    public let organization: String?
    public let began: EDTF?
    public let ended: EDTF?
    public let show: String?
    public let season: Int?
    /// `told`, or `in production during it`.
    public let basis: String?
    public let certainty: Certainty?
    /// Of the event that says so; of the strike itself where there is no show.
    public let id: String
  }

  public init() {}

  public static let name = "strikes"

  public static let sql = """
    WITH impacts AS (
      SELECT strike_impacts.show_id, strike_impacts.season, strike_impacts.organization, strike_impacts.certainty,
        strike_impacts.basis, strike_impacts.event_id,
        (
          SELECT strikes.began_event
          FROM strikes
          WHERE strikes.organization = strike_impacts.organization
            AND coalesce(strikes.began_from, '') <= coalesce(events.date_to, events.last_reported, '9999')
          ORDER BY strikes.began_from DESC, strikes.began_event
          LIMIT 1
        ) AS strike
      FROM strike_impacts
      JOIN events ON events.id = strike_impacts.event_id
    ),
    ranked AS (
      SELECT impacts.show_id, impacts.season, impacts.organization, impacts.certainty, impacts.basis, impacts.event_id,
        impacts.strike,
        row_number() OVER (
          PARTITION BY impacts.strike, impacts.organization, impacts.show_id, impacts.season
          ORDER BY impacts.basis = 'told' DESC, impacts.event_id
        ) AS place
      FROM impacts
    )
    SELECT coalesce(strikes.organization, ranked.organization) AS organization, strikes.began, strikes.ended,
      shows.title AS show, ranked.season, ranked.basis, ranked.certainty,
      coalesce(ranked.event_id, strikes.began_event) AS id
    FROM strikes
    FULL JOIN ranked ON ranked.strike = strikes.began_event
    LEFT JOIN shows ON shows.id = ranked.show_id
    WHERE coalesce(ranked.place, 1) = 1
    ORDER BY strikes.began_from IS NULL, strikes.began_from, organization, shows.title COLLATE NOCASE, ranked.season, id
    """
}
