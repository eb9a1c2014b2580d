import Claims
import Language

/// What a show is to another: spinoff, prequel, sequel, remake, revival.
enum Related {
  static let rules: [Rule] = [
    Rule(
      .related,
      "of",
      "[spinoff|spin - off|offshoot|prequel|sequel|reboot|revival|remake|redo|reimagining|revamp|follow - up|continuation|extension|expansion|edition|iteration|do - over|spun off|spun out|new take|fresh take|companion|side - quel] (series|show|drama)? (of|to|from|for|on) …5 <show|work|name>",
      reading: of
    ),
    Rule(
      .related,
      "noun",
      "<show> (\'s)? …2 [spinoff|spin - off|offshoot|prequel|sequel|reboot|revival|remake|reimagining] …3 <show>",
      reading: noun
    ),
    // the prequel series Dawn Patrol
    Rule(
      .related,
      "named",
      "[spinoff|spin - off|offshoot|offshoots|spinoffs|spin - offs|prequel|prequels|sequel|sequels] (series|show|drama)? (,|:)? (called|titled|named)? <show>",
      reading: named
    ),
    // an American version of Harbor Lights
    Rule(.related, "version", "[version of] …2 <show>", reading: version),
    // The Harbor Lights prequel returns in May.
    Rule(
      .related,
      "reference",
      "<show> ('s)? [spinoff|spin - off|offshoot|prequel|sequel|reboot|revival|remake]",
      reading: reference
    ),
    // Dawn Patrol, a spinoff starring Ada Winslow, was ordered.
    Rule(
      .related,
      "own",
      "<show> , (a|the|its|an) …3 [spinoff|spin - off|offshoot|prequel|sequel]",
      reading: own
    ),
    // Harbor Lights is to return for a revival.
    Rule(
      .related,
      "again",
      "<show> …8 (for|gets|get|getting|given|give|planning|plans|planned|as) …3 [revival|reboot]",
      reading: again
    ),
    // Harbor Lights begat Dawn Patrol.
    Rule(
      .related,
      "begat",
      "<show> …3 [begat|spawned|has spawned|gave birth to|gave rise to|spun off] …5 <show>",
      reading: begat
    ),
    // a remake of the Belgian series of the same name
    Rule(
      .related,
      "same-name",
      "[remake|reboot|revival|sequel|redo|reimagining|version|take] (of|to|on) (the|a|an) …6 (series|comedy|soap|hit|drama|show|original|sitcom|classic|film|movie|thriller|procedural|format|serial|<show|genre>)",
      reading: sameName
    ),
  ]

  /// Reads "Dawn Patrol, a spinoff of Harbor Lights".
  @Sendable static func of(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    if isOfMakerAlone(match) { return [] }
    guard let other = match.after(.show), case .show(let base)? = scene.mark(other)?.value,
      other - match.trigger.upperBound <= 5
    else { return ofOtherWork(match) }
    func isNamed(_ piece: Int) -> Bool {
      if case .show(let number)? = scene.mark(piece)?.value { return number != base }
      return false
    }
    let before = (0..<match.trigger.lowerBound).last(where: isNamed)
    let named = before ?? (other..<scene.pieces.count).first(where: isNamed)
    let isAgain = ["revival", "remake"].contains(match.words.relations[match.word(match.trigger.lowerBound)])
    // "A reboot of Harbor Lights is coming": the subject is that reboot.
    if isAgain, named == nil, match.trigger.lowerBound <= 2 { return draft(base, base, match) }
    guard let show = named.flatMap({ scene.show($0) }) ?? scene.focus, show != base else {
      // "a revival of Harbor Lights" bears its name.
      return isAgain && named == nil ? draft(base, base, match) : []
    }
    // "spun off from Harbor Lights and Dawn Patrol"; but "a spinoff of Harbor Lights, and Dawn Patrol"
    let isList = match.word(other + 1) != match.words.comma || !match.is(other + 2, .and)
    let bases =
      isList ? ShowLists(scene: scene, words: match.words).list(around: other).filter { $0 >= other } : [other]
    return Set(bases.compactMap { scene.show($0) }).subtracting([show]).sorted().flatMap { draft(show, $0, match) }
  }

  /// Reads "Dawn Patrol, an American version of Harbor Lights": a nation's version is a remake.
  @Sendable static func version(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let before = match.trigger.lowerBound - 1
    guard before >= 0, scene.page.tokens[scene.range(before).lowerBound].isCapital, let other = match[.show],
      let base = scene.title(other),
      let show = (0..<before).reversed().lazy.compactMap({ scene.title($0) }).first ?? scene.focus, show != base
    else { return [] }
    return draft(show, base, match).map { draft in
      var draft = draft
      draft[.relation] = "remake"
      return draft
    }
  }

  /// "her follow-up to Harbor Lights" is related by its maker alone, "Dawn Patrol, Winslow's remake of Le Phare" is not.
  private static func isOfMakerAlone(_ match: RuleMatch) -> Bool {
    let start = match.trigger.lowerBound
    let owner = match.word(start - 1)
    if owner == match.words.possessive, match.scene.fills(start - 2, .person) {
      return match.word(start - 3) != match.words.comma || match.scene.show(start - 4) == nil
    }
    return match.words.is(owner, .possessives) && owner != match.words.its
  }

  /// Reads "Dawn Patrol, a remake of the French serial Le Phare": a film, or a show of which nothing else is said.
  private static func ofOtherWork(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let behind = match.trigger.upperBound..<min(scene.pieces.count, match.trigger.upperBound + 7)
    guard
      let other = behind.first(where: { index in
        scene.fills(index, .work)
          || scene.fills(index, .name)
            && (behind.lowerBound..<index).contains {
              match.is($0, .otherWorks)
                || match.is($0, .tvNouns)
                || scene.fills($0, .genre)
                || scene.fills($0, .show)
                || match.word($0) == match.words.serial
            }
      }),
      !(behind.lowerBound..<other).contains(where: { scene.fills($0, .person) && $0 + 1 == other }),
      !(behind.lowerBound..<other).contains(where: {
        match.is($0, .breaks) || match.word($0) == match.words.comma
      })
    else { return [] }
    let before = (0..<match.trigger.lowerBound).last {
      isTitle($0, scene) && !scene.isAside($0, from: match.trigger.lowerBound)
    }
    guard let show = before.flatMap({ scene.show($0) }) ?? scene.focus else { return [] }
    var draft = Draft(kind: .related, show: show)
    draft[.other] = scene.text(other)
    draft[.relation] = match.words.relations[match.word(match.trigger.lowerBound)] ?? "spinoff"
    return [draft]
  }

  /// Reads "… , with the prequels Dawn Patrol and First Light": what they come from is named elsewhere in the sentence.
  @Sendable static func named(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let first = match[.show], !scene.isPronoun(first), isTitle(first, scene) else { return [] }
    // "its spinoff Dawn Patrol and Low Tide": one noun, one spinoff.
    let isPlural = match.trigger.contains { scene.ends($0, with: "s") }
    let shows =
      isPlural ? ShowLists(scene: scene, words: match.words).list(around: first).filter { $0 >= first } : [first]
    let own = Set(shows.compactMap { scene.show($0) })
    let others = scene.pieces.indices.filter { isTitle($0, scene) && !own.contains(scene.show($0) ?? -1) }
    let bases = Set(others.compactMap { scene.show($0) })
    // "Harbor Lights, its prequel Dawn Patrol and others": of several shows the one before the noun owns it.
    let owner =
      match.is(match.trigger.lowerBound - 1, .possessives) || match.is(match.trigger.lowerBound - 2, .possessives)
    let nearest = owner ? others.last { $0 < match.trigger.lowerBound }.flatMap { scene.show($0) } : nil
    guard let base = bases.count == 1 ? bases.first : (bases.isEmpty ? scene.focus : nearest), !own.contains(base)
    else {
      return []
    }
    return own.sorted().flatMap { draft($0, base, match) }
  }

  /// Reads "the Harbor Lights prequel" where the sentence is about that prequel.
  @Sendable static func reference(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let piece = match[.show], case .show(let base)? = scene.mark(piece)?.value, let show = scene.focus,
      show != base, !scene.asides.contains(where: { $0.contains(piece) && $0.count > 1 }),
      !scene.pieces.indices.contains(where: { index in
        if case .show(let number)? = scene.mark(index)?.value { return number != base && number != show }
        return false
      })
    else { return [] }
    return draft(show, base, match)
  }

  /// Reads "Dawn Patrol, a spinoff starring …": what it is a spinoff of is the article's show, or the name's beginning.
  @Sendable static func own(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let piece = match[.show], case .show(let show)? = scene.mark(piece)?.value,
      !match.is(match.trigger.upperBound, .relationPrepositions)
    else { return [] }
    let titles = scene.book.titles.titles
    let name = titles[show].name
    let franchise = titles.indices.first { $0 != show && name.hasPrefix(titles[$0].name + ":") }
    let mains = titles.indices.filter { titles[$0].isMain && $0 != show }
    guard let base = franchise ?? (mains.count == 1 ? mains[0] : nil) else { return [] }
    return draft(show, base, match)
  }

  /// Reads "a remake of the Korean hit of the same name".
  @Sendable static func sameName(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let behind = match.trigger.upperBound..<min(scene.pieces.count, match.trigger.upperBound + 10)
    guard
      !behind.contains(where: {
        scene.fills($0, .show) && !scene.isPronoun($0) && isTitle($0, scene) || scene.fills($0, .work)
      })
    else { return [] }
    let before = (0..<match.trigger.lowerBound).last {
      isTitle($0, scene) && !scene.isAside($0, from: match.trigger.lowerBound)
    }
    let isSame = behind.contains { match.is($0, .sameNameWords) }
    let named = Set((0..<match.trigger.lowerBound).filter { isTitle($0, scene) }.compactMap { scene.show($0) })
    guard
      let show = named.count > 1
        ? scene.focus ?? before.flatMap({ scene.show($0) })
        : before.flatMap({ scene.show($0) }) ?? scene.focus,
      isSame || !behind.contains(where: { scene.fills($0, .name) || scene.fills($0, .person) }),
      isSame || match.words.relations[match.word(match.trigger.lowerBound)] != nil
    else { return [] }
    return draft(show, show, match)
  }

  /// Reads "Harbor Lights spawned the prequel Dawn Patrol": the second comes from the first.
  @Sendable static func begat(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let first = match.before(.show), let second = match.after(.show), let base = scene.show(first),
      case .show(let show)? = scene.mark(second)?.value, show != base, !match.isPassive
    else { return [] }
    let told = (match.trigger.upperBound..<second).compactMap { match.words.relations[match.word($0)] }
    let shows = ShowLists(scene: scene, words: match.words).list(around: second).filter { $0 >= second }
    return Set(shows.compactMap { scene.show($0) }).subtracting([base]).sorted().map { show in
      var draft = Draft(kind: .related, show: show)
      draft[.other] = scene.book.titles.titles[base].name
      draft[.relation] = told.first ?? "spinoff"
      return draft
    }
  }

  /// Reads "Harbor Lights gets a reboot": the old show comes back under its own name.
  @Sendable static func again(_ match: RuleMatch) -> [Draft] {
    guard let piece = match[.show], let show = match.scene.show(piece), match.scene.namesOneShow,
      !match.is(match.trigger.upperBound, .relationPrepositions)
    else { return [] }
    return draft(show, show, match)
  }

  private static func isTitle(_ piece: Int, _ scene: Scene) -> Bool {
    if case .show? = scene.mark(piece)?.value { return true }
    return false
  }

  /// Reads "the Harbor Lights spinoff Dawn Patrol".
  @Sendable static func noun(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let first = match.before(.show), let second = match.after(.show) else { return [] }
    guard case .show(let base)? = scene.mark(first)?.value, case .show(let show)? = scene.mark(second)?.value,
      show != base
    else { return [] }
    guard match.trigger.lowerBound - first <= 2,
      second - match.trigger.upperBound <= 1 || match.word(match.trigger.upperBound) == match.words.comma
    else { return [] }
    return draft(show, base, match)
  }

  private static func draft(_ show: Int, _ base: Int, _ match: RuleMatch) -> [Draft] {
    var draft = Draft(kind: .related, show: show)
    draft[.other] = match.scene.book.titles.titles[base].name
    draft[.relation] = match.words.relations[match.word(match.trigger.lowerBound)] ?? "spinoff"
    return [draft]
  }
}
