import Claims

/// A strike delayed or stopped a show, or may have.
enum StrikeAffected {
  /// What a strike does to a production.
  private static let harm = "{delay}|{halt}|{hinder}|{cancel}|delays|on hold|hiatus|sidelined|standstill|pushed"

  static let rules: [Rule] = [
    // The writers' strike delayed the second season.
    Rule(.strikeAffected, "strike", "[@strike|{strike}] …8 (\(harm))", show: .either),
    // Production was halted by the actors' strike.
    Rule(
      .strikeAffected,
      "by-strike",
      "(\(harm)) …8 (by|due to|because of|amid|owing to|during|thanks to|in the wake of|over|as a result of|result of|through|after|when|from) …4 [@strike|{strike}]",
      show: .either
    ),
    // Fallout from the strikes; a strike delay
    Rule(
      .strikeAffected,
      "fallout",
      "(fallout|casualty|victim|delays|aftermath) (from|of|due to) …3 [@strike|{strike}]",
      show: .either
    ),
    // Writers on the picket line shut the shoot down.
    Rule(
      .strikeAffected,
      "pickets",
      "[pickets|picketers|picket line|picket lines|picketing] …8 (\(harm))",
      show: .either
    ),
    // The shoot stopped when the writers walked out.
    Rule(
      .strikeAffected,
      "walkout",
      "(\(harm)) …8 (when|after|once|since|because|while) …3 (<job>|actors|performers|crew|they|<organization>) …2 [walked out|struck|went on strike|on strike|downed tools|walked off]",
      show: .either
    ),
    // Owing to the writers' strike, Meridian held the season back.
    Rule(
      .strikeAffected,
      "owing",
      "(due to|because of|owing to|thanks to|amid|blamed|blaming|blames|citing|blame) …3 [@strike|{strike}]",
      show: .either
    ),
    // Harbor Lights is untouched by the strike.
    Rule(
      .strikeAffected,
      "spared",
      "<show> …4 [untouched by|unaffected by|immune to|unscathed by|unharmed by|spared by] …4 (@strike|{strike})",
      show: .subject,
      certainty: .denied
    ),
  ]
}
