import Claims

/// A show is taken off a service.
enum Removed {
  static let rules: [Rule] = [
    // Harbor Lights was pulled from Meridian.
    Rule(
      .removed,
      "passive",
      "[pulled|removed|taken|purged|scrubbed|yanked|wiped|leaving|leaves|dropped|erased|disappeared|vanished|disappears|removing|removes|pulling|pulls] …3 (from|off) …3 <network>",
      show: .either
    ),
    // Leaving Meridian: Harbor Lights, Dawn Patrol.
    Rule(.removed, "leaving", "[leaving] …2 <network> …6 <show>", show: .object),
    // Meridian removed Harbor Lights.
    Rule(
      .removed,
      "verb",
      "<network> …4 [remove|removes|removed|removing|delist|delists|delisted|purge|purges|purged|scrub|scrubbed|yanked|yanks|wiped|took down|takes down|unlists|delete|deletes|deleted] …3 <show>",
      show: .object
    ),
    // Meridian's removal of Harbor Lights
    Rule(.removed, "noun", "[removal|purge|delisting|deletion] of …3 <show>", show: .object),
    // Harbor Lights will leave the service.
    Rule(
      .removed,
      "off-service",
      "(off|from|leave|leaves|leaving|left) …1 (the|its|their) [service|platform|streamer|library|catalog|catalogue|app|media library|lineup]",
      show: .either
    ),
    // It was taken off the service.
    Rule(
      .removed,
      "service",
      "[pulled|removed|taken|purged|scrubbed|yanked|wiped|disappeared|vanished] …2 (from|off) …2 (service|platform|streamer|library|catalog|catalogue)",
      show: .subject
    ),
  ]
}
