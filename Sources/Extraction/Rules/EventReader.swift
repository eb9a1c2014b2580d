import Claims
import Language

/// Reads events: the show or the list of shows, and for each its season, network, date, place and union.
struct EventReader {
  let match: RuleMatch

  var scene: Scene { match.scene }
  var rule: Rule { match.rule }

  func drafts(certainty: Certainty) -> [Draft] {
    if rule.kind.isAboutUnion { return isOther ? [] : [strike(certainty)] }
    // That something does not start or is not halted is hardly news of its own.
    // "her final episode"
    if rule.kind == .finale, match.is(match.trigger.lowerBound - 1, .personPossessives) { return [] }
    let isIdleDenial = certainty == .denied && [.premiered, .productionPaused, .finale].contains(rule.kind)
    guard !isOther, !isIdleDenial, !isAboutPart else { return [] }
    guard
      rule.needs.isEmpty || match.clause.contains(where: { piece in rule.needs.contains { scene.fills(piece, $0) } })
    else { return [] }
    let satellites = Satellites(match: match)
    guard let piece = showPiece else {
      guard let focus = scene.focus,
        !rule.needsMention || isGoingOn
          || match.clause.contains(where: {
            scene.fills($0, .season) || scene.fills($0, .show) || scene.fills($0, .episodes)
          })
      else { return [] }
      return seasons(of: draft(focus, nil, satellites, certainty))
    }
    let list = isRelative(of: piece) ? [piece] : ShowLists(scene: scene, words: match.words).list(around: piece)
    if list.count == 1 {
      return scene.show(piece).map { seasons(of: draft($0, piece, satellites, certainty)) } ?? []
    }
    // "Harbor Lights, the medical drama": told twice, and one show.
    var seen: Set<Int> = []
    let shows = list.compactMap { index in scene.show(index).map { (index, $0) } }.filter { seen.insert($0.1).inserted }
    return shows.flatMap { seasons(of: draft($0.1, $0.0, satellites, certainty, isListed: shows.count > 1)) }
  }

  /// "…, are coming to Meridian on May 3": the clause goes on with the verb of a subject that stands before it.
  private var isGoingOn: Bool {
    match.clause.lowerBound > 0 && match.clause.lowerBound < match.trigger.lowerBound
      && match.is(match.clause.lowerBound, .auxiliaries)
  }

  /// "X and Y, which was delayed": a clause of the last show alone.
  private func isRelative(of piece: Int) -> Bool {
    let pronoun = behindComma(piece)
    return pronoun < match.trigger.lowerBound && match.is(pronoun, .relatives) && match.is(pronoun + 1, .singularVerbs)
  }

  /// "a spinoff of Harbor Lights, which ended": what is said is said of the base.
  private func hasRelative(_ piece: Int) -> Bool { match.is(behindComma(piece), .relatives) }

  private func behindComma(_ piece: Int) -> Int {
    match.word(piece + 1) == match.words.comma ? piece + 2 : piece + 1
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

  private func strike(_ certainty: Certainty) -> Draft {
    let satellites = Satellites(match: match)
    var draft = Draft(kind: rule.kind, show: nil, time: satellites.time, certainty: certainty, rule: rule.fullName)
    draft[.organization] = satellites.organization
    return draft
  }

  /// The piece of the show: the phrase's own, else the nearest on the rule's side.
  var showPiece: Int? {
    if let slot = match[.show] {
      // "Dawn Patrol, an offshoot of Harbor Lights, was renewed": the nearest one only tells of the other.
      let isBefore = (match.clause.lowerBound..<max(match.clause.lowerBound, match.trigger.lowerBound)).contains(slot)
      return isBefore && isAside(slot) && !hasRelative(slot) ? ahead ?? slot : owned(slot) ?? slot
    }
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
        ? (piece.flatMap { satellites.seasonFor($0) ?? besideInList($0) } ?? seasonOfAll(satellites))
        : satellites.season(of: piece, use: rule.season))
    if case .denied = rule.season, let season = own?.season { draft.season = season > 1 ? season - 1 : nil }
    draft.season = draft.season ?? scene.rowSeason
    draft.time = own?.time ?? (isOrderedEnd ? nil : satellites.time)
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

  /// "On May 3 Meridian ordered a fourth and final season": the day of the order is not the one on which it ends.
  private var isOrderedEnd: Bool {
    rule.kind == .ending && match.after(.date) == nil
      && scene.pieces[..<match.trigger.lowerBound].contains { match.words.is($0.word, .orderVerbs) }
  }

  /// Past or to come, as the trigger or the auxiliary before it tells.
  private var tense: TimeExpression.Direction {
    if match.is(match.trigger.lowerBound, .pastVerbs) || scene.ends(match.trigger.lowerBound, with: "ed") {
      return match.isPassive && match.is(match.trigger.lowerBound - 1, .presentWords)
        ? .unknown : .past
    }
    // "made its debut"
    if (1...3).contains(where: { match.is(match.trigger.lowerBound - $0, .pastVerbs) }) { return .past }
    // "three months after its April debut"
    if let date = match[.date], date == match.trigger.lowerBound - 1,
      match.is(date - 1, .possessives) || match.word(date - 1) == match.words.possessive,
      (2...5).contains(where: { match.is(date - $0, .afterCues) })
    {
      return .past
    }
    // "Sunday night's debut"
    let isNoun = match.word(match.trigger.lowerBound - 1) == match.words.possessive
    return match.is(match.trigger.lowerBound, .presentVerbs) && !isNoun ? .future : .unknown
  }

  /// What a clause with a list tells of the season of all its shows; of one that will not be, the season before it.
  private func seasonOfAll(_ satellites: Satellites) -> Int? {
    guard let season = satellites.seasonOfAll else { return nil }
    guard case .denied = rule.season else { return season }
    return season > 1 ? season - 1 : nil
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
