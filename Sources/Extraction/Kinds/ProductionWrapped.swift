import Claims

/// Filming is finished.
enum ProductionWrapped {
  static let rules: [Rule] = [
    // Filming wrapped in May.
    Rule(
      .productionWrapped,
      "wrap",
      "[production|filming|shooting|shoot|photography|cameras] …6 (wrap|wraps|wrapped|finished|completed|complete|ended|concluded|finishes|stopped rolling|done)",
      show: .either
    ),
    // Harbor Lights has wrapped production.
    Rule(
      .productionWrapped,
      "verb",
      "[wrap|wraps|wrapped|wrapping|finished|finishes|completed|completes|finish] …2 (production|filming|shooting|photography|up filming|its shoot|the shoot)",
      show: .either
    ),
    // Season 2 has wrapped.
    Rule(.productionWrapped, "season-wrapped", "<season|show> …3 (has|have) [wrapped]", show: .subject),
  ]
}
