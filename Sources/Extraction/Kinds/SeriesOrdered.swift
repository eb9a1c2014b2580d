import Claims

/// A network orders a new show.
enum SeriesOrdered {
  static let rules: [Rule] = [
    // Meridian has given Harbor Lights a series order.
    Rule(
      .seriesOrdered,
      "series-order",
      "[series order|series orders|series pickup|series commitment|straight - to - series|straight to series|ordered to series|orders to series|to series|picked up to series|series pick - up]",
      show: .either,
      season: .none
    ),
    // Meridian has greenlit Harbor Lights.
    Rule(
      .seriesOrdered,
      "greenlit",
      "[greenlit|greenlights|greenlighted|green - lights|green - lit|green lights|greenlight|green light|commissions|commissioned|commission] … <show>",
      show: .object,
      season: .none
    ),
    // Meridian ordered the legal drama Harbor Lights.
    Rule(
      .seriesOrdered,
      "ordered",
      "<network> …3 [ordered|orders|commissioned|commissions|greenlit|greenlights] …3 <show>",
      show: .object,
      season: .none
    ),
    // Harbor Lights was ordered by Meridian.
    Rule(
      .seriesOrdered,
      "passive",
      "<show> …4 (was|were|been|is) …2 [ordered|greenlit|commissioned|picked up to series]",
      show: .subject,
      season: .none
    ),
  ]
}
