import Claims

/// All kinds of claims that are read, each with its rules.
enum Kinds {
  static let all: [(kind: Kind, rules: [Rule])] = [
    (.airsOn, AirsOn.rules),
    (.basedOn, BasedOn.rules),
    (.cancelled, Cancelled.rules),
    (.cast, Cast.rules),
    (.crew, Crew.rules),
    (.delayed, Delayed.rules),
    (.developing, Developing.rules),
    (.ending, Ending.rules),
    (.episodeCount, EpisodeCount.rules),
    (.finale, Finale.rules),
    (.genre, Genre.rules),
    (.moved, Moved.rules),
    (.pickedUp, PickedUp.rules),
    (.pilotOrdered, PilotOrdered.rules),
    (.premiered, Premiered.rules),
    (.producedBy, ProducedBy.rules),
    (.production, ProductionUnderway.rules),
    (.productionPaused, ProductionPaused.rules),
    (.productionResumed, ProductionResumed.rules),
    (.productionStarted, ProductionStarted.rules),
    (.productionWrapped, ProductionWrapped.rules),
    (.related, Related.rules),
    (.removed, Removed.rules),
    (.renewed, Renewed.rules),
    (.seriesOrdered, SeriesOrdered.rules),
    (.setIn, SetIn.rules),
    (.strikeAffected, StrikeAffected.rules),
    (.strikeEnded, StrikeEnded.rules),
    (.strikeStarted, StrikeStarted.rules),
    (.undecided, Undecided.rules),
  ]

  static var rules: [Rule] { all.flatMap(\.rules) }
}
