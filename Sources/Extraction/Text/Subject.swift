import Language

/// What an article speaks of: television, another medium, or neither.
///
/// Of an article that hardly speaks of television only the blocks that do are read. In such a one, and in one about
/// films, music, books, games, the stage or sport, a title is a show's only where something beside it says so.
struct Subject: Sendable {
  let isAboutTelevision: Bool
  /// The blocks that tell of television, or nil where all of them may.
  private let covered: PlaceSet?

  /// A text that is too short to tell from its words alone is read.
  private static let shortText = 120
  /// Of the tokens of an article about television at least one in so many is a word of television.
  private static let tokensForWord = 100
  /// Different words of television that a block of another article has at least.
  private static let leastInBlock = 2
  /// Words of one other medium that an article about it has at least, and how many as a share of those of television.
  private static let leastOfMedium = 3
  private static let leastShare = 0.6
  private static let media: [WordClass] = [
    .cinemaWords, .albumWords, .stageWords, .bookWords, .gameWords, .sportWords, .podcastWords,
  ]

  init(tokens: [Token], blocks: [Page.Block], words: CommonWords) {
    func count(_ name: WordClass) -> Int { tokens.count { words.is($0.word, name) } }
    let television = count(.televisionWords)
    let others = Self.media.map(count).max() ?? 0
    let isOfOtherMedium = others >= Self.leastOfMedium && Double(others) > Self.leastShare * Double(television)
    let all = television + count(.dramaticWords)
    if tokens.count < Self.shortText || all * Self.tokensForWord >= tokens.count {
      isAboutTelevision = !isOfOtherMedium
      covered = nil
    } else {
      isAboutTelevision = false
      covered = PlaceSet(below: blocks.count) { number in
        var told: Set<WordID> = []
        for token in tokens[blocks[number].tokens]
        where words.is(token.word, .televisionWords) || words.is(token.word, .dramaticWords) {
          told.insert(token.word)
        }
        return told.count >= Self.leastInBlock
      }
    }
  }

  /// Whether a block may tell of television.
  func covers(block: Int) -> Bool { covered?.contains(block) ?? true }
}
