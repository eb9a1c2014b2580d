import Claims

/// Filming is stopped.
enum ProductionPaused {
  static let rules: [Rule] = [
    // Production was halted in July.
    Rule(
      .productionPaused,
      "halt",
      "[production|filming|shooting|cameras|work on] …9 (halted|paused|suspended|shut down|stopped|halt|standstill|pause|on hold|shuttered|shuts down|stopped twice|went dark|goes dark|dark|interrupted|broken off|broke off|on ice)",
      show: .either
    ),
    // Meridian has paused production on Harbor Lights.
    Rule(
      .productionPaused,
      "verb",
      "[halt|halts|halted|halting|pause|paused|pauses|suspended|suspends|shut down|shuts down|shutting down|shutdown|pausing|suspending|hit pause|hits pause|pulled the plug on|stop|stops|stopped|close|closed|break off|broke off] …3 (production|filming|shooting|work|the cameras|cameras|the set|shoot)",
      show: .either
    ),
    // Meridian hit pause on Harbor Lights.
    Rule(
      .productionPaused,
      "pause-on",
      "[hit pause on|hits pause on|hitting pause on|pressed pause on|presses pause on|hit the pause button on|stood down the crew of|stands down the crew of|sent home the crew of|shut down|shuts down|shutting down] …6 <show|season>",
      show: .object
    ),
    // Harbor Lights has been paused indefinitely.
    Rule(
      .productionPaused,
      "show-paused",
      "<show> …4 (paused|halted|suspended|put on hold|put on ice|on ice|on pause|shut down|down tools|went dark) …2 [indefinitely|until|after|amid|following|over|because|when|while|on]",
      show: .subject
    ),
  ]
}
