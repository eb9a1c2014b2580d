import Articles
import Language

/// What an article speaks of: television, another medium, or neither.
///
/// Of an article that hardly speaks of television only the blocks that do are read. In such a one, and in one about
/// films, music, books, games, the stage or sport, a title is a show's only where something beside it says so.
struct Subject: Sendable {
  let isAboutTelevision: Bool
  /// Whether some word speaks of television, cinema or the stage.
  let namesDrama: Bool
  /// The blocks that tell of television, or nil where all of them may.
  private let covered: PlaceSet?

  /// A text of fewer tokens is read, be it without one word of television.
  private static let shortText = 120
  /// Of the tokens of an article about television at least one in so many is a word of television.
  private static let tokensForWord = 100
  /// Different words of television that a block of another article has at least.
  private static let leastInBlock = 2
  /// Words of one other medium that an article about it has at least, if it is no headline with a line or two below
  /// it, and how many as a share of those of television.
  private static let leastOfMedium = 3
  private static let leastShare = 0.6
  /// Television, what it shares with cinema and stage, and the other media.
  static let all: [WordClass] = [
    .televisionWords, .dramaticWords, .cinemaWords, .albumWords, .stageWords, .bookWords, .gameWords, .sportWords,
    .podcastWords,
  ]

  init(tokens: [Token], blocks: [Page.Block], lexicon: Lexicon) {
    let counts = Self.counts(in: tokens, lexicon.common)
    var television = counts[0]
    let dramatic = counts[1]
    let others = counts.dropFirst(2).max() ?? 0
    let isShort = tokens.count < Self.shortText
    if isShort {
      television += tokens.indices.count { tokens[$0].isCapital && lexicon.networks.length(at: $0, in: tokens) > 0 }
    }
    let isHeaded = blocks.contains { if case .headline = $0.kind { true } else { false } }
    let least = isShort && isHeaded ? 1 : Self.leastOfMedium
    let isOfOtherMedium = others >= least && Double(others) > Self.leastShare * Double(television)
    let all = television + dramatic
    namesDrama = all > 0
    if isShort || all * Self.tokensForWord >= tokens.count {
      isAboutTelevision = !isOfOtherMedium
      covered = nil
    } else {
      isAboutTelevision = false
      covered = PlaceSet(below: blocks.count) { number in
        Self.tellsTelevision(tokens[blocks[number].tokens], lexicon.common)
      }
    }
  }

  /// How many tokens are in each of the classes.
  private static func counts(in tokens: [Token], _ words: CommonWords) -> [Int] {
    var counts = [Int](of: 0, count: all.count)
    for token in tokens where words.subjects.contains(token.word) {
      for number in all.indices where words.is(token.word, all[number]) { counts[number] += 1 }
    }
    return counts
  }

  private static func tellsTelevision(_ tokens: ArraySlice<Token>, _ words: CommonWords) -> Bool {
    var told: Set<WordID> = []
    for token in tokens where words.is(token.word, .televisionWords) || words.is(token.word, .dramaticWords) {
      told.insert(token.word)
    }
    return told.count >= leastInBlock
  }

  /// Whether a block may tell of television.
  func covers(block: Int) -> Bool { covered?.contains(block) ?? true }
}
