import Claims

/// The last episode of a season or of a show airs.
enum Finale {
  static let rules: [Rule] = [
    // The series finale airs on May 21.
    Rule(
      .finale,
      "noun",
      "[finale|finales|season finale|series finale|final episode|last episode|final episodes|final two episodes|last episodes|season - ender|season - enders|season ender|season enders|closer|ender|closing episode|closing episodes|grand final|grand finale|final edition|last edition|final instalment|final installment|last instalment|last installment|ever instalment|ever episode|final hour|last hour|last ever episode|last in series] …9 <date>",
      show: .either
    ),
    // The last two episodes of Harbor Lights are shown on May 21.
    Rule(.finale, "last-episodes", "[final|last|closing|concluding] <episodes> …9 <date>", show: .either),
    // Harbor Lights closed its second season with a wedding.
    Rule(
      .finale,
      "ends-season",
      "<show> …3 [ended|ends|closed|closes|capped|caps|finished|finishes|concluded|concludes] (its|the) …1 <season>",
      show: .subject
    ),
    // Harbor Lights, with Ada Winslow as Ruth, signs off on May 21.
    Rule(
      .finale,
      "signs-off",
      "[signs off|sign off|signed off|takes its bow|takes its final bow|concludes|wraps up|wraps] …3 (on|this|next|at)? <date>",
      show: .subject,
      needs: [.show, .season, .genre]
    ),
    // Harbor Lights wrapped its eight-week run on Friday.
    Rule(
      .finale,
      "ends-run",
      "<show|season> …3 [wrapped|wraps|wrapped up|wraps up|ended|ends|concluded|concludes|finished|finishes|completed] its …4 run …2 <date>",
      show: .subject
    ),
    // Sunday's season finale
    Rule(
      .finale,
      "date-noun",
      "<date> ('s)? …4 [finale|season finale|series finale|final episode|last episode|grand final|closing episode|season - ender|season ender]",
      show: .either
    ),
    // Season 3 came to its end on November 24, 2024.
    Rule(
      .finale,
      "ended",
      "<season|show> …3 [ended|ends|concluded|concludes|wrapped up|wraps up|came to its end|came to an end|finished|closes|closed|signed off|bowed out|went off the air|bows out|come to a close|came to a close|took its final bow|took its bow|takes its final bow|took its last bow|wound down|finishing|end|conclude|finish|signs off|ended its run|wrapped up its run|reaches its conclusion|reached its conclusion|aired its last] …5 (on|in)? <date>",
      show: .subject
    ),
  ]
}
