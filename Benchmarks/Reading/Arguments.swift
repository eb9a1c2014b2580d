/// What the benchmark is asked to do.
struct Arguments {
  static let usage = """
    usage: reading-benchmark FOLDER [--passes N] [--idle-copies N] [--without-shows] [--claims] [--mentions]

    Reads the articles of a folder again and again, on one core, and prints bytes of article text a second.

      --passes N        read every article N times and print the bytes read (for counting instructions)
      --idle-copies N   add every rule N times more, with triggers that no text has
      --without-shows   do without the list of well-known shows
      --claims          print the claims of every article instead, a line each
      --mentions        print what every article mentions instead, a line each
    """

  private(set) var folder = ""
  /// Nil: as many as a few seconds hold.
  private(set) var passes: Int?
  private(set) var idleCopies = 0
  private(set) var knowsShows = true
  private(set) var printsClaims = false
  private(set) var printsMentions = false

  /// The arguments, or nil where they are not understood.
  init?(_ words: some Sequence<String>) {
    var words = words.makeIterator()
    while let word = words.next() {
      switch word {
      case "--passes":
        guard let number = words.next().flatMap({ Int($0) }), number >= 0 else { return nil }
        passes = number
      case "--idle-copies":
        guard let number = words.next().flatMap({ Int($0) }), number >= 0 else { return nil }
        idleCopies = number
      case "--without-shows": knowsShows = false
      case "--claims": printsClaims = true
      case "--mentions": printsMentions = true
      default:
        guard folder.isEmpty, !word.hasPrefix("-") else { return nil }
        folder = word
      }
    }
    if folder.isEmpty { return nil }
  }
}
