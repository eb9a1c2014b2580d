import Claims
import Language

/// The work that a show is drawn from, and its author.
enum BasedOn {
  static let rules: [Rule] = [
    // based on the novel by Ada Winslow
    Rule(
      .basedOn,
      "based",
      "[takes its cue from|take its cue from|takes cues from|based on|based upon|based off|adapted from|adapted out of|extrapolated from|derived from|derives from|loosely inspired by|a dramatization of|a dramatisation of|adaptation of|inspired by|inspiration from|drawn from|draws on|draw on|drew on|drawing on|draws upon|draws from|draw from|drew from|adapts|adapting|takes its story from|comes from|out of|springs from|version of|on whose|taken from|taken , loosely , from|took it from|made from|made out of|developed from|dramatizes|dramatises|from the novel|from the novels|from the book|from the books|from the play|updates|updating|turned|reworks|retells|begat|started life as|began as|began life as|begun life as|started out as|originated as|is the source material|is the basis|take on|spin on|turning|turn|turns|riff on|reimagines|reimagining of|retelling of|makeover]",
      reading: read
    ),
    // adapted by Ada Winslow from Sam Pell's novel
    Rule(.basedOn, "adapted-by", "[@job] <person> …2 from", reading: readBehind),
    Rule(
      .basedOn,
      "adaptation",
      "<person> 's …4 [novel|novels|book|books|memoir|bestseller|comic|comics|manga|play|short story|series of novels|graphic novel|graphic novels|webtoon|podcast|paperbacks|trilogy|book series]",
      reading: authored
    ),
    // Meridian turned Ada Winslow's memoir into a series.
    Rule(
      .basedOn,
      "work",
      "[novel|novels|book|books|memoir|bestseller|comic|comics|manga|webtoon|podcast|play|novella|paperbacks|trilogy|game|film|movie|telenovela|article|collection|biography|saga|classic|story|stories|memoirs|bestsellers|graphic novels|short story]",
      reading: work
    ),
    // Ada Winslow's novel The Pier is the basis for Harbor Lights.
    Rule(
      .basedOn,
      "basis-for",
      "[basis|source|source material|inspiration|springboard|jumping - off point|blueprint|raw material] (for|of|behind) …6 <show>",
      reading: source
    ),
    // the Ada Winslow adaptation
    Rule(.basedOn, "author-adaptation", "the <person> [adaptation]", reading: adaptation),
  ]

  @Sendable static func read(_ match: RuleMatch) -> [Draft] {
    BasisReader(match: match).drafts(from: match.trigger.upperBound)
  }

  @Sendable static func readBehind(_ match: RuleMatch) -> [Draft] {
    let isAdapting = match.scene.text(match.trigger.lowerBound).lowercased().hasPrefix("adapted")
    return isAdapting ? BasisReader(match: match).drafts(from: match.match.pieces.upperBound) : []
  }

  @Sendable static func work(_ match: RuleMatch) -> [Draft] {
    BasisReader(match: match).drafts(around: match.trigger.lowerBound)
  }

  @Sendable static func source(_ match: RuleMatch) -> [Draft] {
    guard let show = match[.show].flatMap({ match.scene.show($0) }) else { return [] }
    return BasisReader(match: match).drafts(before: match.trigger.lowerBound, of: show)
  }

  @Sendable static func adaptation(_ match: RuleMatch) -> [Draft] {
    guard let person = match[.person], let author = match.scene.person(person) else { return [] }
    let named = (0..<person).last { index in
      if case .show? = match.scene.mark(index)?.value { true } else { false }
    }
    guard let show = named.flatMap({ match.scene.show($0) }) ?? match.scene.focus else { return [] }
    var draft = Draft(kind: .basedOn, show: show)
    draft[.author] = author
    draft[.workKind] = "book"
    return [draft]
  }

  @Sendable static func authored(_ match: RuleMatch) -> [Draft] {
    let adapts = (0..<match.trigger.lowerBound).contains { match.is($0, .adaptationWords) }
    return adapts ? BasisReader(match: match).drafts(from: match[.person] ?? match.trigger.lowerBound) : []
  }
}

/// Reads what stands behind "based on": a work, its kind and its author.
struct BasisReader {
  let match: RuleMatch

  func drafts(from start: Int) -> [Draft] {
    let scene = match.scene
    let common = match.words
    var kind: String?
    var work: String?
    var author: String?
    var isNamesake = false
    for index in start..<min(scene.pieces.count, start + 16) {
      let word = match.word(index)
      // "turned into a TV series": what it became.
      if match.words.is(word, .breaks) || index > start && common.is(word, .castVerbs) || word == common.into { break }
      // "by Ada Winslow (Salt Road)": what else the author wrote.
      if word == common.open, scene.fills(index - 1, .person) { break }
      if common.is(word, .sameNameWords) { isNamesake = true }
      if kind == nil, let told = common.workKinds[word] { kind = told }
      if scene.fills(index, .work) || isNamedWork(index, kind) { work = work ?? scene.text(index) }
      if author == nil, scene.fills(index, .person), isAuthor(index) { author = scene.person(index) }
    }
    if author == nil { author = ownAuthor(from: start) }
    guard kind != nil || author != nil || work != nil && tellsOfAdaptation,
      let show = show(before: match.trigger.lowerBound)
    else { return [] }
    guard kind != nil || match.is(match.trigger.lowerBound, .adaptationWords) else { return [] }
    var draft = Draft(kind: .basedOn, show: show)
    draft[.work] = work ?? (isNamesake ? scene.book.titles.titles[show].name : nil)
    draft[.workKind] = kind ?? "book"
    draft[.author] = author
    return [draft]
  }

  /// "Ada Winslow, on whose books it is based", "comes from her first thriller": somebody named before.
  private func ownAuthor(from start: Int) -> String? {
    let scene = match.scene
    guard (start - 1...start + 1).contains(where: { match.is($0, .authorPossessives) }) else { return nil }
    return (0..<start).last { scene.fills($0, .person) && !scene.isPersonPronoun($0) }.flatMap { scene.person($0) }
  }

  /// "Meridian's adaptation of Harbor Lights": the noun alone tells that what is named is a work.
  private var tellsOfAdaptation: Bool {
    match.trigger.count == 2 && match.is(match.trigger.lowerBound, .basisNouns)
  }

  /// "the webtoon that it is based on", "the novels by which it is inspired".
  private func isBasis(_ noun: Int) -> Bool {
    (noun + 1...noun + 2).contains { match.is($0, .relatives) || match.word($0) == match.words.on }
      && (noun + 2...noun + 6).contains { match.is($0, .adaptationWords) }
  }

  /// What is told of a work by its noun, in a sentence that speaks of adapting.
  func drafts(around noun: Int) -> [Draft] {
    let scene = match.scene
    let common = match.words
    guard let kind = common.workKinds[match.word(noun)],
      scene.page.tokens[scene.tokens].contains(where: { common.is($0.word, .basisWords) })
        || isSource(noun) || match.word(noun - 1) == common.bar
    else { return [] }
    let author = self.author(of: noun)
    let work = (noun + 1...noun + 3).first { isTitle($0) && !isBroken(noun, $0) }
    guard author != nil || work != nil || isBasis(noun) else { return [] }
    let shows = scene.pieces.indices.filter {
      guard case .show? = scene.mark($0)?.value else { return false }
      return $0 != work && !scene.isAside($0, from: noun)
    }
    let named = shows.min { abs($0 - noun) < abs($1 - noun) }.flatMap { scene.show($0) }
    guard let show = named ?? (isOfUnnamed(noun) ? nil : scene.focus) else { return [] }
    var draft = Draft(kind: .basedOn, show: show)
    draft[.work] = work.map { scene.text($0) }
    // "graphic novel"
    draft[.workKind] = common.workKinds[match.word(noun - 1)] ?? kind
    draft[.author] = author.flatMap { scene.person($0) }
    return [draft]
  }

  /// What is told of a work before it is said to be the source of a show.
  func drafts(before trigger: Int, of show: Int) -> [Draft] {
    let scene = match.scene
    let before = max(0, trigger - 10)..<trigger
    let noun = before.last { match.words.workKinds[match.word($0)] != nil }
    let work = before.last { isTitle($0) && scene.show($0) != show }
    guard noun != nil || work != nil else { return [] }
    let author = noun.flatMap { self.author(of: $0) } ?? before.first { scene.fills($0, .person) && isAuthor($0) }
    var draft = Draft(kind: .basedOn, show: show)
    draft[.work] = work.map { scene.text($0) }
    draft[.workKind] =
      noun.flatMap { match.words.workKinds[match.word($0 - 1)] ?? match.words.workKinds[match.word($0)] } ?? "book"
    draft[.author] = author.flatMap { scene.person($0) }
    return [draft]
  }

  /// "The show, from the Ada Winslow novel": where it comes from.
  private func isSource(_ noun: Int) -> Bool {
    guard let author = (max(0, noun - 4)..<noun).last(where: { match.scene.fills($0, .person) }) else { return false }
    return match.word(author - 1) == match.words.from || match.word(author - 2) == match.words.from
  }

  /// "Winslow's 1998 novel", "the Ada Winslow novel", "a novel by Ada Winslow".
  private func author(of noun: Int) -> Int? {
    let scene = match.scene
    let common = match.words
    // "by Ada Winslow from her own novel"
    if (max(0, noun - 4)..<noun).contains(where: { match.word($0) == common.own }) {
      return (0..<noun).last { scene.fills($0, .person) && !scene.isPersonPronoun($0) }
    }
    for index in stride(from: noun - 1, through: max(0, noun - 7), by: -1) {
      if scene.fills(index, .person) {
        return match.word(index + 1) == common.possessive || index == noun - 1 ? index : nil
      }
      if match.is(index, .breaks) || match.word(index) == common.comma { break }
    }
    for index in noun + 1..<min(scene.pieces.count, noun + 6) where match.is(index, .agentCues) {
      return scene.fills(index + 1, .person) ? index + 1 : nil
    }
    return nil
  }

  private func isTitle(_ index: Int) -> Bool {
    let scene = match.scene
    if scene.fills(index, .work) { return true }
    if case .show? = scene.mark(index)?.value { return true }
    return false
  }

  private func isBroken(_ start: Int, _ end: Int) -> Bool {
    (start + 1..<max(start + 1, end)).contains {
      match.is($0, .breaks) || match.word($0) == match.words.comma
    }
  }

  private func isNamedWork(_ index: Int, _ kind: String?) -> Bool {
    let scene = match.scene
    guard kind != nil || match.scene.fills(index, .show) else { return false }
    return scene.fills(index, .name)
      || {
        guard case .show? = scene.mark(index)?.value else { return false }
        return true
      }()
  }

  /// Behind "by" or "the novels of", or before "'s".
  private func isAuthor(_ index: Int) -> Bool {
    let common = match.words
    return match.is(index - 1, .agentCues) || match.word(index + 1) == common.possessive
      || match.scene.fills(index - 1, .job) || match.word(index - 1) == common.of && match.is(index - 2, .otherWorks)
      || match.is(index - 1, .authorWords) || match.is(index - 1, .and)
  }

  /// "a limited series based on": of a show that is not named, unless it tells what the named one is.
  private func isOfUnnamed(_ piece: Int) -> Bool {
    let verb = (max(0, piece - 5)...piece).last { match.is($0, .adaptationWords) } ?? piece
    let article = stride(from: verb - 1, through: max(0, verb - 5), by: -1).first {
      match.is($0, .articles) || match.is($0, .breaks) || match.word($0) == match.words.comma
    }
    guard let article, match.is(article, .articles), match.word(article) != match.words.the, article > 0,
      match.is(verb - 1, .tvNouns) || match.scene.fills(verb - 1, .genre)
    else { return false }
    let before = article - 1
    return match.word(before) != match.words.comma && !match.is(before, .auxiliaries)
      && !match.is(before, .passiveVerbs)
      && match.word(before) != match.words.as
  }

  private func show(before piece: Int) -> Int? {
    let scene = match.scene
    for index in stride(from: piece - 1, through: 0, by: -1) where scene.fills(index, .show) && !scene.isPronoun(index)
    { return scene.show(index) }
    if isOfUnnamed(piece) { return nil }
    // "Based on the Belgian hit La Digue, Harbor Lights …"
    let behind = scene.pieces.indices.filter { $0 > piece && scene.fills($0, .show) && !scene.isPronoun($0) }
    if behind.count > 1, let first = scene.show(behind[0]), first == scene.focus {
      return behind.lazy.compactMap { scene.show($0) }.first { $0 != first } ?? first
    }
    return scene.focus
      ?? scene.pieces.indices.first { scene.fills($0, .show) && !scene.isPronoun($0) && $0 > piece }.flatMap {
        scene.show($0)
      }
  }
}
