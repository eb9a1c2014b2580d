/// What speaks for or against a string being the title of a show, at one of its places.
///
/// Each sign counts once for a string, however often it is there; the weights are log-odds, measured on articles
/// whose shows are known (docs/reading.md).
enum TitleSign: Int, CaseIterable, Sendable {
  // How it is set.
  case quoted, emphasised, strong, linked
  // Where it stands.
  case headline, headlineTemplate, slug, listHead, tableColumn, listMate, heading
  // What stands beside it.
  case networkInParentheses, networkPossessive, nounBefore, ofNounBefore, seasonBeside, verbBefore, verbAfter, nounAfter
  case appositionAfter, onBefore, castBehind, yearBehind
  // What is known of it.
  case knownShow, recurring
  // What speaks against it.
  case otherWorkBefore, otherWorkAfter, knownFilm, personName, personEcho, roleBefore, rankBefore, jobBefore, episode, placeName
  case sentenceStart, singleWord, longRun, companyWord, awardWord, filmography

  var weight: Double {
    switch self {
    case .quoted: 2.0
    case .emphasised: 2.2
    case .strong: 0.6
    case .linked: 0.4
    case .headline: 0.9
    case .headlineTemplate: 2.4
    case .slug: 0.4
    case .listHead: 1.6
    case .tableColumn: 3.2
    case .listMate: 1.4
    case .heading: 1.2
    case .networkInParentheses: 3.0
    case .networkPossessive: 1.8
    case .nounBefore: 1.9
    case .ofNounBefore: 1.3
    case .seasonBeside: 1.8
    case .verbBefore: 1.2
    case .verbAfter: 0.9
    case .nounAfter: 1.6
    case .appositionAfter: 1.5
    case .onBefore: 0.7
    case .castBehind: 1.0
    case .yearBehind: 0.6
    case .knownShow: 2.2
    case .recurring: 0.6
    case .otherWorkBefore: -3.5
    case .otherWorkAfter: -2.5
    case .knownFilm: -1.6
    case .personName: -2.6
    case .personEcho: -2.0
    case .roleBefore: -1.6
    case .rankBefore: -2.0
    case .jobBefore: -2.0
    case .episode: -3.0
    case .placeName: -1.0
    case .sentenceStart: -0.4
    case .singleWord: -0.6
    case .longRun: -0.6
    case .companyWord: -2.5
    case .awardWord: -2.5
    case .filmography: -0.5
    }
  }

  /// What a capitalised run starts from, before any sign.
  static let prior = -2.2
}

/// A set of signs.
struct TitleSigns: Sendable, Equatable {
  private var bits: UInt64 = 0

  mutating func insert(_ sign: TitleSign) { bits |= 1 << UInt64(sign.rawValue) }
  func contains(_ sign: TitleSign) -> Bool { bits & (1 << UInt64(sign.rawValue)) != 0 }
  mutating func formUnion(_ other: TitleSigns) { bits |= other.bits }
  var all: [TitleSign] { TitleSign.allCases.filter(contains) }
  var weight: Double { TitleSign.prior + all.reduce(0) { $0 + $1.weight } }
}
