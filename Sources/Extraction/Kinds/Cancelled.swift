import Claims

/// A show is ended by its network, or will not be made.
///
/// Its season is its last one.
enum Cancelled {
  static let rules = phrases + EventVariants.rules(.cancelled, "cancel") + EventVariants.rules(.cancelled, "abandon")

  private static let phrases: [Rule] = [
    // Meridian let the show go after two seasons.
    Rule(.cancelled, "let-go", "[let|lets|letting] …2 <show> go", show: .object, needs: [.network]),
    // the cancelled Meridian series Harbor Lights
    Rule(.cancelled, "adjective", "[cancelled|canceled|axed|scrapped] <network> …3 <show>", show: .object),
    // Meridian's axed Harbor Lights
    Rule(
      .cancelled,
      "owned-adjective",
      "<network> 's [cancelled|canceled|axed|scrapped] …2 <show>",
      isPresupposed: true
    ),
    // Meridian has cancelled Harbor Lights after two seasons.
    Rule(
      .cancelled,
      "verb",
      "[{cancel}|cans|canned] … <show>",
      show: .object
    ),
    // Harbor Lights has been cancelled by Meridian.
    Rule(
      .cancelled,
      "passive",
      "<show> …4 [{cancel-ed}|canned|unrenewed|cut down|let go|got the boot|cancel]",
      show: .subject
    ),
    // Cancelled after one season, the drama keeps finding fans.
    Rule(
      .cancelled,
      "participle",
      "[cancelled|canceled|axed|scrapped|canned|binned|nixed|shelved|unrenewed]",
      show: .subject
    ),
    // Meridian dropped it in May.
    Rule(
      .cancelled,
      "dropped",
      "<network> …3 [{cancel}|{abandon}|cut|cuts] …4 <show>",
      show: .object
    ),
    // Meridian pulled the plug on Harbor Lights.
    Rule(
      .cancelled,
      "plug",
      "[pull the plug|pulls the plug|pulled the plug|pulling the plug|drop the ax|drops the ax|dropped the ax|drop the axe|dropped the axe|lower the boom|swung the axe|swings the axe]",
      show: .object
    ),
    // Harbor Lights got the ax.
    Rule(
      .cancelled,
      "axe",
      "[given|got|gets|get|getting|gave|giving|gives|received|fell to|falls to] …2 (the|an) (ax|axe|chop|boot|hook|heave - ho|chopping block|door)",
      show: .subject
    ),
    // The cancellation of Harbor Lights left its fans angry.
    Rule(.cancelled, "noun", "[cancellation|cancelation|axing|cancellations|cancelations] of …4 <show>", show: .object),
    // the Harbor Lights cancellation
    Rule(.cancelled, "owned", "<show> ('s)? …2 [cancellation|cancelation]", show: .subject),
    // even after the Meridian cancellation
    Rule(.cancelled, "noun-by", "<network> ('s)? …2 [cancellation|cancelation]", show: .either),
    // The series will not be returning for a third season.
    Rule(
      .cancelled,
      "no-return",
      "[won't be returning|won't return|won't be back|not be returning|not be back|not return|not returning|not coming back|isn't coming back|isn't returning|not be coming back|not be moving forward|not moving forward|not continue|not be continuing|not be going forward|not proceed|not move forward|not go forward|won't continue|won't be coming back]",
      show: .subject,
      season: .denied
    ),
    // There will be no second season of Harbor Lights.
    Rule(.cancelled, "no-season", "(will be|is|was|has been|'s)? [no] <season>", show: .either, season: .denied),
    // Meridian decided not to renew Harbor Lights.
    Rule(
      .cancelled,
      "not-renew",
      "[not|won't|declined|declines|refused|refuses|against|elected not|opted not|chose not|decided not] (to)? (be)? (renew|renewed|recommission|recommissioned|continue with|order|bring back|go forward with|renewing|pick up|proceed with|move forward with|be moving forward with|moving forward with|<season>)",
      show: .object,
      season: .denied
    ),
    // The axe has fallen on Harbor Lights.
    Rule(
      .cancelled,
      "fallen",
      "(ax|axe|hammer|curtain|guillotine) …2 [falls|fallen|fell|drops|dropped|comes down|come down|came down] …2 on",
      show: .object
    ),
    // Meridian had no interest in a third season.
    Rule(
      .cancelled,
      "no-interest",
      "[no interest in|no plans for|not interested in|decided against|ruled out|rules out|turned down|turns down|opted against|passed on|passes on|no longer moving forward with|not moving forward with|not going ahead with|not proceeding with|will not make|won't make] …3 <season|show>",
      show: .either,
      season: .denied
    ),
    // Harbor Lights won't get a second season.
    Rule(
      .cancelled,
      "wont-get",
      "[won't|will not|not] (be getting|get|be getting|see|have|receive|be given|be having) …2 <season>",
      show: .either,
      season: .denied
    ),
    // Harbor Lights did not make it past season one.
    Rule(
      .cancelled,
      "not-past",
      "[not make it past|n't make it past|didn't make it past|won't make it past|never made it past|not make it beyond|didn't make it beyond|never got past|didn't get past] …3 <season>",
      show: .subject
    ),
    // Harbor Lights is one and done.
    Rule(
      .cancelled,
      "one-and-done",
      "[one and done|one - and - done|casualty of|is dead|are dead|is toast|are toast|is no more|was no more|is kaput|bites the dust|bit the dust|for the chop|for the axe|for the ax]",
      show: .subject,
      season: .none
    ),
    // Harbor Lights is done after two seasons.
    Rule(
      .cancelled,
      "done",
      "<show> …4 {be} [done|over|dead|finished|toast] (at <network>|after <seasons>|after <season>)",
      show: .subject
    ),
    // It's curtains for Harbor Lights.
    Rule(.cancelled, "curtains", "[curtains] for …2 <show>", show: .either),
    // Meridian called time on Harbor Lights.
    Rule(
      .cancelled,
      "call-time",
      "[calls time|called time|calling time|bids farewell|bid farewell|said goodbye|says goodbye|bade adieu|passes|passed] (on|to) …2 <show>",
      show: .object
    ),
    // Meridian gave up on Harbor Lights.
    Rule(
      .cancelled,
      "give-up",
      "<network> …2 [gave up on|gives up on|parted ways with|parts ways with|gave it up|ended its relationship with] …2 <show>",
      show: .object
    ),
    // Meridian opted to end the series.
    Rule(
      .cancelled,
      "opted",
      "<network> …3 [opted|elected|chose|decided] (to cancel|to end|to conclude|to scrap|to axe) …2 <show>",
      show: .object
    ),
  ]
}
