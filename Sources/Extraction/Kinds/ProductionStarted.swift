import Claims

/// Filming begins.
enum ProductionStarted {
  static let rules: [Rule] = [
    // Filming on Harbor Lights began in March in Pittsburgh.
    Rule(
      .productionStarted,
      "begin",
      "[production|filming|shooting|principal photography|photography|cameras|camera] …6 (begin|begins|began|begun|start|starts|started|starting|beginning|kicks off|kicked off|kick off|get underway|got underway|gets underway|rolling|roll|commence|commences|commenced|under way in)",
      show: .either
    ),
    // Harbor Lights starts filming in June.
    Rule(
      .productionStarted,
      "verb",
      "[begin|begins|began|begun|start|starts|started|starting|beginning|kicks off|kicked off|commence|commenced|resumes] …2 (production|filming|shooting|principal photography|camera)",
      show: .either
    ),
    // The series went into production in June.
    Rule(
      .productionStarted,
      "went",
      "[went|goes|go|going|gone|enters|entered|entering] (into|before)? (the)? (production|cameras)",
      show: .subject
    ),
  ]
}
