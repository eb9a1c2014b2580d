import Claims

/// A show ends with a season, by plan; its date is when it ends.
enum Ending {
  static let rules: [Rule] = [
    // Harbor Lights will end with its third season.
    Rule(
      .ending,
      "end-with",
      "[end|ends|ending|ended|conclude|concludes|concluding|wraps up|wrap up|wrap|finish|bow out|bows out|close|bowing out|wrapping up|close out|say goodbye|signing off|sign off|disband|disbands|winds down|wound down|wind down|hang it up|finishes|finished|finishing|ends for good|draw to a close|draws to a close|go out] …4 (with|after|following|at the end of|in|on) …3 <season|seasons>",
      show: .subject
    ),
    // Harbor Lights returns for its fifth and final season.
    Rule(.ending, "final-season", "<show> …6 [@final]", show: .subject),
    // the final season of Harbor Lights
    Rule(.ending, "final-of", "[@final] (of|for) …2 <show>", show: .object),
    // Its third and final season begins in May.
    Rule(.ending, "final-alone", "[@final]", show: .subject),
    // The fifth season will be its last.
    Rule(
      .ending,
      "last",
      "<season> …6 (be|is|was|isn't|wasn't|as) …2 [last|final|end|conclusion|farewell|swan song]",
      show: .subject
    ),
    // the fifth season, its last
    Rule(
      .ending,
      "last-apposition",
      "<season> (of <show>)? , (its|the|his|her|their) …1 [last|final|farewell]",
      show: .either
    ),
    // The series will end in 2024.
    Rule(
      .ending,
      "to-end",
      "(will|to|is|set to|would) [end|conclude|ending|concluding|wrap up|wrapping up|come to an end|coming to an end|bow out|bowing out|disband|sign off|finish|finishing|say goodbye|call it quits|take its final bow|hang up]",
      show: .subject
    ),
    // Harbor Lights ended for good in March.
    Rule(
      .ending,
      "for-good",
      "[ended for good|ends for good|end for good|ended its run|ends its run|end its run|wound down|winds down|called it quits|calls it quits|bowed out|bows out|signed off for good|signs off for good|sign off for good|bow out for good|closes the book|closed the book|final curtain|hangs up|hang up its|for the last time|final bow|last bow|swan song]",
      show: .subject
    ),
    // Meridian is wrapping up Harbor Lights next year.
    Rule(
      .ending,
      "network-ends",
      "<network> …3 [ends|ending|concludes|concluding|wraps up|wrapping up|bids farewell to|says goodbye to|say goodbye to|said goodbye to|will end|to end|to conclude] …3 <show>",
      show: .object
    ),
    // Meridian drew the curtain on Harbor Lights.
    Rule(
      .ending,
      "curtain",
      "[draw the curtain on|draws the curtain on|drew the curtain on|drawn the curtain on|bring the curtain down on|brings the curtain down on|brought the curtain down on|ring down the curtain on|rings down the curtain on|closes the book on|closed the book on|say farewell to|says farewell to|said farewell to] …3 <show>",
      show: .object
    ),
    // Two last episodes will close out Harbor Lights for good.
    Rule(.ending, "closes-out", "[close out|closes out|closed out|closing out] …3 <show>", show: .object),
    // The series is coming to an end.
    Rule(
      .ending,
      "coming-to-end",
      "[comes|come|coming|brought|bring|brings|bringing] …4 to …2 (end|close|conclusion)",
      show: .subject
    ),
  ]
}
