import Claims
import Language

/// Gathers what stands around an event in its clause: network, season, date, place, union.
struct Satellites {
  let match: RuleMatch

  private var scene: Scene { match.scene }
  private var words: CommonWords { match.words }

  // MARK: Networks

  /// The network of an event, and the one that the show leaves.
  func networks(moves: Bool) -> (to: String?, from: String?) {
    if moves {
      let transfer = Transfer(match: match)
      return (transfer.to, transfer.from)
    }
    if isNoun { return (networkOfPhrase, nil) }
    return (actor ?? placed ?? anyNetwork, nil)
  }

  /// "After the cancellation of X, Meridian took it on": what a noun tells ends with its phrase.
  private var isNoun: Bool { match.rule.kind == .cancelled && match.rule.name == "noun" }

  private var networkOfPhrase: String? {
    let network = match.all(.network).first { network in
      let between = min(network, match.trigger.upperBound)..<max(network, match.trigger.lowerBound)
      return !between.contains { match.word($0) == words.comma || match.is($0, .breaks) }
    }
    return network.flatMap { scene.network($0) }
  }

  /// The network in the phrase's slot, or the one that acts: subject of the trigger, or behind "by".
  private var actor: String? {
    if let slot = match[.network], let name = scene.network(slot) { return name }
    // "UPN pulled the plug on it, … exhumed by Crackle"
    if !match.isPassive, let subject = match.before(.network), match.trigger.lowerBound - subject <= 2,
      !isOtherShows(subject)
    {
      return scene.network(subject)
    }
    if let by = match.all(.network).first(where: {
      match.is($0 - 1, .agentCues) && $0 > match.trigger.lowerBound
    }) {
      return scene.network(by)
    }
    return match.isPassive ? nil : match.before(.network).flatMap { isOtherShows($0) ? nil : scene.network($0) }
  }

  /// The network behind "at", "on", "for", "to".
  private var placed: String? {
    match.all(.network).first { match.is($0 - 1, .goalCues) || match.is($0 - 1, .agentCues) }.flatMap {
      scene.network($0)
    }
  }

  private var anyNetwork: String? {
    if let inClause = match.all(.network).first(where: { !isOtherShows($0) }) { return scene.network(inClause) }
    guard scene.has(.network) else { return nil }
    let elsewhere = Set(scene.pieces.indices.compactMap { isOtherShows($0) ? nil : scene.network($0) })
    return elsewhere.count == 1 ? elsewhere.first : nil
  }

  /// Whether the network belongs to another show: behind it in parentheses, or as the possessor of one said by the way.
  private func isOtherShows(_ piece: Int) -> Bool {
    guard scene.fills(piece, .network) else { return false }
    if match.word(piece + 1) == words.possessive,
      let owned = scene.pieces.indices.dropFirst(piece + 2).prefix(4).first(where: { scene.fills($0, .show) }),
      scene.isAside(owned, from: match.trigger.lowerBound)
    {
      return true
    }
    return match.word(piece - 1) == words.open && match.all(.show).count > 1
  }

  // MARK: Season

  /// The season of an event about a show, read as the rule says.
  func season(of showPiece: Int?, use: SeasonUse) -> Int? {
    switch use {
    case .none: return nil
    case .plain: return plainSeason(showPiece) ?? (isLeaving ? nil : counted)
    case .denied:
      if let count = counted { return count }
      guard let told = plainSeason(showPiece) else { return nil }
      return told > 1 ? told - 1 : nil
    }
  }

  /// "leaves Meridian after two seasons": the next one goes elsewhere.
  private var isLeaving: Bool { match.rule.kind == .pickedUp || match.rule.kind == .moved }

  private func plainSeason(_ showPiece: Int?) -> Int? {
    // "before season 3 premiered": the subject of the trigger.
    if let subject = numbers(match.trigger.lowerBound - 1).last { return subject }
    if let slot = match[.season], let number = numbers(slot).last { return number }
    if let showPiece, let beside = besideShow(showPiece) ?? seasonFor(showPiece) { return beside }
    let seasons = match.all(.season)
    if let nearest = seasons.min(by: { distance($0) < distance($1) }) { return numbers(nearest).last }
    // "filming of season 4 waits, and its ten episodes are expected in 2026"
    let isOpen = match.rule.kind == .delayed || match.rule.kind == .premiered && match.before(.episodes) != nil
    guard isOpen, scene.namesOneShow else { return nil }
    let told = scene.pieces.indices.compactMap { numbers($0).last }
    return told.count == 1 ? told[0] : nil
  }

  /// "X for a second season".
  func seasonFor(_ piece: Int) -> Int? {
    guard match.word(piece + 1) == words.for else { return nil }
    let season = words.is(match.word(piece + 2), .articles) ? piece + 3 : piece + 2
    return scene.fills(season, .season) ? numbers(season).last : nil
  }

  /// "handed second-season renewals to X, Y and Z", "X and Y will not return for second seasons": the one season of a
  /// clause that is told of all its shows.
  var seasonOfAll: Int? {
    let seasons = match.all(.season)
    guard seasons.count == 1, let first = match.all(.show).first,
      seasons[0] < first || scene.text(seasons[0]).lowercased().hasSuffix("seasons")
    else { return nil }
    return numbers(seasons[0]).last
  }

  /// "X season 2", "season 2 of X", "X (season 2)".
  private func besideShow(_ piece: Int) -> Int? {
    for offset in [1, 2, -2, -1, -3] {
      let index = piece + offset
      guard scene.fills(index, .season) else { continue }
      if offset == 2, ![words.possessive, words.open, words.comma].contains(match.word(piece + 1)) {
        continue
      }
      if offset == -2, match.word(piece - 1) != words.of { continue }
      if offset == -3, match.word(piece - 2) != words.of { continue }
      if let number = numbers(index).last { return number }
    }
    return nil
  }

  /// "after two seasons".
  private var counted: Int? {
    for piece in match.all(.seasons) {
      guard case .seasonCount(let count)? = scene.mark(piece)?.value else { continue }
      if (1...4).contains(where: { match.is(piece - $0, .afterCues) }) || match.rule.kind == .ending
        || match.rule.kind == .cancelled
      {
        return count
      }
    }
    return nil
  }

  private func numbers(_ piece: Int) -> [Int] {
    guard case .season(let numbers)? = scene.mark(piece)?.value else { return [] }
    return numbers
  }

  private func distance(_ piece: Int) -> Int {
    piece >= match.trigger.upperBound ? piece - match.trigger.upperBound : (match.trigger.lowerBound - piece) + 1
  }

  // MARK: Date, place, union

  /// The date nearest to the trigger, those behind it first.
  var time: TimeExpression? {
    if let slot = match[.date], !isOfReport(slot), match.rule.kind != .delayed || !isGivenUp(slot),
      case .date(let time)? = scene.mark(slot)?.value
    {
      return time
    }
    var dates = match.all(.date).filter { (!isInParentheses($0) || match.all(.date).count == 1) && !isOfReport($0) }
    // "an order for Ada Winslow's 2006 best-seller": when the work came out.
    dates.removeAll { match.word($0 - 1) == words.possessive && scene.fills($0 - 2, .person) }
    dates.removeAll { isAttribute($0) || isInRelative($0) }
    if match.rule.kind == .delayed {
      // The new date may stand in another clause than the delay.
      if dates.allSatisfy(isGivenUp) { dates = scene.pieces.indices.filter { scene.fills($0, .date) } }
      dates.removeAll(where: isGivenUp)
    }
    if dates.isEmpty, [.moved, .strikeStarted, .strikeEnded].contains(match.rule.kind) {
      // "Starting this fall, the drama moves to Meridian."
      let told = scene.pieces.indices.filter {
        scene.fills($0, .date) && !isOfReport($0) && !isParted($0)
      }
      dates = told.count == 1 ? told : []
    }
    guard let nearest = dates.min(by: { distance($0) < distance($1) }),
      case .date(let time)? = scene.mark(nearest)?.value
    else { return nil }
    return finer(than: time, beside: nearest) ?? time
  }

  /// "the 2016 thriller": the year of a show, and of nothing that happened to it.
  private func isAttribute(_ piece: Int) -> Bool {
    guard case .date(.fixed)? = scene.mark(piece)?.value, scene.range(piece).count == 1 else { return false }
    return scene.fills(piece + 1, .genre) || match.is(piece + 1, .tvNouns)
  }

  /// "Harbor Lights, which began last year, was renewed": the date of what the relative clause tells.
  private func isInRelative(_ date: Int) -> Bool {
    guard date < match.trigger.lowerBound,
      (date + 1..<max(date + 1, match.trigger.lowerBound)).contains(where: { match.word($0) == words.comma })
    else { return false }
    return (match.clause.lowerBound..<max(match.clause.lowerBound, date)).contains {
      match.is($0, .relatives) && match.word($0 - 1) == words.comma
    }
  }

  /// Whether a full break stands between the trigger and a piece.
  private func isParted(_ piece: Int) -> Bool {
    let range = min(piece, match.trigger.lowerBound)..<max(piece, match.trigger.lowerBound)
    return range.contains { match.is($0, .breaks) }
  }

  /// "on Tuesday, May 3": of two dates side by side the second is the finer one.
  private func finer(than time: TimeExpression, beside piece: Int) -> TimeExpression? {
    guard case .weekday = time else { return nil }
    for offset in 1...2 where scene.fills(piece + offset, .date) {
      if case .date(let next)? = scene.mark(piece + offset)?.value { return next }
    }
    return nil
  }

  /// "…, Meridian confirmed in May": when it was told, not when it is.
  private func isOfReport(_ piece: Int) -> Bool {
    guard !match.rule.kind.isDecision else { return false }
    return (1...3).contains { offset in
      piece - offset > match.trigger.lowerBound && match.is(piece - offset, .reporting)
    }
  }

  /// "from May 3 to June 7", "originally due on May 3", "out of 2024": the date that is no longer the one.
  private func isGivenUp(_ piece: Int) -> Bool {
    (1...5).contains { offset in
      let word = match.word(piece - offset)
      return offset <= 2 && (word == words.from || word == words.of)
        || words.is(word, .formerly)
    }
  }

  private func isInParentheses(_ piece: Int) -> Bool {
    let before = (match.clause.lowerBound..<piece).count { match.word($0) == words.open }
    let closed = (match.clause.lowerBound..<piece).count { match.word($0) == words.close }
    return before > closed
  }

  /// "in Pittsburgh", "near Budapest".
  var place: String? {
    match.all(.place).first { $0 > match.trigger.lowerBound || match.all(.place).count == 1 }.map { longPlace($0) }
  }

  /// "Worcester, Massachusetts": the first of the two.
  private func longPlace(_ piece: Int) -> String {
    guard case .place(let name)? = scene.mark(piece)?.value else { return scene.text(piece) }
    return name
  }

  var organization: String? {
    if scene.has(.organization) || scene.has(.strike) {
      for piece in [match.clause, scene.pieces.indices].joined() {
        switch scene.mark(piece)?.value {
        case .organization(let name): return name
        case .strike(let union?): return union
        default: continue
        }
      }
    }
    // "when the writers walked out"
    let tokens = scene.page.tokens[scene.tokens]
    return tokens.indices.lazy.filter { $0 == tokens.startIndex || !words.is(tokens[$0 - 1].word, .possessives) }
      .compactMap { words.strikers[tokens[$0].word] }.first
  }
}
