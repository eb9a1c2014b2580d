/// What speaks for or against a string being the title of a show, at one of its places.
///
/// Each sign counts once for a string, however often it is there; the weights are log-odds, measured on articles
/// whose shows are known (docs/reading.md).
enum TitleSign: Int, CaseIterable, Sendable {
  // How it is set.
  case quoted, emphasised, strong, linked
  // Where it stands.
  case labelled, headline, wholeHeadline, headlineTemplate, headlineColon, slug, listHead, tableColumn, listMate,
    heading, headingMate, wholeHeading
  // What stands beside it.
  case networkInParentheses, workingTitle, networkPossessive, nounBefore, ofNounBefore, seasonBeside, verbBefore,
    verbAfter,
    firmVerbAfter, nounAfter
  case appositionAfter, onBefore, forBefore, toBefore, fromBefore, withBefore, yearBehind, tvInParentheses,
    inCredits, tvSentence, networkInSentence
  case possessiveBehind, personBehind, personPossessive
  // What grammar it stands in.
  case subject, airing, farVerbBefore, firmOfBefore, namingBefore, genreAfter, creditAfter, capitalArticle,
    networkBefore,
    bareSubject
  // What is known of it.
  case knownShow, knownAmbiguous, knownCapital, recurring, capitals, plainWords, plainWord, number,
    mixedWords, surnameEnd, surnameEcho, knownBranch, titleCased, likeliest
  // What speaks against it.
  case otherWorkBefore, otherWorkAfter, otherArtBefore, knownFilm, filmAlone, personName, nameEcho, roleBefore,
    rankBefore, jobBefore,
    episode,
    placeName, nameMate, otherMedium, speech, sentenceCased, publication, columnWord, hyphenBehind
  case sentenceStart, singleWord, lowerCase, longRun, companyWord, companyName, awardWord, commonWord, manyParts,
    articleBefore

  var weight: Double {
    switch self {
    case .quoted: 4.0
    case .emphasised: 3.6
    case .strong: 0.4
    case .linked: 0.2
    case .labelled: 4.5
    case .headline: 0.5
    case .headlineTemplate: 1.6
    case .wholeHeadline: 1.5
    case .headlineColon: 0.6
    case .slug: 0.2
    case .listHead: 2.5
    case .tableColumn: 4.8
    case .listMate: 1.7
    case .wholeHeading: 0.2
    case .headingMate: 2.5
    case .heading: 0.2
    case .networkInParentheses: 3.3
    case .workingTitle: 3.5
    case .networkPossessive: 2.4
    case .nounBefore: 2.0
    case .ofNounBefore: 0.2
    case .seasonBeside: 1.3
    case .verbBefore: 1.4
    case .verbAfter: 0.5
    case .nounAfter: 0.9
    case .appositionAfter: 2.1
    case .onBefore: 1.6
    case .forBefore: 1.0
    case .toBefore: 0.1
    case .fromBefore: 0.5
    case .withBefore: 0.6
    case .tvInParentheses: 1.6
    case .inCredits: 0.3
    case .tvSentence: 0.2
    case .networkInSentence: 0.2
    case .firmVerbAfter: 1.1
    case .possessiveBehind: -1.9
    case .personBehind: -1.1
    case .personPossessive: -1.6
    case .yearBehind: 0.8
    case .knownShow: 4.4
    case .knownAmbiguous: 0.9
    case .knownCapital: 2.2
    case .recurring: 1.2
    case .capitals: 0.2
    case .otherWorkBefore: -4.6
    case .otherWorkAfter: -2.5
    case .otherArtBefore: -4.0
    case .knownFilm: -1.8
    case .personName: -2.2
    case .nameEcho: -2.8
    case .nameMate: -0.6
    case .otherMedium: -12.0
    case .roleBefore: -1.4
    case .rankBefore: -0.5
    case .jobBefore: -1.1
    case .episode: -2.5
    case .placeName: -1.4
    case .sentenceStart: -0.2
    case .lowerCase: 0.2
    case .subject: 1.2
    case .airing: 1.2
    case .farVerbBefore: 0.6
    case .namingBefore: 1.1
    case .hyphenBehind: -1.5
    case .firmOfBefore: 1.7
    case .filmAlone: -2.0
    case .genreAfter: 0.9
    case .creditAfter: 0.9
    case .capitalArticle: 0.9
    case .networkBefore: 1.0
    case .bareSubject: 2.8
    case .surnameEcho: -1.2
    case .knownBranch: 1.8
    case .speech: -4.0
    case .publication: -4.0
    case .columnWord: -2.5
    case .sentenceCased: -3.0
    case .plainWords: 1.6
    case .plainWord: 0.1
    case .number: -0.5
    case .mixedWords: 0.8
    case .surnameEnd: -1.1
    case .titleCased: -0.6
    case .likeliest: 1.5
    case .singleWord: -0.2
    case .longRun: -1.1
    case .companyWord: -1.3
    case .companyName: -3.5
    case .awardWord: -1.2
    case .commonWord: -3.5
    case .manyParts: -0.8
    case .articleBefore: -1.5
    }
  }

  /// Doubts that only an unmarked run gives rise to.
  static let ofUnmarkedOnly: TitleSigns = [
    .singleWord, .commonWord, .nameEcho, .sentenceStart, .articleBefore, .placeName, .surnameEnd,
  ]

  /// Doubts that only a string that is no well-known show's title gives rise to.
  static let ofUnknownOnly: TitleSigns = [.articleBefore, .possessiveBehind, .personBehind]

  /// Nouns behind a title to which an article before it belongs: "the Harbor Lights finale".
  static let ofNounsBehind: TitleSigns = [.nounAfter, .seasonBeside, .creditAfter]

  /// What is told of other works by words beside a string.
  static let ofOtherWorks: TitleSigns = [.otherWorkBefore, .otherWorkAfter]

  /// How the writer sets apart what is a title, or what makes a known one.
  static let ofSetTitles: TitleSigns = [
    .quoted, .emphasised, .knownShow, .tableColumn, .labelled, .headlineTemplate, .headlineColon, .networkInParentheses,
    .workingTitle,
  ]

  /// What tells plainly that a string is something else.
  static let ofOtherThings: TitleSigns = [
    .otherWorkBefore, .otherWorkAfter, .filmAlone, .episode, .speech, .sentenceCased, .publication, .otherMedium,
  ]

  /// What tells in an article about another medium that a title is a show's.
  static let ofTelevision: TitleSigns = [
    .knownShow, .networkInParentheses, .networkPossessive, .networkBefore, .seasonBeside, .airing, .knownBranch,
  ]

  /// What is told by how or where a string stands, and not by its words alone.
  static let ofStanding: TitleSigns = [
    .quoted, .emphasised, .labelled, .headline, .listHead, .tableColumn, .networkInParentheses, .networkPossessive,
    .networkBefore, .nounBefore, .ofNounBefore, .firmOfBefore, .namingBefore, .seasonBeside, .verbBefore,
    .farVerbBefore,
    .verbAfter, .firmVerbAfter, .nounAfter, .genreAfter, .creditAfter, .appositionAfter, .onBefore, .inCredits,
    .subject,
    .airing, .bareSubject,
  ]

  /// What a capitalised run starts from, before any sign.
  static let prior = -2.7
}

/// A set of signs.
struct TitleSigns: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  init() {}

  init(arrayLiteral signs: TitleSign...) { for sign in signs { insert(sign) } }

  @inline(__always) mutating func insert(_ sign: TitleSign) { bits |= 1 << UInt128(sign.rawValue) }
  @inline(__always) mutating func remove(_ sign: TitleSign) { bits &= ~(1 << UInt128(sign.rawValue)) }
  mutating func remove(_ signs: TitleSigns) { bits &= ~signs.bits }
  mutating func formUnion(_ other: TitleSigns) { bits |= other.bits }
  @inline(__always) func contains(_ sign: TitleSign) -> Bool { bits & (1 << UInt128(sign.rawValue)) != 0 }
  /// Whether both hold one of the same signs.
  @inline(__always) func overlaps(_ other: TitleSigns) -> Bool { bits & other.bits != 0 }

  /// Whether the writer sets the string apart as a title, or it is known as one.
  var isSet: Bool { overlaps(TitleSign.ofSetTitles) }
  /// Whether something beside the string tells of television, and of no other medium.
  var tellsTelevision: Bool {
    // "the HBO drama X"
    overlaps(TitleSign.ofTelevision) || contains(.nounBefore) && contains(.networkInSentence)
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
