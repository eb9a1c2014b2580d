import Claims
import Language

/// The studio or production company behind a show.
enum ProducedBy {
  static let rules: [Rule] = [
    Rule(.producedBy, "company", "[@company]", reading: read),
    // via her Fifth Gull banner
    Rule(.producedBy, "banner", "<name> [banner|label|shingle]", reading: named),
    // produced by Fifth Gull
    Rule(
      .producedBy,
      "by",
      "[produced by|co - produced by|made by|production by|production from|backed by|co - production of|hails from|production company :|production of] …1 <name>",
      reading: named
    ),
    // a Fifth Gull production for Meridian; Fifth Gull is behind the drama.
    Rule(.producedBy, "production", "(a|an) <name> [production] (for|with)", reading: named),
    Rule(.producedBy, "behind", "<name> [is behind|are behind] …4 <show|genre>", reading: named),
    // Fifth Gull, the company behind Harbor Lights
    Rule(
      .producedBy,
      "maker",
      "<name|company> , (a|the|an) …3 (company|indie|studio|outfit|producer|producers|label|firm) [behind|responsible for|that makes|making] …2 <show>",
      reading: maker
    ),
    Rule(.producedBy, "by-name", "[@job] <name>", reading: byName),
    // Fifth Gull produces the drama.
    Rule(
      .producedBy,
      "produces",
      "<name> [produces|produced|co - produces|co - produced|co - produce|co - producing] …4 <show|genre>",
      reading: named
    ),
  ]

  /// A company in a sentence that speaks of producing, or right behind "from".
  @Sendable static func read(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let piece = match.trigger.lowerBound
    guard case .company(let name)? = scene.mark(piece)?.value, isTold(piece, match), !isSeller(piece, match) else {
      return []
    }
    guard let show = owned(piece, match) ?? show(near: piece, match) else { return [] }
    var draft = Draft(kind: .producedBy, show: show)
    draft[.company] = name
    return [draft]
  }

  /// A name that no list has, where nothing but a company can stand.
  @Sendable static func named(_ match: RuleMatch) -> [Draft] {
    guard let name = match[.name], let show = show(near: name, match) else { return [] }
    return list(from: name, match).map { name in
      var draft = Draft(kind: .producedBy, show: show)
      draft[.company] = match.scene.text(name)
      return draft
    }
  }

  /// Who is told to be behind one show or several.
  @Sendable static func maker(_ match: RuleMatch) -> [Draft] {
    guard let name = match[.name] ?? match[.company], let show = match[.show] else { return [] }
    let shows = ShowLists(scene: match.scene, words: match.words).list(around: show).filter { $0 >= show }
    return shows.compactMap { match.scene.show($0) }.map { show in
      var draft = Draft(kind: .producedBy, show: show)
      if case .company(let listed)? = match.scene.mark(name)?.value { draft[.company] = listed }
      draft[.company] = draft[.company] ?? match.scene.text(name)
      return draft
    }
  }

  /// A name behind a job that says who produces.
  @Sendable static func byName(_ match: RuleMatch) -> [Draft] {
    match.scene.ends(match.trigger.lowerBound, with: "produced by") ? named(match) : []
  }

  /// A name and those that follow it: "Fifth Gull and Tern House".
  private static func list(from first: Int, _ match: RuleMatch) -> [Int] {
    var names = [first]
    while let last = names.last, match.is(last + 1, .and) || match.word(last + 1) == match.words.comma,
      match.scene.fills(last + 2, .name)
    { names.append(last + 2) }
    return names
  }

  private static func isTold(_ piece: Int, _ match: RuleMatch) -> Bool {
    let reach = max(0, piece - 25)..<min(match.scene.pieces.count, piece + 12)
    return reach.contains { match.is($0, .producing) || match.scene.isProducing($0) }
      || isBehindSource(piece, match) || match.is(piece + 1, .producing)
      || isInParentheses(piece, match) || owned(piece, match) != nil
  }

  /// "Gull Films' drama Harbor Lights".
  private static func owned(_ piece: Int, _ match: RuleMatch) -> Int? {
    guard match.word(piece + 1) == match.words.possessive else { return nil }
    return match.scene.title(match.scene.fills(piece + 2, .genre) ? piece + 3 : piece + 2)
  }

  /// "from Gull Films", "from creator Ada Winslow and Gull Films".
  private static func isBehindSource(_ piece: Int, _ match: RuleMatch) -> Bool {
    var index = piece - 1
    while match.is(index, .and) || match.word(index) == match.words.comma || match.scene.fills(index, .company)
      || match.scene.fills(index, .person) || match.scene.fills(index, .job)
    { index -= 1 }
    return match.is(index, .sourceCues)
  }

  /// "Harbor Lights (Gull Films/Tern Studios)": behind a show.
  private static func isInParentheses(_ piece: Int, _ match: RuleMatch) -> Bool {
    let words = match.words
    var index = piece - 1
    while match.word(index) == words.slash || match.word(index) == words.comma
      || match.scene.fills(index, .company) || match.scene.fills(index, .network)
    { index -= 1 }
    guard match.word(index) == words.open, case .show? = match.scene.mark(index - 1)?.value else { return false }
    return true
  }

  /// "Gull Films handles international sales", "a division of Gull Films": it does not make the show.
  private static func isSeller(_ piece: Int, _ match: RuleMatch) -> Bool {
    (piece + 1..<piece + 5).contains { match.is($0, .selling) }
      || match.word(piece - 1) == match.words.of && match.is(piece - 2, .companyParts)
      || match.word(piece - 1) == match.words.by && match.is(piece - 2, .selling)
  }

  private static func show(near piece: Int, _ match: RuleMatch) -> Int? {
    let scene = match.scene
    let shows = scene.pieces.indices.filter { if case .show? = scene.mark($0)?.value { true } else { false } }
    let open = shows.filter { index in
      let opened = (0..<index).count { match.word($0) == match.words.open }
      let closed = (0..<index).count { match.word($0) == match.words.close }
      return opened == closed
    }
    if Set(open.compactMap { scene.show($0) }).count == 1 { return open.first.flatMap { scene.show($0) } }
    return scene.focus ?? open.last { $0 < piece }.flatMap { scene.show($0) }
  }
}

extension Scene {
  /// "produced by" and "producer" are jobs; "written by" is none of producing.
  func isProducing(_ piece: Int) -> Bool {
    guard case .job(let name)? = mark(piece)?.value else { return false }
    return name.hasSuffix("producer")
  }
}
