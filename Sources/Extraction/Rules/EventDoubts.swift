import Claims
import Language

/// What does not count as an event of a show, though it sounds like one.
extension EventReader {
  /// What sounds like the event is told of another thing, or is an event of another kind.
  var isOther: Bool {
    if scene.has(.otherMedia), match.clause.contains(where: { match.is($0, .otherMedia) }) { return true }
    switch rule.kind {
    case .premiered: return isAboutPerson || isOtherStart || isAboutFilming
    case .finale: return isOtherEnd || isAboutFilming
    case .ending: return isNoEnding || isAboutFilming
    case .moved: return isAboutPerson || isMoveWithin
    case .removed: return isAboutPerson || isLeavingSoap
    case .developing: return rule.name == "verb" && isDeveloped
    // "Meridian has acquired the rights to Harbor Lights"
    case .pickedUp: return rule.name == "picks-up" && match.clause.contains { match.is($0, .selling) }
    case .renewed: return isNoRenewal
    case .cancelled: return isAboutPerson || dropsEpisodes || isNoCancellation
    case .seriesOrdered: return isNoOrder
    case .delayed: return isOfOtherThing || rule.name == "to-year" && !isToYear
    case .production: return isAboutPerson
    // "the writing was already completed, allowing filming to go on"
    case .productionWrapped: return before(5).contains { match.is($0, .scriptWords) }
    // "put off until the strike is over"
    case .strikeEnded: return before(5).contains { match.is($0, .until) }
    default: return false
    }
  }

  /// So many pieces before the trigger.
  private func before(_ count: Int) -> Range<Int> {
    max(0, match.trigger.lowerBound - count)..<match.trigger.lowerBound
  }

  /// So many pieces behind the trigger.
  private func behind(_ count: Int) -> Range<Int> {
    match.trigger
      .upperBound..<max(
        match.trigger.upperBound,
        min(scene.pieces.count, match.trigger.upperBound + count)
      )
  }

  /// What begins or ends is the filming, or what the clause speaks of is a finale.
  private var isAboutFilming: Bool {
    // "the finale, which airs": what the clause speaks of stands before it.
    let isRelative = match.is(match.clause.lowerBound - 1, .relatives)
    let start = max(isRelative ? 0 : match.clause.lowerBound, match.trigger.lowerBound - 8)
    let reach = start..<min(scene.pieces.count, match.trigger.upperBound + 5)
    if rule.kind == .premiered {
      if reach.contains(where: { $0 != match.trigger.lowerBound && isFinale($0) }) { return true }
      // "Filming for the third season of Harbor Lights was due to start in June"
      let opening = match.clause.lowerBound..<min(match.trigger.lowerBound, match.clause.lowerBound + 2)
      if opening.contains(where: { match.is($0, .filming) }) { return true }
    }
    // "begins filming for a 2025 premiere"
    let isNoun = rule.name == "date-noun" && match.is((match[.date] ?? 0) - 2, .goalCues)
    return !isNoun && reach.contains { match.is($0, .filming) }
  }

  /// "which Meridian ended in May", "at the end of next month".
  private var isOtherEnd: Bool {
    let before = match.trigger.lowerBound - 1
    return rule.name == "ended" && (scene.fills(before, .network) || match.is(before, .articles))
  }

  private var isNoEnding: Bool {
    let next = match.trigger.upperBound
    // "will sign off as host"
    if match.word(next) == match.words.as { return true }
    // "has more time to finish the visual effects"
    if rule.name == "to-end", match.is(next, .articles) || scene.title(next) != nil { return true }
    // "that's a wrap"
    return match.is(match.trigger.lowerBound - 1, .articles) && scene.text(match.trigger.lowerBound) == "wrap"
  }

  /// "is leaving the Meridian soap".
  private var isLeavingSoap: Bool {
    guard rule.name == "leaving", let network = match[.network] else { return false }
    return scene.fills(network + 1, .genre) || match.is(network + 1, .tvNouns)
  }

  /// "is no longer developing Harbor Lights"; "Ada Winslow, who developed the series".
  private var isDeveloped: Bool {
    scene.ends(match.trigger.lowerBound - 1, with: "longer")
      || match[.person] != nil && scene.ends(match.trigger.lowerBound, with: "developed")
  }

  private var isNoRenewal: Bool {
    let (before, next) = (match.trigger.lowerBound - 1, match.trigger.upperBound)
    // "pilot pickups"; "for what will be season 11"
    if match.word(before) == match.words.pilot || rule.name == "will-be" && match.is(before - 1, .whatWords) {
      return true
    }
    // "Three More Join Meridian's Harbor Lights", "more recently of Harbor Lights"
    if rule.name == "more", match.is(next, .castVerbs) || match.is(next, .adverbs) { return true }
    // "renewed their vows"
    if (0..<3).contains(where: { match.is(next + $0, .contractNouns) }) { return true }
    // "an extended first look at Harbor Lights", "ordered a ten-episode first season"
    return rule.name == "verb" && match.is(before, .articles) || match.isOfFirstSeason
  }

  private var isNoCancellation: Bool {
    let (before, next) = (match.trigger.lowerBound - 1, match.trigger.upperBound)
    // "dropped out of Harbor Lights"
    if match.is(before + 1, .dropping), match.is(next, .particles) { return true }
    // "the day the finale dropped"
    if match.is(before, .finaleWords), !match.isPassive { return true }
    switch rule.name {
    // "no third season has been ordered"
    case "no-season":
      let said = (next..<next + 5).prefix { match.word($0) != match.words.comma }
      if said.contains(where: { match.is($0, .perfectVerbs) }) { return true }
    // "whose contract was not renewed"; "has not renewed Harbor Lights": it may yet.
    case "not-renew":
      if (0..<3).contains(where: { match.is(before - $0, .contractNouns) }) || match.is(before, .perfectVerbs) {
        return true
      }
    // "the axe comes as the network launches Harbor Lights": a noun.
    case "verb": if match.is(before, .articles) { return true }
    default: break
    }
    // "may not return before 2025"
    return rule.season == .denied && behind(3).contains { match.is($0, .untilWords) }
  }

  private var isNoOrder: Bool {
    // "promoted to series regular"
    let next = match.trigger.upperBound
    if scene.ends(next - 1, with: "series"), match.is(next, .regulars) { return true }
    // "ordered nine more episodes"
    if behind(4).contains(where: { scene.fills($0, .episodes) && scene.text($0).contains("more") }) { return true }
    return match.clause.contains { seasons($0).contains { $0 > 1 } }
  }

  /// "delays the wedding", "the verdict is postponed", "delayed viewing".
  private var isOfOtherThing: Bool {
    let around = match.trigger.lowerBound - 3..<match.trigger.upperBound + 3
    let nouns = around.filter { match.is($0, .lateNouns) }
    return nouns.contains { noun in
      // "pushed the premiere past the election"
      !around.contains {
        $0 < noun && $0 >= match.trigger.upperBound
          && (scene.fills($0, .show) && !scene.isPronoun($0) || scene.fills($0, .season))
      }
        && !(match.trigger.upperBound..<max(match.trigger.upperBound, noun)).contains {
          match.is($0, .datePrepositions)
        }
    }
  }

  /// "moved to 2027", "to next fall"; "moved to Fridays" and "to May 3" may be sooner as well.
  private var isToYear: Bool {
    guard let piece = match[.date], case .date(let time)? = scene.mark(piece)?.value,
      // "will move from Meridian to Orbit next year"
      match.after(.network).map({ $0 > piece }) ?? true
    else { return false }
    switch time {
    case .fixed(let date): return date.precision != .day
    case .year(let turn), .partOfYear(_, let turn): return turn > 0
    default: return false
    }
  }

  private func seasons(_ piece: Int) -> [Int] {
    if case .season(let numbers)? = scene.mark(piece)?.value { numbers } else { [] }
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
    // "the hit 1994 action movie"
    if let date = match[.date], (date + 1..<date + 4).contains(where: { match.is($0, .filmWords) }) { return true }
    // "January 2025 TV premiere dates"
    if ["date-verb", "date-noun"].contains(rule.name),
      match.is(trigger + 1, .dateHeads) || match.is(trigger + 1, .premiereNouns)
    {
      return true
    }
    // "cancelled 14 shows last year"
    if trigger > 0, match.is(trigger, .showPlurals),
      scene.text(trigger - 1).allSatisfy(\.isNumber) || match.is(trigger - 1, .numerals)
    {
      return true
    }
    if rule.name == "verb", scene.fills(trigger - 1, .person) { return true }
    let subject = match.is(trigger - 1, .auxiliaries) ? trigger - 2 : trigger - 1
    if match.is(trigger, .dropping), scene.fills(subject, .network), !dropsEpisodes { return true }
    // "made her television debut in Harbor Lights"
    if (1...3).contains(where: { match.is(trigger - $0, .personPossessives) }), !match.is(trigger - 1, .tvNouns) {
      return true
    }
    // "starts filming in January and premieres in May"
    if rule.name == "date-verb", let next = match.after(.date), next - match.trigger.upperBound < 3 { return true }
    // "bows out on May 9"
    if match.is(trigger + 1, .particles), scene.text(trigger).hasPrefix("bow") { return true }
    if match.is(trigger, .setting), match.word(trigger + 1) == words.in { return true }
    // "the penultimate episode airs", "will air repeats"
    return (max(0, trigger - 6)..<trigger + 3).contains { match.is($0, .midway) }
  }

  /// "Ada Winslow will not return": who does not return is a person, no show.
  private var isAboutPerson: Bool {
    // "Ada Winslow has been axed"; but "…, which Meridian axed"
    guard match.rule.mayTellOfPerson, rule.name != "participle" || match.isPassive else { return false }
    let nearest = (0..<match.trigger.lowerBound).last { index in
      !isCredited(index) && [.person, .name, .show, .season, .episodes, .network].contains { scene.fills(index, $0) }
        && !scene.isAside(index, from: match.trigger.lowerBound)
    }
    return nearest.map { scene.fills($0, .person) || scene.fills($0, .name) } ?? false
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
}
