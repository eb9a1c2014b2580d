import Claims

/// A show is taken off a service.
enum Removed {
  static let rules = phrases + EventVariants.rules(.removed, "remove")

  private static let phrases: [Rule] = [
    // Harbor Lights was pulled from Meridian.
    Rule(
      .removed,
      "passive",
      "[deleted|pulled|removed|taken|purged|scrubbed|yanked|wiped|leaving|leaves|dropped|erased|disappeared|vanished|disappears|removing|removes|pulling|pulls|withdrawn|gone] …3 (from|off) …3 <network>",
      show: .either
    ),
    // You have until May 3 before Harbor Lights leaves Meridian.
    Rule(
      .removed,
      "before-leaving",
      "(until|before) … <show> …4 [leaves|is leaving|will leave] …1 <network>",
      show: .subject
    ),
    // Leaving Meridian: Harbor Lights, Dawn Patrol.
    Rule(.removed, "leaving", "[leaving] …2 <network> …9 <show>", show: .object),
    // Meridian removed Harbor Lights.
    Rule(
      .removed,
      "verb",
      "<network> …4 [{remove}] …3 <show>",
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
    // Meridian took Harbor Lights off the service.
    Rule(
      .removed,
      "took-off",
      "[{remove}|took|takes|take|taking|dropped|drops] …2 <show|season> …4 (off|from) …2 (<network>|service|platform|streamer|library|before|after|<date>)",
      show: .either
    ),
    // It can no longer be streamed on Meridian.
    Rule(
      .removed,
      "no-longer",
      "[no longer] …1 (be)? (available|streaming|streamed|stream|watched|found|seen) …3 (<network>|service|platform|streamer|library|anywhere)",
      show: .subject
    ),
  ]
}
