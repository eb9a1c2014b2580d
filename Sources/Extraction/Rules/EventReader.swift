import Claims
import Language

/// Reads events: the show or the list of shows, and for each its season, network, date, place and union.
struct EventReader {
  let match: RuleMatch

  private var scene: Scene { match.scene }
  private var rule: Rule { match.rule }

  func drafts(certainty: Certainty) -> [Draft] {
    if rule.kind.isAboutUnion { return [strike(certainty)] }
    // That something does not start or is not halted is hardly news of its own.
    let isIdleDenial = certainty == .denied && [.premiered, .productionPaused, .finale].contains(rule.kind)
    guard !isOther, !isIdleDenial, !isAboutPart else { return [] }
    guard
      rule.needs.isEmpty || match.clause.contains(where: { piece in rule.needs.contains { scene.fills(piece, $0) } })
    else { return [] }
    let satellites = Satellites(match: match)
    guard let piece = showPiece else {
      guard let focus = scene.focus,
        !rule.needsMention || match.clause.contains(where: { scene.fills($0, .season) || scene.fills($0, .show) })
      else { return [] }
      return seasons(of: draft(focus, nil, satellites, certainty))
    }
    let list = ShowLists(scene: scene, words: match.words).list(around: piece)
    let shows = list.compactMap { index in scene.show(index).map { (index, $0) } }
    return shows.flatMap { seasons(of: draft($0.1, $0.0, satellites, certainty, isListed: shows.count > 1)) }
  }

  /// "renewed for seasons 3 and 4": an event each.
  private func seasons(of draft: Draft) -> [Draft] {
    guard Self.kindsOfEachSeason.contains(rule.kind), let last = draft.season else { return [draft] }
    let told = match.all(.season).compactMap { piece -> [Int]? in
      guard case .season(let numbers)? = scene.mark(piece)?.value, numbers.last == last else { return nil }
      return numbers
    }
    return (told.first ?? [last]).map { season in
      var draft = draft
      draft.season = season
      return draft
    }
  }

  /// What begins or ends is the filming, and what is ordered is a further season: events of another kind.
  private var isOther: Bool {
    if match.clause.contains(where: { match.is($0, .otherMedia) }) { return true }
    switch rule.kind {
    case .premiered where isAboutPerson || isOtherStart, .moved where isAboutPerson || isMoveWithin: return true
    case .premiered, .finale, .ending:
      let reach =
        max(
          match.clause.lowerBound,
          match.trigger.lowerBound - 8
        )..<min(scene.pieces.count, match.trigger.upperBound + 5)
      if rule.kind == .premiered,
        reach.contains(where: { $0 != match.trigger.lowerBound && isFinale($0) })
      {
        return true
      }
      return reach.contains { match.is($0, .filming) }
    case .removed where isAboutPerson: return true
    case .cancelled where isAboutPerson || dropsEpisodes: return true
    case .cancelled where rule.season == .denied:
      // "may not return before 2025"
      return (match.trigger.upperBound..<min(scene.pieces.count, match.trigger.upperBound + 3)).contains {
        match.is($0, .untilWords)
      }
    case .seriesOrdered:
      return match.clause.contains { index in
        if case .season(let numbers)? = scene.mark(index)?.value { return numbers.contains { $0 > 1 } }
        return false
      }
    default: return false
    }
  }

  /// "the finale", "the last two episodes"; not "the final season", "for the last time".
  private func isFinale(_ piece: Int) -> Bool {
    let words = match.words
    guard match.is(piece, .finaleWords) else { return false }
    return match.is(piece, .episodeWords)
      || !match.is(piece + 1, .season)
        && match.word(piece + 1) != words.time
  }

  /// "Meridian drops all ten episodes": it shows them.
  private var dropsEpisodes: Bool {
    let end = match.after(.show) ?? scene.pieces.count
    return match.is(match.trigger.lowerBound, .dropping)
      && (match.trigger.upperBound..<max(end, match.trigger.upperBound)).contains { scene.fills($0, .episodes) }
  }

  /// "is heading to pilot at Meridian": where it goes is no network.
  private var isMoveWithin: Bool {
    guard rule.name == "verb", let network = match[.network] else { return false }
    return match.is(network - 1, .agentCues) || match.word(network - 1) == match.words.for
  }

  /// A network that drops a show, a story set in a year, an episode in the middle: nothing that premieres.
  private var isOtherStart: Bool {
    let words = match.words
    let trigger = match.trigger.lowerBound
    if let date = match[.date], case .date(.weekly)? = scene.mark(date)?.value { return true }
    if match.is(trigger, .dropping), scene.fills(trigger - 1, .network), !dropsEpisodes { return true }
    if match.is(trigger, .setting), match.word(trigger + 1) == words.in { return true }
    return (max(0, trigger - 6)..<trigger).contains { match.is($0, .midway) }
  }

  /// "Ada Winslow will not return": who does not return is a person, no show.
  private var isAboutPerson: Bool {
    guard rule.mayTellOfPerson else { return false }
    let nearest = (0..<match.trigger.lowerBound).last { index in
      !isCredited(index) && [.person, .name, .show, .season, .episodes].contains { scene.fills(index, $0) }
        && !scene.isAside(index, from: match.trigger.lowerBound)
    }
    return nearest.map { scene.fills($0, .person) || scene.fills($0, .name) } ?? false
  }

  private func strike(_ certainty: Certainty) -> Draft {
    let satellites = Satellites(match: match)
    var draft = Draft(kind: rule.kind, show: nil, time: satellites.time, certainty: certainty, rule: rule.fullName)
    draft[.organization] = satellites.organization
    return draft
  }

  /// "starring Ada Winslow and Sam Pell", "Ada Winslow's": a person by the way, whose predicate nothing is.
  private func isCredited(_ piece: Int) -> Bool {
    guard scene.fills(piece, .person) || scene.fills(piece, .name) else { return false }
    let words = match.words
    if match.word(piece + 1) == words.possessive { return true }
    var index = piece - 1
    // Back over a list, and over what describes its first name: "by music-video veteran".
    while index >= 0, piece - index < 14 {
      let word = match.word(index)
      if match.words.is(word, .agentCues) || words.from == word || words.with == word || words.of == word
        || words.is(word, .titleVerbs)
        || scene.fills(index, .job) && scene.text(index).hasSuffix(" by")
      {
        return true
      }
      let isJoint = word == words.comma || words.is(word, .and)
      let isPlain =
        scene.pieces[index].mention < 0 && !words.is(word, .auxiliaries) && !words.is(word, .subjectVerbs)
        && !words.is(word, .castVerbs) && !match.words.is(word, .breaks)
        && !words.is(word, .clauseOpeners)
      guard isJoint || isPlain || scene.fills(index, .person) || scene.fills(index, .name) || scene.fills(index, .job)
      else { return false }
      if isJoint, !scene.fills(index - 1, .person), !words.is(word, .and) { return false }
      index -= 1
    }
    return false
  }

  /// The piece of the show: the phrase's own, else the nearest on the rule's side.
  var showPiece: Int? {
    if let slot = match[.show] { return owned(slot) ?? slot }
    switch rule.show {
    case .object: return behind ?? ahead
    case .subject: return ahead ?? behind
    case .either: return match.isPassive ? ahead ?? behind : behind ?? ahead
    }
  }

  /// "its drama Harbor Lights": the show behind a possessive.
  private func owned(_ piece: Int) -> Int? {
    guard isPossessive(piece) else { return nil }
    for index in piece + 1..<max(piece + 1, min(scene.pieces.count, piece + 7)) {
      if case .show? = scene.mark(index)?.value { return index }
      let word = match.word(index)
      if match.words.is(word, .breaks) || match.words.is(word, .notHome)
        || match.words.is(word, .showPrepositions)
      {
        return nil
      }
    }
    return nil
  }

  /// "scraps its planned crossover": what is scrapped is the show's, and not the show.
  var isAboutPart: Bool {
    guard case .object = rule.show, let slot = match[.show], slot >= match.trigger.upperBound, isPossessive(slot),
      owned(slot) == nil
    else { return false }
    return !(slot + 1..<min(scene.pieces.count, slot + 6)).contains { index in
      scene.fills(index, .season) || scene.fills(index, .genre) || scene.fills(index, .network)
        || match.is(index, .tvNouns)
    }
  }

  private func isPossessive(_ piece: Int) -> Bool {
    scene.isPronoun(piece) && match.is(piece, .possessives)
  }

  /// The nearest show behind the trigger, which no break parts from it; a name before a pronoun.
  private var behind: Int? {
    guard let piece = match.after(.show) else { return nil }
    return isBroken(from: match.trigger.upperBound, to: piece) ? nil : piece
  }

  private var ahead: Int? {
    let pieces = (match.clause.lowerBound..<max(match.clause.lowerBound, match.trigger.lowerBound)).filter {
      scene.fills($0, .show) && !isAside($0)
    }
    // "Harbor Lights, created by Dawn Patrol writer Ada Winslow, starts": the second title tells who the writer is.
    return pieces.last { !scene.isPronoun($0) && !scene.fills($0 + 1, .job) } ?? pieces.last { !scene.isPronoun($0) }
      ?? pieces.last
  }

  private func isBroken(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains {
      match.is($0, .breaks) || match.word($0) == match.words.comma && end - start > 3
    }
  }

  /// In parentheses, or a credit: "the Harbor Lights alum".
  private func isAside(_ piece: Int) -> Bool {
    if scene.isAside(piece, from: match.trigger.lowerBound) { return true }
    let opened = (match.clause.lowerBound..<piece).count { match.word($0) == match.words.open }
    let closed = (match.clause.lowerBound..<piece).count { match.word($0) == match.words.close }
    return opened > closed || match.is(piece + 1, .creditNouns)
  }

  private func draft(
    _ show: Int,
    _ piece: Int?,
    _ satellites: Satellites,
    _ certainty: Certainty,
    isListed: Bool = false
  ) -> Draft {
    var draft = Draft(kind: rule.kind, show: show, certainty: certainty, fields: rule.fields, rule: rule.fullName)
    let own = piece.flatMap { OwnValues(scene: scene, words: match.words).values(behind: $0) }
    draft.season =
      own?.season
      ?? (isListed
        ? (piece.flatMap { satellites.seasonFor($0) ?? besideInList($0) })
        : satellites.season(of: piece, use: rule.season))
    if case .denied = rule.season, let season = own?.season { draft.season = season > 1 ? season - 1 : nil }
    draft.season = draft.season ?? scene.rowSeason
    draft.time = own?.time ?? satellites.time
    draft.tense = tense
    let moves = rule.kind == .pickedUp || rule.kind == .moved
    let networks = satellites.networks(moves: moves)
    if Self.kindsWithNetwork.contains(rule.kind) {
      draft[.network] = own?.network ?? networks.to ?? scene.network
    }
    if moves { draft[.fromNetwork] = networks.from }
    if Self.kindsWithPlace.contains(rule.kind) { draft[.place] = satellites.place }
    if rule.kind == .strikeAffected { draft[.organization] = satellites.organization }
    return draft
  }

  /// Past or to come, as the trigger or the auxiliary before it tells.
  private var tense: TimeExpression.Direction {
    if match.is(match.trigger.lowerBound, .pastVerbs) || scene.ends(match.trigger.lowerBound, with: "ed") {
      return match.isPassive && match.is(match.trigger.lowerBound - 1, .presentWords)
        ? .unknown : .past
    }
    // "made its debut"
    if (1...3).contains(where: { match.is(match.trigger.lowerBound - $0, .pastVerbs) }) { return .past }
    return match.is(match.trigger.lowerBound, .presentVerbs) ? .future : .unknown
  }

  private func besideInList(_ piece: Int) -> Int? {
    for index in [piece + 1, piece - 2] where scene.fills(index, .season) {
      if case .season(let numbers)? = scene.mark(index)?.value { return numbers.last }
    }
    return nil
  }

  static let kindsWithNetwork: KindSet = [
    .developing, .pilotOrdered, .seriesOrdered, .renewed, .cancelled, .pickedUp, .moved, .ending, .premiered, .removed,
    .undecided,
  ]
  private static let kindsOfEachSeason: KindSet = [
    .renewed, .productionStarted, .production, .productionWrapped, .removed,
  ]
  static let kindsWithPlace: KindSet = [.productionStarted, .production, .productionWrapped]
}
