import Claims

/// A network orders a new show.
enum SeriesOrdered {
  static let rules = phrases + EventVariants.rules(.seriesOrdered, "order", season: .none)

  private static let phrases: [Rule] = [
    // Meridian has given Harbor Lights a series order.
    Rule(
      .seriesOrdered,
      "series-order",
      "[series order|series orders|series pickup|series commitment|straight - to - series|straight to series|ordered to series|orders to series|to series|picked up to series|series pick - up|full series|to full series|series greenlight|series green light|is a go|original commission|a go at]",
      show: .either,
      season: .none
    ),
    // Meridian has greenlit Harbor Lights.
    Rule(
      .seriesOrdered,
      "greenlit",
      "[greenlit|greenlights|greenlighted|green - lights|green - lit|green lights|greenlight|green light|commissions|commissioned|commission|co - commissioned|co - commissions|thumbs up to|thumbs - up to|nod to|go - ahead to|formally picked up|green - lighting] … <show>",
      show: .object,
      season: .none
    ),
    // Meridian ordered the legal drama Harbor Lights.
    Rule(
      .seriesOrdered,
      "ordered",
      "<network> …5 [ordered|orders|ordering|commissioned|commissions|commissioning|greenlit|greenlights|co - commissioned|has boarded|boards|boarded|formally picked up] …6 <show>",
      show: .object,
      season: .none
    ),
    // Meridian handed out orders for Harbor Lights and Dawn Patrol, and picked up the drama pilot Salt Creek.
    Rule(
      .seriesOrdered,
      "hands-orders",
      "[handing out orders|handed out orders|hands out orders|gave orders|giving orders|orders went|picked up|picks up|picking up] …1 (for|to|drama|dramas|comedy|comedies|sitcom|sitcoms|pilot|pilots|new|@genre) …3 <show>",
      show: .object,
      season: .none,
      needs: [.network]
    ),
    // Meridian gave Harbor Lights a 13-episode order.
    Rule(
      .seriesOrdered,
      "episode-order",
      "<episodes> …2 [order|commission|pickup|straight - to - series|series order|on order]",
      show: .either,
      season: .none
    ),
    // Meridian said yes to Harbor Lights.
    Rule(
      .seriesOrdered,
      "says-yes",
      "<network> …4 [says yes to|said yes to|saying yes to] … <show>",
      show: .object,
      season: .none
    ),
    // Meridian will produce Harbor Lights.
    Rule(
      .seriesOrdered,
      "produces",
      "<network> …4 [will produce|it will produce|commits to|committed to|has committed to] …6 <show>",
      show: .object,
      season: .none
    ),
    // Harbor Lights was ordered by Meridian.
    Rule(
      .seriesOrdered,
      "passive",
      "<show> …4 (was|were|been|is) …2 [ordered|greenlit|commissioned|picked up to series|co - commissioned|green - lit|greenlighted]",
      show: .subject,
      season: .none
    ),
  ]
}
