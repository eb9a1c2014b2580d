import Claims

/// Filming is finished.
enum ProductionWrapped {
  static let rules: [Rule] = [
    // Filming wrapped in May.
    Rule(
      .productionWrapped,
      "wrap",
      "[production|filming|shooting|shoot|photography|cameras] …6 (wrap|wraps|wrapped|ends|finished|completed|complete|ended|concluded|finishes|stopped rolling|done|is complete|was complete|in the can)",
      show: .either
    ),
    // Harbor Lights has wrapped production.
    Rule(
      .productionWrapped,
      "verb",
      "[wrap|wraps|wrapped|wrapping|ended|ends|finished|finishes|completed|completes|finish|completion of|completing] …3 (production|filming|shooting|photography|up filming|shoot)",
      show: .either
    ),
    // That's a wrap on season 2.
    Rule(.productionWrapped, "a-wrap", "a [wrap] (on|for) …3 <season|show>", show: .either),
    // Having wrapped in Pittsburgh in May, Harbor Lights …
    Rule(.productionWrapped, "having-wrapped", "having [wrapped] …9 <show>", show: .either),
    // Season 2 has wrapped.
    Rule(
      .productionWrapped,
      "season-wrapped",
      "<season|show> …3 [wrapped|picture - wrapped|has wrapped|have wrapped|already shot|is in the can|was in the can|are in the can]",
      show: .subject
    ),
    // Meridian has a third season of Harbor Lights in the can.
    Rule(.productionWrapped, "has-in-can", "(has|have|had|with) …3 <season> …4 [in the can]", show: .either),
  ]
}
