import Claims

/// A show is in development.
enum Developing {
  static let rules: [Rule] = [
    // Harbor Lights is in development at Meridian.
    Rule(
      .developing,
      "in-development",
      "[in development|into development|in the works|in early development|in active development|being developed|under development|in the pipeline|on the drawing board|development slate|taken out to buyers|being shopped|out to directors|script - to - series commitment|script commitment|put pilot commitment|in the early stages|brewing at|on the boil at|script is being written|being turned into a series|being turned into a TV series|being made into a series|being adapted into a series|being adapted for television|still alive|long - gestating]",
      show: .either
    ),
    // Meridian is developing Harbor Lights.
    Rule(
      .developing,
      "verb",
      "<network|company|person> …4 [developing|develops|developed|prepping|is cooking up|cooking up|are teaming up on|teaming up on|is working with|is working on|optioned|has optioned|options|adapting] …9 <show>",
      show: .object
    ),
    // Meridian is no longer developing Harbor Lights.
    Rule(
      .developing,
      "no-longer",
      "<network|company|person> …3 [no longer developing|stopped developing|abandoned development of|halted development of] …5 <show>",
      certainty: .denied
    ),
  ]
}
