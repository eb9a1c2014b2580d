import Claims

/// Filming begins.
enum ProductionStarted {
  static let rules: [Rule] = [
    // Filming on Harbor Lights began in March in Pittsburgh.
    Rule(
      .productionStarted,
      "begin",
      "[production|filming|shooting|principal photography|photography|cameras|camera] …6 (begin|begins|began|begun|start|starts|started|starting|beginning|has begun|first day|kicks off|kicked off|kick off|get going|got going|gets going|get underway|got underway|gets underway|rolling|roll|commence|commences|commenced|under way in)",
      show: .either
    ),
    // Harbor Lights starts filming in June.
    Rule(
      .productionStarted,
      "verb",
      "[begin|begins|began|begun|start|starts|started|starting|beginning|kicks off|kicked off|commence|commenced|gearing up|gears up|heads|heading|first day of|day one of|due|set] …2 (production|filming|shooting|principal photography|camera|to film|to shoot|into production)",
      show: .either
    ),
    // Harbor Lights has started work on a third season; work on it begins in June.
    Rule(
      .productionStarted,
      "work",
      "[begin|begins|began|begun|start|starts|started|starting|beginning|commences|commenced] work on",
      show: .either,
      needs: [.season]
    ),
    Rule(
      .productionStarted,
      "work-begins",
      "[work on] …4 <season> …2 (begin|begins|began|begun|starts|started|under way|underway|commences|commenced)",
      show: .either
    ),
    // Harbor Lights was shot in Pittsburgh from May to September 2021.
    Rule(
      .productionStarted,
      "since",
      "[filming|shooting|shot|filmed|in production] …5 (since|from) …2 <date>",
      show: .either
    ),
    // Cameras are up on Harbor Lights.
    Rule(
      .productionStarted,
      "cameras-up",
      "[cameras are up|cameras were up|clapperboard|first shoot|day one]",
      show: .either
    ),
    // The series went into production in June.
    Rule(
      .productionStarted,
      "went",
      "[went|goes|go|going|gone|enters|entered|entering] (into|before)? (the)? (production|cameras|principal photography)",
      show: .subject
    ),
  ]
}
