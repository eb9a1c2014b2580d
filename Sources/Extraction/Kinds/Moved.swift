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
      "<network> …4 [moves|moved|moving|shifts|shifted|shifting|transfers|relocates] …4 <show> …3 (to|from) …2 <network>",
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
    // Harbor Lights leaves Meridian for Orbit.
    Rule(
      .moved,
      "leaves",
      "<show> …4 [leaves|leaving|leave|exits|exiting|quits|departs|departing|ditches|left|says goodbye to] …1 <network> …9 (for|to|and a|and the|and moves|and moving|and joins|and heads) …4 <network>",
      show: .subject
    ),
  ]
}
