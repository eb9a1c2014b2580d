import Claims

/// A season or a show comes later than it was to; the date is the new one.
enum Delayed {
  static let rules: [Rule] = [
    // The second season has been delayed to 2025.
    Rule(
      .delayed,
      "verb",
      "[delayed|delays|delay|postponed|postpones|postponing|delaying|pushed back|pushes back|pushed|pushing|bumped|moved back|held back|holding] …2",
      show: .either,
      season: .plain
    )
  ]
}
