import Claims

/// Filming is under way.
enum ProductionUnderway {
  static let rules: [Rule] = [
    // Production is underway in Pittsburgh.
    Rule(
      .production,
      "underway",
      "[production|filming|shooting|shoot|cameras] …5 (underway|under way|under - way|continues|is well|have been turning|rolling|took place|takes place|are turning|is leaving|remains|ongoing)",
      show: .either
    ),
    // Harbor Lights is filming in Budapest.
    Rule(
      .production,
      "is-filming",
      "(is|are|was|were|been|being|currently|now|be|remains|remain|still) (currently|now|also|already|being)? [filming|shooting|in production|being shot|being filmed|being made|on location|before the cameras|halfway through shooting|hard at work]",
      show: .subject
    ),
    // Harbor Lights films in Pittsburgh.
    Rule(
      .production,
      "films-in",
      "<show> …5 [films|shoots|shot|filmed|filming|shooting] …3 (in|at|on|on location in|on location on|outside|near|around) …3 <place>",
      show: .subject
    ),
    // Filmed in Pittsburgh, Harbor Lights …; its shoot in Pittsburgh
    Rule(
      .production,
      "shoot-in",
      "(shoot|filmed|shot) …1 [in|on location in] …2 <place> …6 <show>",
      show: .either
    ),
    // the Pittsburgh set of Harbor Lights
    Rule(.production, "set-of", "<place> [set|sets] of …3 <show>", show: .object),
    // Crews film scenes for Harbor Lights on Pike Street.
    Rule(
      .production,
      "scenes",
      "[film|filming|films|shoot|shooting|shoots] …2 (scenes|sequences|exteriors|interiors)",
      show: .either
    ),
    // The production was looking for extras around Pittsburgh.
    Rule(
      .production,
      "casting-extras",
      "[background talent|extras|background performers|background actors]",
      show: .either
    ),
  ]
}
