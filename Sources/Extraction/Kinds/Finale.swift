import Claims

/// The last episode of a season or of a show airs.
enum Finale {
  static let rules: [Rule] = [
    // The series finale airs on May 21.
    Rule(
      .finale,
      "noun",
      "[finale|season finale|series finale|final episode|last episode|season - ender|closer|ender] … <date>",
      show: .either
    ),
    // Sunday's season finale
    Rule(.finale, "date-noun", "<date> …4 [finale|season finale|series finale]", show: .either),
    // Season 3 came to its end on November 24, 2024.
    Rule(
      .finale,
      "ended",
      "<season|show> …3 [ended|ends|concluded|concludes|wrapped|wraps|wrapped up|came to its end|came to an end|finished|closes|closed|signed off|bowed out|went off the air|bows out] …4 (on|in)? <date>",
      show: .subject
    ),
  ]
}
