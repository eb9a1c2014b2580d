import Claims

/// Filming is stopped.
enum ProductionPaused {
  static let rules: [Rule] = [
    // Production was halted in July.
    Rule(
      .productionPaused,
      "halt",
      "[production|filming|shooting|cameras] …6 (halted|paused|suspended|shut down|stopped|halt|standstill|pause|on hold|shuttered|shuts down)",
      show: .either
    ),
    // Meridian has paused production on Harbor Lights.
    Rule(
      .productionPaused,
      "verb",
      "[halts|halted|halting|paused|pauses|suspended|suspends|shut down|shuts down|shutting down|shutdown|pausing|suspending] …3 (production|filming|shooting|work|cameras|on)",
      show: .either
    ),
  ]
}
