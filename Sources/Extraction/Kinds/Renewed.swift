import Claims

/// A show gets another season from its own network.
enum Renewed {
  static let rules = phrases + EventVariants.rules(.renewed, "renew")

  private static let phrases: [Rule] = [
    // Meridian has renewed Harbor Lights for a third season.
    Rule(
      .renewed,
      "verb",
      "[{renew}|re - ordered] … <show>",
      show: .object
    ),
    // Harbor Lights was renewed by Meridian.
    Rule(
      .renewed,
      "passive",
      "<show> …5 [renewed|recommissioned|re - upped|re - ordered|reupped|reordered|safe for]",
      show: .subject
    ),
    // Harbor Lights — renewed for season 3.
    Rule(.renewed, "bare", "[renewed|recommissioned|renews|renew|re - ups|re - upped]", show: .subject),
    // a third-season renewal for Harbor Lights
    Rule(
      .renewed,
      "noun",
      "[renewal|renewals|pickup|pickups|pick - up|pick - ups|season pickup|early renewal|recommission] (for|of|to) …3 <show|season>",
      show: .object
    ),
    // Harbor Lights' renewal came in May.
    Rule(.renewed, "owned", "<show> ('s)? …4 [renewal]", show: .subject),
    // Harbor Lights scores a season 3 renewal.
    Rule(
      .renewed,
      "season-renewal",
      "<season|seasons> [renewal|renewals|pickup|pick - up|nod|greenlight|order]",
      show: .subject
    ),
    // Meridian has ordered a second season of Harbor Lights.
    Rule(
      .renewed,
      "order",
      "[order|orders|ordered|ordering|commissions|commissioned|greenlit|greenlights|greenlighted|green - lit|sets|landed|lands|scored|scores|secured|secures|earned|earns|bagged|nabbed|nabs|snagged|snags|lined up|lines up|opts for|opted for|signs off on|signed off on|commissioning|books|booked|approved|approves|okays|okayed|picks up|picked up|wins|won|gets|got|get|getting|receives|received|plans|planned] …4 <season>",
      show: .either
    ),
    // Meridian gave the drama a fourth season.
    Rule(
      .renewed,
      "given",
      "[given|gives|gave|giving|handed|hands|granted|awarded] …4 <season>",
      show: .either
    ),
    // It is a yes to season 2.
    Rule(
      .renewed,
      "nod-to",
      "[yes to|yes for|nod to|nod for|go - ahead to|go - ahead for|go ahead to|green light to|green light for|greenlight for|thumbs up to|thumbs - up to|thumbs up for] …3 <season>",
      show: .either
    ),
    // The green light came from Meridian for another season.
    Rule(
      .renewed,
      "light-from",
      "[green light|greenlight|go - ahead|go ahead|nod|thumbs up|thumbs - up] from <network> (for|to) …2 (another|more|<season|seasons>)",
      show: .either
    ),
    // a fifth-season order
    Rule(
      .renewed,
      "season-order",
      "<season> …2 [order|pickup|pick-up|renewal|deal|go - ahead|greenlight|green light]",
      show: .subject
    ),
    // Meridian has picked up Harbor Lights for a second season.
    Rule(
      .renewed,
      "for-season",
      "[picked up|picks up|pick up|picking up|re - upped|brought back|brings back|bringing back|bring back|signed up|signs up] … (for|with) …2 (<season|seasons>|another|one more|more)",
      show: .either
    ),
    // Harbor Lights will return for a third season.
    Rule(
      .renewed,
      "return-for",
      "(will|would|set to|to|is|are|'s) (be)? [return|returning|back|come back|coming back|returns] …2 (for|with) …2 <season>",
      show: .subject
    ),
    // Season 2 of Harbor Lights is officially happening.
    Rule(
      .renewed,
      "season-happening",
      "<season> …5 {be} …2 [ordered|commissioned|greenlit|green - lit|picked up|given the go - ahead|happening|confirmed|official|a go|on the way|in the works|coming|on its way]",
      show: .subject
    ),
    // Meridian has confirmed a second season.
    Rule(.renewed, "confirmed-season", "[confirmed|confirms|announced|announces] …2 <season>", show: .either),
    // There will be a second season of Harbor Lights.
    Rule(.renewed, "will-be", "(will|'ll) [be] …2 <season>", show: .either),
    // Meridian has given the thumbs-up to more Harbor Lights.
    Rule(
      .renewed,
      "more",
      "[more|another season|another round|another year|another series|another run|one more season|one more year|an encore|seconds] (of|for|from|with)? …3 <show>",
      show: .object,
      season: .none,
      needs: [.network]
    ),
    // Meridian sticks with Harbor Lights.
    Rule(
      .renewed,
      "sticks-with",
      "<network> …3 [sticks with|stuck with|sticking with|signed up for|signs up for|stays in business with] …4 (another|more|season|<show>|<season>)",
      show: .either
    ),
    // Meridian said yes to another season of Harbor Lights.
    Rule(
      .renewed,
      "says-yes",
      "<network> …3 [says yes to|said yes to] …4 (another|more|season|<season>)",
      show: .either
    ),
    // Meridian asked for a third season of Harbor Lights.
    Rule(
      .renewed,
      "asks-for",
      "<network> …3 [asks for|asked for|springs for|sprang for] …3 (another season|<season>)",
      show: .either
    ),
    // Harbor Lights gets a second lease of life.
    Rule(
      .renewed,
      "will-return",
      "<show> …3 (will|would) (both|all)? [return|be back|come back] …3 for …2 (another|more|a) ",
      show: .subject
    ),
    // another round of Harbor Lights
    Rule(
      .renewed,
      "another",
      "[another|one more|second|more] (season|round|run|year|go|outing|batch) …2 (ordered|of|for|from) …2 <show>",
      show: .object,
      season: .none
    ),
  ]
}
