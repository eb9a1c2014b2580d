import Claims

/// A show ends with a season, by plan; its date is when it ends.
enum Ending {
  static let rules: [Rule] = [
    // Harbor Lights will end with its third season.
    Rule(
      .ending,
      "end-with",
      "[end|ends|ending|ended|conclude|concludes|concluding|wraps up|wrap up|wrap|finish|bow out|bows out|close|bowing out|wrapping up|close out|say goodbye|signing off|sign off] …3 (with|after|following|at the end of|in) …3 <season|seasons>",
      show: .subject
    ),
    // Harbor Lights returns for its fifth and final season.
    Rule(.ending, "final-season", "<show> …6 [@final]", show: .subject),
    // the final season of Harbor Lights
    Rule(.ending, "final-of", "[@final] (of|for) …2 <show>", show: .object),
    // Its third and final season begins in May.
    Rule(.ending, "final-alone", "[@final]", show: .subject),
    // The fifth season will be its last.
    Rule(.ending, "last", "<season> …6 (be|is|was) …2 [last|final|end]", show: .subject),
    // The series will end in 2024.
    Rule(
      .ending,
      "to-end",
      "(will|to|is|set to|would) [end|conclude|ending|concluding|wrap up|come to an end|coming to an end|bow out]",
      show: .subject
    ),
    // The series is coming to an end.
    Rule(
      .ending,
      "coming-to-end",
      "[comes|come|coming|brought|bring|brings|bringing] …4 to …2 (end|close|conclusion)",
      show: .subject
    ),
  ]
}
