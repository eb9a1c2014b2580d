import Claims
import Language

/// What does not count as an event of a show, though it sounds like one.
extension EventReader {
  /// What begins or ends is the filming, and what is ordered is a further season: events of another kind.
  var isOther: Bool {
    if scene.has(.otherMedia), match.clause.contains(where: { match.is($0, .otherMedia) }) { return true }
    switch rule.kind {
    case .premiered where isAboutPerson || isOtherStart, .moved where isAboutPerson || isMoveWithin: return true
    // "which Meridian ended in May", "at the end of next month"
    case .finale
    where rule.name == "ended"
      && (scene.fills(match.trigger.lowerBound - 1, .network) || match.is(match.trigger.lowerBound - 1, .articles)):
      return true
    // "will sign off as host"
    case .ending where match.word(match.trigger.upperBound) == match.words.as: return true
    // "has more time to finish the visual effects", "that's a wrap"
    case .ending
    where rule.name == "to-end"
      && (match.is(match.trigger.upperBound, .articles) || scene.title(match.trigger.upperBound) != nil):
      return true
    case .ending
    where match.is(match.trigger.lowerBound - 1, .articles) && scene.text(match.trigger.lowerBound) == "wrap":
      return true
    case .premiered, .finale, .ending:
      // "the finale, which airs": what the clause speaks of stands before it.
      let isRelative = match.is(match.clause.lowerBound - 1, .relatives)
      let reach =
        max(
          isRelative ? 0 : match.clause.lowerBound,
          match.trigger.lowerBound - 8
        )..<min(scene.pieces.count, match.trigger.upperBound + 5)
      if rule.kind == .premiered,
        reach.contains(where: { $0 != match.trigger.lowerBound && isFinale($0) })
      {
        return true
      }
      // "Filming for the third season of Harbor Lights was due to start in June"
      let opening = match.clause.lowerBound..<min(match.trigger.lowerBound, match.clause.lowerBound + 2)
      if rule.kind == .premiered, opening.contains(where: { match.is($0, .filming) }) { return true }
      // "begins filming for a 2025 premiere"
      let isNoun = rule.name == "date-noun" && match.is((match[.date] ?? 0) - 2, .goalCues)
      return !isNoun && reach.contains { match.is($0, .filming) }
    case .removed where isAboutPerson: return true
    // "is leaving the Meridian soap"
    case .removed where rule.name == "leaving":
      return match[.network].map { scene.fills($0 + 1, .genre) || match.is($0 + 1, .tvNouns) } ?? false
    // "put off until the strike is over"
    case .strikeEnded:
      return (max(0, match.trigger.lowerBound - 5)..<match.trigger.lowerBound).contains { match.is($0, .until) }
    // "is no longer developing Harbor Lights"; "Ada Winslow, who developed the series"
    case .developing where rule.name == "verb":
      return scene.ends(match.trigger.lowerBound - 1, with: "longer")
        || match[.person] != nil && scene.ends(match.trigger.lowerBound, with: "developed")
    // "Meridian has acquired the rights to Harbor Lights"
    case .pickedUp where rule.name == "picks-up": return match.clause.contains { match.is($0, .selling) }
    // "an extended first look at Harbor Lights", "ordered a ten-episode first season"
    case .renewed:
      let before = match.trigger.lowerBound - 1
      // "pilot pickups"; "for what will be season 11"
      if match.word(before) == match.words.pilot || rule.name == "will-be" && match.is(before - 1, .whatWords) {
        return true
      }
      // "Three More Join Meridian's Harbor Lights"
      if rule.name == "more", match.is(match.trigger.upperBound, .castVerbs) { return true }
      // "renewed their vows"
      if (0..<3).contains(where: { match.is(match.trigger.upperBound + $0, .contractNouns) }) { return true }
      // "more recently of Harbor Lights"
      if rule.name == "more", match.is(match.trigger.upperBound, .adverbs) { return true }
      return rule.name == "verb" && match.is(before, .articles) || match.isOfFirstSeason
    case .delayed where isOfOtherThing || rule.name == "to-year" && !isToYear: return true
    case .production where isAboutPerson: return true
    // "the writing was already completed, allowing filming to go on"
    case .productionWrapped:
      return (max(0, match.trigger.lowerBound - 5)..<match.trigger.lowerBound).contains { match.is($0, .scriptWords) }
    case .cancelled where isAboutPerson || dropsEpisodes: return true
    // "dropped out of Harbor Lights"
    case .cancelled
    where match.is(match.trigger.lowerBound, .dropping) && match.is(match.trigger.upperBound, .particles):
      return true
    // "the day the finale dropped"
    case .cancelled where !match.isPassive && match.is(match.trigger.lowerBound - 1, .finaleWords): return true
    // "no third season has been ordered"
    case .cancelled
    where rule.name == "no-season"
      && (match.trigger.upperBound..<match.trigger.upperBound + 5).prefix { match.word($0) != match.words.comma }
        .contains { match.is($0, .perfectVerbs) }:
      return true
    // "whose contract was not renewed"
    case .cancelled
    where rule.name == "not-renew" && (1...3).contains { match.is(match.trigger.lowerBound - $0, .contractNouns) }:
      return true
    // "has not renewed Harbor Lights": it may yet.
    case .cancelled
    where rule.name == "not-renew" && match.is(match.trigger.lowerBound - 1, .perfectVerbs):
      return true
    // "the axe comes as the network launches Harbor Lights": a noun.
    case .cancelled where rule.name == "verb" && match.is(match.trigger.lowerBound - 1, .articles): return true
    case .cancelled where rule.season == .denied:
      // "may not return before 2025"
      return (match.trigger.upperBound..<min(scene.pieces.count, match.trigger.upperBound + 3)).contains {
        match.is($0, .untilWords)
      }
    case .seriesOrdered:
      // "promoted to series regular"
      if scene.ends(match.trigger.upperBound - 1, with: "series"), match.is(match.trigger.upperBound, .regulars) {
        return true
      }
      // "ordered nine more episodes"
      let behind = match.trigger.upperBound..<min(scene.pieces.count, match.trigger.upperBound + 4)
      if behind.contains(where: { scene.fills($0, .episodes) && scene.text($0).contains("more") }) { return true }
      return match.clause.contains { seasons($0).contains { $0 > 1 } }
    default: return false
    }
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
