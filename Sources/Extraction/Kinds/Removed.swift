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
    // It was taken off the service.
    Rule(
      .removed,
      "service",
      "[pulled|removed|taken|purged|scrubbed|yanked|wiped|disappeared|vanished] …2 (from|off) …2 (service|platform|streamer|library|catalog|catalogue)",
      show: .subject
    ),
  ]
}
