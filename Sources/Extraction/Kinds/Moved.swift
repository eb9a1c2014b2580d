import Claims

/// A show changes its network without having been cancelled.
enum Moved {
  static let rules: [Rule] = [
    // Harbor Lights is moving from Meridian to Orbit.
    Rule(
      .moved,
      "verb",
      "<show> …4 [moves|moved|moving|move|shifts|shifted|shifting|migrates|jumps|jumped|relocates|relocating|switches|switched|migrating|migrated|crosses|crossing|hops|hopped|transfers|transferred|transferring|promoted|heads|heading|jumping ship|jumps ship|go|goes|going|headed] …4 (to|from|over to|into) …2 <network>",
      show: .subject
    ),
    // Meridian is moving Harbor Lights to Orbit.
    Rule(
      .moved,
      "transitive",
      "<network> …4 [moves|moved|moving|shifts|shifted|shifting|transfers|relocates|sends|sent|sending|hands|handed|handing] …4 <show> …3 (to|from) …2 <network>",
      show: .object
    ),
    // its move to Orbit
    Rule(
      .moved,
      "noun",
      "[move|shift|jump|switch|migration|transfer|hop|relocation] …4 (to|from) …2 <network>",
      show: .subject
    ),
    // Harbor Lights defects from Meridian to Orbit.
    Rule(.moved, "from-to", "[from] <network> …2 (over|across)? to …2 <network>", show: .subject),
    // Harbor Lights: Meridian → Orbit
    Rule(.moved, "arrow", "<show> …2 <network> [→|⇒|➔|➜] <network>", show: .subject),
    // Harbor Lights changes channels: the next season will be seen on Orbit.
    Rule(
      .moved,
      "changes-channels",
      "<show> …6 [relocates|relocated|defects|defected|decamps|decamped|changes channels|changed channels|change channels|changing channels|switches channels|switched channels|switching channels|switches networks|switched networks|changes networks|changed networks|changes homes|changed homes|moves house|jumps ship|jumped ship] … (on|to|at|for|joins|into) …3 <network>",
      show: .subject
    ),
    // Orbit has poached Harbor Lights from Meridian.
    Rule(
      .moved,
      "poached",
      "<network> …3 [poaches|poached|poach|lures|lured|steals|stole|stolen|woos|wooed|inherits|inherited|swiped|swipes|takes|took|nabs|nabbed] …4 <show> …4 (from|away from|off) …1 <network>",
      show: .object
    ),
    // From season two on, Harbor Lights is an Orbit original.
    Rule(
      .moved,
      "as-of-season",
      "[from|starting with|beginning with|as of] <season> (on|onward|onwards|forward) … (<show> … (is|be|becomes|on|to) …4 <network>|on …3 <network>)",
      show: .either
    ),
    // The third season will stream on Orbit instead of Meridian.
    Rule(
      .moved,
      "instead-of",
      "<show> … <network> …1 [instead of|rather than|and not] …1 <network>",
      show: .subject
    ),
    // Harbor Lights leaves Meridian for Orbit.
    Rule(
      .moved,
      "leaves",
      "<show> …4 [leaves|leaving|leave|exits|exiting|quits|departs|departed|departing|ditches|left|says goodbye to|said goodbye to|waves goodbye to|bids farewell to|swaps|swapped|swapping|trades|traded|trading|deserts|deserted|parts ways with|exchanges] …1 <network> …9 (for|to|into|and a|and the|and moves|and moving|and joins|and heads) …4 <network>",
      show: .subject
    ),
  ]
}
