import Claims

/// The ways of telling an event by a verb that are the same whatever the verb is.
enum EventVariants {
  /// The rules of a class of verbs, `verbs.txt`.
  static func rules(_ kind: Kind, _ verbs: String, season: SeasonUse = .plain, needs: [RuleSlot] = []) -> [Rule] {
    [
      // Harbor Lights, which Meridian cancelled in May; the drama that Meridian had cancelled
      Rule(
        kind,
        "which-\(verbs)",
        "<show> …5 (that|which) …1 <network> …3 [{\(verbs)-ed}]",
        show: .subject,
        season: season,
        needs: needs
      ),
      // the drama Meridian cancelled
      Rule(
        kind,
        "bare-\(verbs)",
        "<show> <network> …2 [{\(verbs)-ed}]",
        show: .subject,
        season: season,
        needs: needs
      ),
      // the drama, cancelled by Meridian in May
      Rule(
        kind,
        "by-\(verbs)",
        "[{\(verbs)-ed}] …1 by …2 <network>",
        show: .subject,
        season: season,
        needs: needs
      ),
    ]
  }
}
