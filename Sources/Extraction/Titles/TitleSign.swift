/// What speaks for or against a string being the title of a show, at one of its places.
///
/// Each sign counts once for a string, however often it is there; the weights are log-odds, measured on articles
/// whose shows are known (docs/reading.md).
enum TitleSign: Int, CaseIterable, Sendable {
  // How it is set.
  case quoted, emphasised, strong, linked
  // Where it stands.
  case headline, headlineTemplate, slug, listHead, tableColumn, listMate, heading, wholeHeading
  // What stands beside it.
  case networkInParentheses, networkPossessive, nounBefore, ofNounBefore, seasonBeside, verbBefore, verbAfter,
    firmVerbAfter, nounAfter
  case appositionAfter, onBefore, inBefore, forBefore, toBefore, fromBefore, withBefore, yearBehind, tvInParentheses,
    inCredits, tvSentence, networkInSentence
  case possessiveBehind, personBehind, personPossessive
  // What is known of it.
  case knownShow, knownAmbiguous, recurring, frequent, capitals
  // What speaks against it.
  case otherWorkBefore, otherWorkAfter, knownFilm, personName, nameEcho, roleBefore, rankBefore, jobBefore, episode,
    placeName
  case sentenceStart, singleWord, lowerCase, longRun, companyWord, awardWord, commonWord, manyParts, articleBefore

  var weight: Double {
    switch self {
    case .quoted: 2.6
    case .emphasised: 2.8
    case .strong: 0.3
    case .linked: 0.2
    case .headline: 0.2
    case .headlineTemplate: 1.2
    case .slug: 0.2
    case .listHead: 2.5
    case .tableColumn: 3.0
    case .listMate: 1.6
    case .wholeHeading: 1.2
    case .heading: 0.4
    case .networkInParentheses: 2.4
    case .networkPossessive: 2.2
    case .nounBefore: 3.2
    case .ofNounBefore: 2.1
    case .seasonBeside: 1.2
    case .verbBefore: 2.0
    case .verbAfter: 1.0
    case .nounAfter: 0.7
    case .appositionAfter: 2.3
    case .onBefore: 1.8
    case .inBefore: -0.1
    case .forBefore: 1.5
    case .toBefore: 0.3
    case .fromBefore: 0.7
    case .withBefore: -0.1
    case .tvInParentheses: 1.8
    case .inCredits: 0.8
    case .tvSentence: 0.3
    case .networkInSentence: 0.2
    case .firmVerbAfter: 1.8
    case .possessiveBehind: -0.5
    case .personBehind: -1.4
    case .personPossessive: -1.3
    case .yearBehind: 0.4
    case .knownShow: 4.7
    case .knownAmbiguous: 2.7
    case .recurring: 0.9
    case .frequent: 0.0
    case .capitals: -0.4
    case .otherWorkBefore: -3.0
    case .otherWorkAfter: -2.0
    case .knownFilm: -1.5
    case .personName: -2.6
    case .nameEcho: -2.5
    case .roleBefore: -1.6
    case .rankBefore: -1.0
    case .jobBefore: -1.2
    case .episode: -2.0
    case .placeName: -0.9
    case .sentenceStart: -0.4
    case .lowerCase: -1.5
    case .singleWord: -0.7
    case .longRun: -1.0
    case .companyWord: -1.3
    case .awardWord: -1.2
    case .commonWord: -1.9
    case .manyParts: -1.3
    case .articleBefore: -1.5
    }
  }

  /// Doubts that only an unmarked run gives rise to.
  static let ofUnmarkedOnly: [TitleSign] = [
    .singleWord, .commonWord, .nameEcho, .sentenceStart, .articleBefore, .placeName,
  ]

  /// What a capitalised run starts from, before any sign.
  static let prior = -1.7
}

/// A set of signs.
struct TitleSigns: Sendable, Equatable {
  private var bits: UInt64 = 0

  mutating func insert(_ sign: TitleSign) { bits |= 1 << UInt64(sign.rawValue) }
  func contains(_ sign: TitleSign) -> Bool { bits & (1 << UInt64(sign.rawValue)) != 0 }
  mutating func formUnion(_ other: TitleSigns) { bits |= other.bits }
  func without(_ signs: [TitleSign]) -> TitleSigns {
    var kept = self
    for sign in signs { kept.bits &= ~(1 << UInt64(sign.rawValue)) }
    return kept
  }

  /// Whether the writer sets the string apart as a title, or it is known as one.
  var isSet: Bool {
    [.quoted, .emphasised, .knownShow, .tableColumn, .headlineTemplate, .networkInParentheses].contains(where: contains)
  }
  var all: [TitleSign] { TitleSign.allCases.filter(contains) }
  var weight: Double { TitleSign.prior + all.reduce(0) { $0 + $1.weight } }
}
