import ArgumentParser

/// What all commands have that print a list.
struct ListOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption

  @Option(name: .long, help: "How the answer is printed.")
  var format = Format.table
}

/// How an answer is printed.
enum Format: String, CaseIterable, ExpressibleByArgument {
  /// For people: as wide as the terminal, or as wide as needed in a pipe.
  case table
  /// One array of objects.
  case json
  /// One object a line.
  case ndjson
  /// RFC 4180, with a header.
  case csv
  case markdown
}
