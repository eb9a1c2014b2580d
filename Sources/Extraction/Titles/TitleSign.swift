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
  // What grammar it stands in.
  case subject, farVerbBefore, firmOfBefore
  // What is known of it.
  case knownShow, knownAmbiguous, knownCapital, recurring, frequent, capitals, plainWords, plainWord, number,
    mixedWords, surnameEnd, manyWords, titleCased
  // What speaks against it.
  case otherWorkBefore, otherWorkAfter, knownFilm, personName, nameEcho, roleBefore, rankBefore, jobBefore, episode,
    placeName
  case sentenceStart, singleWord, lowerCase, longRun, companyWord, awardWord, commonWord, manyParts, articleBefore

  var weight: Double {
    switch self {
    case .quoted: 4.1
    case .emphasised: 3.6
    case .strong: 0.7
    case .linked: 0.2
    case .headline: 0.5
    case .headlineTemplate: 0.9
    case .slug: 0.2
    case .listHead: 2.6
    case .tableColumn: 4.6
    case .listMate: 1.3
    case .wholeHeading: 0.4
    case .heading: 0.3
    case .networkInParentheses: 3.0
    case .networkPossessive: 2.1
    case .nounBefore: 1.6
    case .ofNounBefore: 0.1
    case .seasonBeside: 1.2
    case .verbBefore: 1.2
    case .verbAfter: 0.4
    case .nounAfter: 1.0
    case .appositionAfter: 2.1
    case .onBefore: 1.5
    case .inBefore: 0.0
    case .forBefore: 1.1
    case .toBefore: 0.3
    case .fromBefore: 0.6
    case .withBefore: 0.5
    case .tvInParentheses: 1.5
    case .inCredits: 0.3
    case .tvSentence: 0.1
    case .networkInSentence: 0.3
    case .firmVerbAfter: 1.0
    case .possessiveBehind: -2.0
    case .personBehind: -1.2
    case .personPossessive: -1.8
    case .yearBehind: 0.7
    case .knownShow: 4.4
    case .knownAmbiguous: 1.0
    case .knownCapital: 2.2
    case .recurring: 1.3
    case .frequent: 0
    case .capitals: 0.2
    case .otherWorkBefore: -4.6
    case .otherWorkAfter: -2.5
    case .knownFilm: -1.9
    case .personName: -2.4
    case .nameEcho: -2.5
    case .roleBefore: -1.7
    case .rankBefore: -0.7
    case .jobBefore: -1.0
    case .episode: 0.6
    case .placeName: -1.4
    case .sentenceStart: -0.1
    case .lowerCase: 0.2
    case .subject: 1.2
    case .farVerbBefore: 0.6
    case .firmOfBefore: 1.6
    case .plainWords: 1.1
    case .plainWord: -0.1
    case .number: -0.2
    case .mixedWords: 0.5
    case .surnameEnd: -1.2
    case .manyWords: -0.1
    case .titleCased: -0.6
    case .singleWord: -0.6
    case .longRun: -1.1
    case .companyWord: -1.2
    case .awardWord: -1.2
    case .commonWord: -3.2
    case .manyParts: -0.8
    case .articleBefore: -1.4
    }
  }

  /// Doubts that only an unmarked run gives rise to.
  static let ofUnmarkedOnly: [TitleSign] = [
    .singleWord, .commonWord, .nameEcho, .sentenceStart, .articleBefore, .placeName,
  ]

  /// What a capitalised run starts from, before any sign.
  static let prior = -2.3
}

/// A set of signs.
struct TitleSigns: Sendable, Equatable {
  private var bits: UInt128 = 0

  mutating func insert(_ sign: TitleSign) { bits |= 1 << UInt128(sign.rawValue) }
  func contains(_ sign: TitleSign) -> Bool { bits & (1 << UInt128(sign.rawValue)) != 0 }
  mutating func formUnion(_ other: TitleSigns) { bits |= other.bits }
  func without(_ signs: [TitleSign]) -> TitleSigns {
    var kept = self
    for sign in signs { kept.bits &= ~(1 << UInt128(sign.rawValue)) }
    return kept
  }

  /// Whether the writer sets the string apart as a title, or it is known as one.
  var isSet: Bool {
    contains(.quoted) || contains(.emphasised) || contains(.knownShow) || contains(.tableColumn)
      || contains(.headlineTemplate) || contains(.networkInParentheses)
  }
  /// Whether the writer sets it apart.
  var isApart: Bool { contains(.quoted) || contains(.emphasised) }
  var all: [TitleSign] { TitleSign.allCases.filter(contains) }
  var weight: Double {
    var sum = 0.0
    var rest = bits
    while rest != 0 {
      sum += Self.weights[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return TitleSign.prior + sum
  }

  /// Of each sign, by its number.
  private static let weights = TitleSign.allCases.map(\.weight)
}
