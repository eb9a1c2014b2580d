import Claims

/// A season or a show comes later than it was to; the date is the new one.
enum Delayed {
  static let rules: [Rule] = [
    // The second season has been delayed to 2025.
    Rule(
      .delayed,
      "verb",
      "[delayed|delays|delay|postponed|postpones|postpone|postponing|delaying|postponement|pushed back|pushes back|push back|pushing back|pushed|pushing|bumped to|bumped from|bumps|moved back|held for|held until|put back|slipped to|slipped out|slips to|rescheduled|reschedules|delayed until|yanked from|week late|later than planned|originally due|once slated|no longer launch|off the schedule|kept off]",
      show: .either,
      season: .plain,
      needs: [.show, .season, .genre]
    )
  ]
}
