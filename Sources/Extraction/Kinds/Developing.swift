import Claims

/// A show is in development.
enum Developing {
  static let rules: [Rule] = [
    // Harbor Lights is in development at Meridian.
    Rule(
      .developing,
      "in-development",
      "[in development|into development|in the works|in early development|in active development|being developed|under development|in the pipeline|on the drawing board|development slate|taken out to buyers|being shopped|out to directors|script - to - series commitment|script commitment|put pilot commitment|in the early stages|still alive|long - gestating]",
      show: .either
    ),
    // Meridian is developing Harbor Lights.
    Rule(
      .developing,
      "verb",
      "<network|company|person> …4 [developing|develops|developed|prepping|is cooking up|cooking up|are teaming up on|teaming up on|is working with|is working on|optioned|has optioned|options|adapting] …9 <show>",
      show: .object
    ),
  ]
}
