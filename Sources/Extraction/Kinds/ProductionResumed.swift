import Claims

/// Filming takes up again after a pause.
enum ProductionResumed {
  static let rules: [Rule] = [
    // Production resumed in December.
    Rule(
      .productionResumed,
      "resume",
      "[production|filming|shooting|cameras] …5 (resume|resumes|resumed|restart|restarts|restarted|picked back up)",
      show: .either
    ),
    // Harbor Lights resumed filming in December.
    Rule(
      .productionResumed,
      "verb",
      "[resume|resumes|resumed|resuming|restarted|restarts] …3 (production|filming|shooting|work)",
      show: .either
    ),
    // Cameras are rolling again.
    Rule(
      .productionResumed,
      "again",
      "[rolling again|filming again|shooting again|back in production|back before the cameras|back on set|back to work on]",
      show: .either
    ),
  ]
}
