import Claims

/// The fate of a show is open.
enum Undecided {
  static let rules: [Rule] = [
    // Harbor Lights is on the bubble.
    Rule(
      .undecided,
      "limbo",
      "[in limbo|on the bubble|up in the air|remains unclear|hangs in the balance|yet to be renewed|no decision|undecided|fate is unknown|yet to decide|not yet been renewed|awaiting word|still waiting]",
      show: .either
    )
  ]
}
