import Claims

/// A season or a show starts, or will start.
enum Premiered {
  static let rules: [Rule] = [
    // Harbor Lights premieres on May 3.
    Rule(
      .premiered,
      "verb",
      "<show|season|episodes> … [premieres|premiered|premiere|debuts|debuted|debut|launches|launched|launch|bows|bowed|appeared|arrives|arrived|arrive|drops|begins|began|starts|started|opens|opened|lands|hits|returns|returned|return|streams|airs|aired|kicks off|kicked off|rolls out|came on|kick off|start|begin|air|stream|drop|bow|hit|land|resumes|gets under way|gets underway|get under way|get underway|got under way|got underway] …5 <date>",
      show: .subject
    ),
    // Harbor Lights, a crime drama from Ada Winslow, premieres on Meridian this spring.
    Rule(
      .premiered,
      "loose",
      "[premieres|premiered|debuts|debuted|bows|bowed|makes its debut|made its debut|make its debut|launches|launched|lands on|landed on|arrives|arrived|drops|goes out|goes live|go live|rolls out|blasts off|kicks off|will simulcast|will stream|starts streaming|begins streaming|started streaming|began streaming|first shown|first aired|first broadcast|originally aired|originally broadcast|returns to|returned to|returns on|returned on|come back|comes back|came back|is out|be back|surfaces|will finally be seen|will finally be shown|resumes on|is back|be with us|turns up|turned up|takes flight|take flight|hits screens|hit screens|begins its run|began its run|opens its doors|pops up|will initially air|will first air|will premiere|would premiere|will debut|would debut|will arrive|would arrive|will launch|would launch|will drop|would drop|will bow|would bow]",
      show: .subject,
      needs: [.date]
    ),
    // Harbor Lights reaches Meridian on May 3.
    Rule(
      .premiered,
      "reaches",
      "<show|season> …3 [reach|reaches|reached|hits|joins] …1 (<network>|screens|viewers)",
      show: .subject,
      needs: [.date]
    ),
    // It has been on Meridian since March 2018.
    Rule(.premiered, "since", "(been|running|ran|aired|airing|run) …4 [since] <date>", show: .subject),
    // First shown on Meridian in 2019, Harbor Lights …
    Rule(
      .premiered,
      "first-shown",
      "[first shown|first aired|first broadcast|first seen|originally shown|originally aired|originally broadcast|first streamed|first premiered|first launched]",
      show: .either,
      needs: [.date]
    ),
    // Meridian will air all ten episodes of Harbor Lights on Feb. 28.
    Rule(
      .premiered,
      "network-shows",
      "<network> …4 [drop|dropping|air|airs|aired|broadcast|broadcasts|screen|screens|screened|stream|streams|add|adds|added|roll out|rolls out|rolling out|slotted|slots|slates|slated|schedules|scheduled|dates|dated|start|starts|open|opens|bow|bows|release|releases|released|show|shows|showing|drops|dropped|bring back|brings back|premiere|debut|launch] …8 <show|season>",
      show: .object,
      needs: [.date]
    ),
    // On May 3, Harbor Lights premieres on Meridian.
    Rule(
      .premiered,
      "date-verb",
      "<date> …6 [premieres|premiered|premiere|debuts|debuted|debut|launches|launched|launch|bows|arrives|arrived|drops|dropped|begins|began|starts|started|lands|landed|arrive]",
      show: .subject
    ),
    // Harbor Lights premiered on Meridian.
    Rule(
      .premiered,
      "on-network",
      "<show|season> …5 [premieres|premiered|premiere|debuts|debuted|debut|launches|launched|bows|bowed|arrives|lands|launch] …3 (on|at) …2 <network>",
      show: .subject
    ),
    // Harbor Lights creeps back onto Meridian on May 3.
    Rule(
      .premiered,
      "again",
      "<show|season> …5 [again|back|onto|once more|once again] …8 <network>",
      show: .subject,
      needs: [.date]
    ),
    // Harbor Lights is on Meridian from May 3.
    Rule(
      .premiered,
      "on-from",
      "<show|season> …2 {be} (available|streaming)? (on|at) [@network] (from|as of) …2 <date>",
      show: .subject
    ),
    // Its premiere is set for May 3.
    Rule(
      .premiered,
      "noun",
      "[premiere|premieres|debut|launch|release|return|bow|rollout] …6 (on|in|for|date|is|was|set|this|next|last|of) …3 <date>",
      show: .either,
      needsMention: true
    ),
    // a June 9 premiere for Harbor Lights
    Rule(
      .premiered,
      "date-noun",
      "<date> …2 [premiere|debut|launch|release|return|bow|start]",
      show: .either,
      needsMention: true
    ),
    // Meridian has set a premiere date of May 3.
    Rule(
      .premiered,
      "set-date",
      "[premiere date|release date|air date|start date|launch date|return date] …5 <date>",
      show: .either
    ),
    // The second season is due on Meridian this fall.
    Rule(
      .premiered,
      "due",
      "[coming|coming back|returning|return|available|streaming|arriving|premiering|debuting|launching|airing|airs|streams|on the air|aiming|hitting|beginning|starting|dropping|rolling out|landing|bowing|kicking off] (for|on|in|to|out|back|at|with|via|<network>)? …4 <date>",
      show: .subject,
      needsMention: true
    ),
    // The second season is slated for May.
    Rule(
      .premiered,
      "planned",
      "[due|slated|scheduled|set|expected|aiming|eyeing] (for|on|in|to|out|back|at|with|via|<network>)? …4 <date>",
      show: .subject,
      certainty: .expected,
      needsMention: true
    ),
    // Meridian has put a date on Harbor Lights: May 3.
    Rule(
      .premiered,
      "dated",
      "[put a date on|puts a date on|putting a date on|set a date for|sets a date for|setting a date for|named a date for] …3 <show|season> …2 <date>",
      show: .object
    ),
    // Harbor Lights is still on for May.
    Rule(
      .premiered,
      "on-track",
      "[still on for|still on track for|on track for|on course for] …4 <date>",
      show: .subject,
      certainty: .expected,
      needsMention: true
    ),
    // Meridian launches Harbor Lights in October.
    Rule(
      .premiered,
      "network-verb",
      "<network> …3 [premieres|premiered|debuts|debuted|launches|launched|airs|aired|unveils|releases|released|premiere|launch|debut] … <show> …6 <date>",
      show: .object
    ),
  ]
}
