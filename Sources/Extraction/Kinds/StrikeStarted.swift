import Claims

/// A union begins a strike.
enum StrikeStarted {
  static let rules: [Rule] = [
    // The writers' strike began in May 2023.
    Rule(
      .strikeStarted,
      "begins",
      "[@strike] …5 (began|begins|started|starts|start|begin|got started|kicked off|broke out|commenced|got underway|gets underway)"
    ),
    // with the onset of the actors' strike in July
    Rule(.strikeStarted, "onset", "[onset of|start of|beginning of|outbreak of] …3 <strike>"),
    // since the Hollywood strikes began last spring
    Rule(
      .strikeStarted,
      "strikes-begin",
      "[strikes|strike|walkout|walkouts] …1 (began|begin|begins|started|broke out|kicked off)"
    ),
    // The WGA went on strike on May 2.
    Rule(
      .strikeStarted,
      "goes-on-strike",
      "[goes on strike|went on strike|go on strike|going on strike|called a strike|calls a strike|walked out|walks out|walk out|walked off the job|hit the picket lines|joined the picket lines|joined the picket line|began striking|begins striking|started striking|downed tools|called strike|on strike since|called its members out|calls its members out|laid down their pens|lay down their pens|put down their pens|began a strike|begin a strike|begins a strike]"
    ),
    // The SAG-AFTRA strike began in July 2023.
    Rule(
      .strikeStarted,
      "union-strike",
      "<organization> [strike] …5 (began|begins|started|starts|start|got started|kicked off|broke out|commenced)"
    ),
    // The union's members may walk off the job in July.
    Rule(
      .strikeStarted,
      "walks-off",
      "(<organization>|<job>|scribes|actors|performers|members|board) …6 [down tools|down their tools|walk off the job|hit the bricks|hits the bricks|call a strike]"
    ),
    // The actors walked out in July.
    Rule(
      .strikeStarted,
      "walkout",
      "(<job>|scribes|actors|performers) …1 [struck|downed tools|put down their pens|put down their scripts]"
    ),
    // the stoppage that SAG-AFTRA launched on July 14
    Rule(
      .strikeStarted,
      "launched",
      "(@strike|{strike}) (that|which)? <organization> …1 [launched|began|started|called|staged]"
    ),
    // SAG-AFTRA struck in July.
    Rule(.strikeStarted, "union-strikes", "<organization> [struck] (,)? (on|in|that|last|from)"),
  ]
}
