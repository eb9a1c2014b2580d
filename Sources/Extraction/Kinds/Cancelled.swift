import Claims

/// A show is ended by its network, or will not be made.
///
/// Its season is its last one.
enum Cancelled {
  static let rules: [Rule] = [
    // the cancelled Meridian series Harbor Lights
    Rule(.cancelled, "adjective", "[cancelled|canceled|axed|scrapped] <network> …3 <show>", show: .object),
    // Meridian has cancelled Harbor Lights after two seasons.
    Rule(
      .cancelled,
      "verb",
      "[cancel|cancels|cancelled|canceled|cancelling|canceling|axes|axed|axing|scrapped|scraps|scrapping|canned|binned|decommissioned|nixed|nixes|shelves|shelved|dropped|drops|dropping|cans|let go of] … <show>",
      show: .object
    ),
    // Harbor Lights has been cancelled by Meridian.
    Rule(
      .cancelled,
      "passive",
      "<show> …4 [cancelled|canceled|axed|scrapped|canned|binned|nixed|shelved|dropped|cancel]",
      show: .subject
    ),
    // Cancelled after one season, the drama keeps finding fans.
    Rule(.cancelled, "participle", "[cancelled|canceled|axed|scrapped|canned|binned|nixed|shelved]", show: .subject),
    // Meridian dropped it in May.
    Rule(
      .cancelled,
      "dropped",
      "<network> …3 [dropped|drops|cut|shuttered|shuttering|cut loose|let go|grounded|dumped|dumps|killed] <show>",
      show: .object
    ),
    // Meridian pulled the plug on Harbor Lights.
    Rule(.cancelled, "plug", "[pull|pulls|pulled|pulling] the plug", show: .object),
    // Harbor Lights got the ax.
    Rule(
      .cancelled,
      "axe",
      "{have}? [given|got|gets|get|getting|gave|giving|gives|drop|drops|dropping|dropped|received] …2 the|an (ax|axe|chop|boot|hook|heave-ho)",
      show: .subject
    ),
    // The cancellation of Harbor Lights left its fans angry.
    Rule(.cancelled, "noun", "[cancellation|cancelation|axing|cancellations|cancelations] of <show>", show: .object),
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
      "[not|n't|against|elected not|opted not|chose not|decided not] (to)? (be)? (renew|renewed|recommission|recommissioned|continue with|order|bring back|go forward with|renewing|pick up|proceed with|move forward with|<season>)",
      show: .object,
      season: .denied
    ),
    // Harbor Lights is one and done.
    Rule(.cancelled, "one-and-done", "{be}? [one and done|one - and - done]", show: .subject, season: .none),
    // Harbor Lights is done after two seasons.
    Rule(
      .cancelled,
      "done",
      "<show> …4 {be} [done|over|dead|finished|toast] (at <network>|after <seasons>|after <season>)",
      show: .subject
    ),
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
