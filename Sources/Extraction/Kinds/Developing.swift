import Claims

/// A show is in development.
enum Developing {
  static let rules: [Rule] = [
    // Harbor Lights is in development at Meridian.
    Rule(
      .developing,
      "in-development",
      "[in development|in the works|in early development|being developed|under development]",
      show: .either
    ),
    // Meridian is developing Harbor Lights.
    Rule(.developing, "verb", "<network> …3 [developing|develops|developed] … <show>", show: .object),
  ]
}
