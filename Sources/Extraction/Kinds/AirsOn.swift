import Claims
import Language

/// On which network a show runs.
///
/// No phrase of its own: a network that stands beside a show.
enum AirsOn {
  static let rules: [Rule] = [
    // Meridian's Harbor Lights
    Rule(.airsOn, "possessive", "[@network] 's …6 <show>", isPresupposed: true, reading: possessive),
    // the Meridian drama Harbor Lights; the Meridian series
    Rule(.airsOn, "before", "[@network] …4 <show>", isPresupposed: true, reading: before),
    // Harbor Lights (Meridian)
    Rule(.airsOn, "parentheses", "<show> {open} …3 [@network]", reading: behind),
    // Harbor Lights, Meridian's upcoming thriller
    Rule(.airsOn, "apposition", "<show> , [@network] 's …4 @genre", isPresupposed: true, reading: apposed),
    // Harbor Lights airs on Meridian
    Rule(.airsOn, "on", "<show> … (on|onto|at|to|for|via) …2 [@network]", reading: behind),
    Rule(.airsOn, "on-focus", "(on|onto|at|airs on|streams on|to|via) …1 [@network]", reading: focus),
    // Meridian is the home of Harbor Lights.
    Rule(
      .airsOn,
      "home-of",
      "[@network] (is|has|had|was|itself)? …1 (home of|home to|rights to|carries|carried|shows|showed|showing|streams|streamed|airs|aired|airing|broadcasts|screens|screened|runs|offers) …3 <show>",
      reading: homeOf
    ),
    // Harbor Lights is carried by Meridian.
    Rule(
      .airsOn,
      "carried-by",
      "<show> … (shown|carried|screened|broadcast|aired|streamed|seen|found|watched) …4 (by|on|via|from|at) …1 [@network]",
      reading: behind
    ),
    // Harbor Lights is on Meridian in Europe and on Orbit elsewhere.
    Rule(
      .airsOn,
      "on-both",
      "<show> … (on|onto|at|to|for|via) …2 <network> …4 and (on|for|at|to|via|its streaming service|streaming service|streamer|its sister)? [@network]",
      reading: behind
    ),
    // All of Harbor Lights is on Meridian.
    Rule(
      .airsOn,
      "is-on",
      "(is|are|was|were|runs|ran|airs|aired|plays) (now|also|all|still|available|streaming)? (on|at) …1 [@network]",
      reading: isOn
    ),
    // Meridian: Harbor Lights, Sundays at 9.
    Rule(.airsOn, "lead", "[@network] : <show>", reading: lead),
    // Harbor Lights is a Meridian exclusive; once a Meridian staple, Harbor Lights …
    Rule(
      .airsOn,
      "is-of",
      "({be}|'s|remains|once|nowadays) (now|only)? (a|an) …1 [@network] (exclusive|original|staple|fixture|mainstay|series|show|drama|comedy|hit|production)",
      reading: predicate
    ),
    // a co-production between Meridian and Orbit
    Rule(
      .airsOn,
      "co-production",
      "(co - production|coproduction) (between|of|from|with) …5 [@network]",
      reading: predicate
    ),
    // with Meridian streaming it abroad
    Rule(
      .airsOn,
      "streams-it",
      "(with|and|while|,) [@network] (streaming|carrying|airing|showing|screening) it",
      reading: focus
    ),
    // Meridian took a chance on Harbor Lights.
    Rule(.airsOn, "beside", "[@network]", reading: beside),
    // the show's network, in a list or table: Harbor Lights | Meridian
    Rule(.airsOn, "cell", "<show> ({bar}|,|–|—|-|:) [@network]", reading: behind),
  ]

  @Sendable static func possessive(_ match: RuleMatch) -> [Draft] {
    guard let show = match[.show], match.scene.isClose(match.trigger.upperBound, show) else { return [] }
    // "Meridian's Harbor Lights and Orbit's Dawn Patrol": from the next network on they are not its own.
    let own = (show..<match.scene.pieces.count).prefix { !match.scene.fills($0, .network) }
    return drafts(match, ShowLists(scene: match.scene, words: match.words).list(around: show).filter(own.contains))
  }

  @Sendable static func before(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    if scene.show(match.trigger.lowerBound) != nil { return [] }
    guard let show = match[.show],
      (match.trigger.upperBound..<show).allSatisfy({
        scene.fills($0, .genre) || match.is($0, .tvNouns)
          || match.is($0, .listFillers) || scene.fills($0, .season)
          || scene.fills($0, .episodes)
      })
    else { return [] }
    return drafts(match, [show])
  }

  @Sendable static func lead(_ match: RuleMatch) -> [Draft] {
    guard let show = match[.show], match.trigger.lowerBound == 0 else { return [] }
    return drafts(match, ShowLists(scene: match.scene, words: match.words).list(around: show).filter { $0 >= show })
  }

  @Sendable static func homeOf(_ match: RuleMatch) -> [Draft] {
    guard let show = match[.show] else { return [] }
    return drafts(match, ShowLists(scene: match.scene, words: match.words).list(around: show).filter { $0 >= show })
  }

  @Sendable static func apposed(_ match: RuleMatch) -> [Draft] { match[.show].map { drafts(match, [$0]) } ?? [] }

  @Sendable static func behind(_ match: RuleMatch) -> [Draft] {
    // "on Harbor Lights and on Meridian's Dawn Patrol": the network is the next show's.
    let scene = match.scene
    guard let named = match[.show], match.word(match.trigger.upperBound) != match.words.possessive else {
      return []
    }
    // "Harbor Lights, a sequel to Dawn Patrol, starts on Meridian": the network is not the other's.
    let open = (0..<named).last { scene.title($0) != nil && !scene.isAside($0, from: match.trigger.lowerBound) }
    let isBeside =
      match.rule.name == "on" && scene.title(named) != nil && scene.isAside(named, from: match.trigger.lowerBound)
      && !(0..<named).contains { match.word($0) == match.words.open }
    let isBase = (max(0, named - 5)..<named).contains { match.words.relations[match.word($0)] != nil }
    guard isBeside else { return drafts(match, [named]) }
    return drafts(match, [open ?? (isBase ? nil : named)].compactMap { $0 })
  }

  /// Reads what is said of the one show that a sentence names, or of the one meant.
  @Sendable static func predicate(_ match: RuleMatch) -> [Draft] {
    let named = Set(match.scene.pieces.indices.compactMap { match.scene.title($0) })
    guard named.count <= 1, let show = named.first ?? match.scene.focus,
      named.count == 1 || match.scene.fills(match.match.pieces.lowerBound - 1, .show)
    else { return [] }
    return drafts(of: show, match)
  }

  /// The one network of a sentence that speaks of one show, where nothing tells that it is another's.
  @Sendable static func beside(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let pieces = scene.pieces.indices
    guard let network = scene.network(match.trigger.lowerBound),
      !pieces.contains(where: { match.is($0, .notHome) || scene.fills($0, .work) })
    else { return [] }
    let first = pieces.lazy.compactMap { scene.title($0) }.first
    let isOnly =
      !pieces.contains { scene.fills($0, .network) && scene.network($0) != network }
      && !pieces.contains { scene.title($0).map { $0 != first } ?? false } && (first != nil || isAboutAiring(match))
    guard let show = isOnly ? first ?? scene.focus : nearest(match) else { return [] }
    var draft = Draft(kind: .airsOn, show: show)
    draft[.network] = network
    return [draft]
  }

  private static func isAboutAiring(_ match: RuleMatch) -> Bool {
    // "CBS took its time": what is meant is the network.
    func isOfNetwork(_ piece: Int) -> Bool {
      match.scene.isPronoun(piece) && match.is(piece, .possessives) && match.trigger.lowerBound < piece
        && !(match.trigger.upperBound..<piece).contains { match.is($0, .breaks) }
    }
    return match.scene.pieces.indices.contains { index in
      match.is(index, .airing) || match.scene.fills(index, .season)
        || match.scene.fills(index, .show) && !isOfNetwork(index)
    }
  }

  /// The show next to the network, with no person, break or other network between.
  private static func nearest(_ match: RuleMatch) -> Int? {
    let scene = match.scene
    let at = match.trigger.lowerBound
    func show(_ indices: some Sequence<Int>) -> (show: Int, distance: Int)? {
      for index in indices {
        if case .show(let number)? = scene.mark(index)?.value {
          return scene.isAside(index, from: at) ? nil : (number, abs(index - at))
        }
        if scene.fills(index, .person) || scene.fills(index, .network) || match.is(index, .breaks) {
          return nil
        }
      }
      return nil
    }
    let isOwner = match.word(at + 1) == match.words.possessive
    // "NBC for X and Y, CBS for Z": the comma parts the network from the show before it.
    let before =
      isOwner || match.word(at - 1) == match.words.comma
      ? nil : show(stride(from: at - 1, through: max(0, at - widestReach), by: -1))
    let behind = show(stride(from: at + 1, to: min(scene.pieces.count, at + widestReach), by: 1))
    return [before, behind].compactMap { $0 }.min { $0.distance < $1.distance }?.show
  }

  /// Pieces between a network and its show.
  private static let widestReach = 3

  @Sendable static func isOn(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let named = (match.clause.lowerBound..<max(match.clause.lowerBound, match.trigger.lowerBound)).last {
      scene.fills($0, .show) && !scene.isAside($0, from: match.trigger.lowerBound)
    }
    let hasPerson = (match.clause.lowerBound..<match.trigger.lowerBound).contains {
      scene.fills($0, .person) || scene.fills($0, .work)
    }
    guard let show = named.flatMap({ scene.show($0) }) ?? (hasPerson ? nil : scene.focus),
      let network = scene.network(match.trigger.lowerBound)
    else { return [] }
    var draft = Draft(kind: .airsOn, show: show)
    draft[.network] = network
    return [draft]
  }

  @Sendable static func focus(_ match: RuleMatch) -> [Draft] {
    guard let show = match.scene.focus,
      !match.scene.pieces.indices.contains(where: { match.scene.fills($0, .show) && match.scene.show($0) != show })
    else { return [] }
    guard match.scene.pieces.indices.contains(where: { match.is($0, .airing) }) else {
      return []
    }
    return drafts(of: show, match)
  }

  private static func drafts(_ match: RuleMatch, _ pieces: [Int]) -> [Draft] {
    pieces.compactMap { match.scene.show($0) }.flatMap { drafts(of: $0, match) }
  }

  /// A claim for the network, and for those in one list behind it: "on HBO and Max".
  private static func drafts(of show: Int, _ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    var networks = [scene.network(match.trigger.lowerBound)].compactMap { $0 }
    var index = match.trigger.upperBound
    while match.is(index, .and), let network = scene.network(index + 1),
      match.word(index + 2) != match.words.possessive
    {
      networks.append(network)
      index += 2
    }
    return networks.map { network in
      var draft = Draft(kind: .airsOn, show: show)
      draft[.network] = network
      return draft
    }
  }
}

extension Scene {
  /// Whether two pieces stand close, with no other show, break or person between.
  func isClose(_ start: Int, _ end: Int) -> Bool {
    guard start <= end else { return false }
    return (start..<end).allSatisfy {
      !fills($0, .show) && !fills($0, .network) && pieces[$0].word != page.openParenthesis
    }
  }
}
