import Claims

/// A season or a show comes later than it was to; the date is the new one.
enum Delayed {
  static let rules: [Rule] = [
    // The second season has been delayed to 2025.
    Rule(
      .delayed,
      "verb",
      "[{delay}|postponement|pushed to|held for|held until|hold off|holding off|held off|holds off|slipped to|slipped out|slips to|bumped to|no longer launch]",
      show: .either,
      needs: [.show, .season, .genre]
    ),
    // Its return slipped from May to June.
    Rule(
      .delayed,
      "from-to",
      "[{delay}|{move}|slips|slipped|slipping|shunted|nudged|bumped|goes|went] …2 from …1 <date> …3 to",
      show: .either
    ),
    // Meridian has moved Harbor Lights and Dawn Patrol to 2027.
    Rule(
      .delayed,
      "to-year",
      "[{move}|nudges|nudged|bumps|bumped|pushed|shunted|held over] … to …1 <date>",
      show: .either,
      needs: [.show, .season]
    ),
    // Meridian set it back a month.
    Rule(
      .delayed,
      "back-by",
      "[{delay}|set|sets|put|puts|moved|moves|pushed|pushes|slips|slipped|comes|arrives] …4 (back|late|later|behind) …1 (by)? (a|one|two|three|four|six|several|some|another) (day|days|week|weeks|month|months|year|years)",
      show: .either
    ),
    // Meridian is holding Harbor Lights until midseason.
    Rule(
      .delayed,
      "held",
      "[hold|holds|holding|held] <show|season> …1 (until|till)",
      show: .object
    ),
    // The season won't make its planned February slot.
    Rule(
      .delayed,
      "misses",
      "[won't make|doesn't make|didn't make|not make|misses|missed|miss] (its|the|a) …3 (slot|date|launch|premiere|debut|start)",
      show: .either,
      needs: [.show, .season]
    ),
    // The debut has been called off.
    Rule(
      .delayed,
      "called-off",
      "(premiere|debut|launch|release|return) …9 [called off|scrubbed]",
      show: .either
    ),
    // a year later than planned; three months behind schedule
    Rule(
      .delayed,
      "late",
      "(day|days|week|weeks|month|months|year|years) [late|later than|behind schedule|behind]",
      show: .either
    ),
    Rule(
      .delayed,
      "later-than",
      "[later than] …1 (planned|expected|scheduled|announced|intended|first|originally|hoped)",
      show: .either
    ),
    // Originally due in May, the drama starts in June.
    Rule(
      .delayed,
      "originally-due",
      "(originally|initially|first|once|previously) [due|slated|scheduled|planned|set|announced|expected|meant] …4 <date>",
      show: .either
    ),
    // The strike kept it off the air until December.
    Rule(
      .delayed,
      "off-air",
      "[off the air|off the schedule|off screens|off our screens] …1 until …2 <date>",
      show: .either
    ),
    // Meridian yanks Harbor Lights from Monday's schedule.
    Rule(
      .delayed,
      "off-schedule",
      "[{remove}|dropped|drops|bumped] …4 (from|off) …4 (schedule|schedules|lineup|line - up|slate)",
      show: .either
    ),
  ]
}
