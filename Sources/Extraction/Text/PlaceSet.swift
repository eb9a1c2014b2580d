/// A set of places in an article (tokens, sentences, blocks): asking whether it holds one costs no hashing.
struct PlaceSet: Sendable {
  private var isIn: [Bool]

  /// The places lie below the count.
  init(_ places: some Sequence<Int>, below count: Int) {
    isIn = [Bool](of: false, count: count)
    for place in places { isIn[place] = true }
  }

  /// Those of so many places for which something is so.
  init(below count: Int, where isWanted: (Int) -> Bool) { isIn = (0..<count).map(isWanted) }

  func contains(_ place: Int) -> Bool { place >= 0 && place < isIn.count && isIn[place] }
}
