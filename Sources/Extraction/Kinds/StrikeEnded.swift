import Claims

/// A strike is over.
enum StrikeEnded {
  static let rules: [Rule] = [
    // The actors' strike was resolved on November 9.
    Rule(
      .strikeEnded,
      "ended",
      "[@strike] …6 (ended|ends|end|over|resolved|settled|concluded|came to an end|called off|finished|comes to an end|suspended|averted|behind)"
    ),
    // The SAG-AFTRA strike ended in November.
    Rule(
      .strikeEnded,
      "union-strike",
      "<organization> [strike] …5 (ended|ends|over|resolved|settled|concluded|came to an end|called off)"
    ),
    // the resolution of the WGA strike
    Rule(.strikeEnded, "resolution", "[resolution of|end of|settlement of|conclusion of] …3 <strike>"),
    // Now that the strikes have been settled
    Rule(
      .strikeEnded,
      "settled",
      "[strikes|strike|walkout|walkouts|stoppage] …3 (settled|resolved|over|called off|ended)"
    ),
    // The guild called off its strike.
    Rule(
      .strikeEnded,
      "call-off",
      "[vote to end|voted to end|votes to end|call off|called off|calls off|lift|lifts|lifted|ended|ends|ending|suspend|suspended|suspends|settled|settles] (its|their|the) …2 (strike|walkout|strikes|stoppage|dispute)"
    ),
    // The new contract brought the walkout to a close.
    Rule(.strikeEnded, "to-a-close", "(<strike>|strike|strikes|walkout|walkouts|stoppage) …1 [to a close|to an end]"),
    // Writers went back to work on Monday, as the guild had lifted its strike.
    Rule(
      .strikeEnded,
      "return",
      "(<organization>|<job>|writers|actors|performers|scribes|members|animators|crews) …3 [returned to work|return to work|returning to work|went back to work|go back to work|back at work|returned to their desks] …12 (<strike>|strike|strikes|walkout|stoppage|picket|guild|union)"
    ),
    // Performers put down their picket signs once the contract was ratified.
    Rule(
      .strikeEnded,
      "signs-down",
      "[put down|laid down|lay down|lays down|hang up|hung up|stowed|pack away|packed away|drop|dropped] (its|their|the) …1 (signs|placards|pickets)"
    ),
    // SAG-AFTRA reached a deal with the studios.
    Rule(
      .strikeEnded,
      "deal",
      "<organization> …6 [tentative agreement|tentative deal|reached a deal|reaches a deal|ratified|struck a deal|agreement to end]"
    ),
    // a deal that ended the actors' strike
    Rule(.strikeEnded, "ends-strike", "[ends|ended|ending|end|called off] …3 <strike>"),
    // The guild and the studios shook hands in November.
    Rule(
      .strikeEnded,
      "settles",
      "<organization> …8 [shook hands|made peace|made a deal|signed a deal|accepted|settled with|came to terms|ended their|ended its|back to work]"
    ),
  ]
}
