import Claims

/// A strike delayed or stopped a show, or may have.
enum StrikeAffected {
  static let rules: [Rule] = [
    // The writers' strike delayed the second season.
    Rule(
      .strikeAffected,
      "strike",
      "[@strike] …8 (affected|affects|impacted|impact|impacts|delayed|delay|delays|halted|halt|paused|pushed|stopped|shut down|slowed|disrupted|interrupted|caught|hit|forced|hurt|touched|upended|derailed|stalled|brought|froze|put|cut)",
      show: .either
    ),
    // The Hollywood strikes pushed season 3 back.
    Rule(
      .strikeAffected,
      "strikes",
      "[strike|strikes|walkout|walkouts|stoppage|stoppages] …8 (affected|affects|impacted|impact|impacts|delayed|delay|delays|halted|halt|paused|pushed|stopped|shut down|slowed|disrupted|interrupted|caught|hit|forced|hurt|upended|derailed|stalled|brought|froze|got in)",
      show: .either
    ),
    // Production was halted by the actors' strike.
    Rule(
      .strikeAffected,
      "by-strike",
      "(delayed|delays|delay|halted|paused|pushed|stopped|shut down|slowed|disrupted|interrupted|postponed|suspended|affected|impacted|held up|scrapped|cancelled|canceled|stalled|on hold|hiatus|sidelined) …8 (by|due to|because of|amid|owing to|during|thanks to|in the wake of|over|as a result of|through) …4 [@strike]",
      show: .either
    ),
    // It was delayed by the strikes.
    Rule(
      .strikeAffected,
      "by-strikes",
      "(delayed|delays|delay|halted|paused|pushed|stopped|shut down|slowed|disrupted|interrupted|postponed|suspended|affected|impacted|held up|scrapped|cancelled|canceled|stalled|on hold|hiatus|sidelined) …8 (by|due to|because of|amid|owing to|during|thanks to|in the wake of|over|as a result of|through) …4 [strike|strikes|walkout|walkouts]",
      show: .either
    ),
    // Owing to the writers' strike, Meridian held the season back.
    Rule(
      .strikeAffected,
      "owing",
      "(due to|because of|owing to|thanks to|amid|blamed|blaming|citing) …3 [@strike|strikes]",
      show: .either
    ),
  ]
}
