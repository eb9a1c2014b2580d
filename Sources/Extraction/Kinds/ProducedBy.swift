import Claims
import Language

/// The studio or production company behind a show.
enum ProducedBy {
  static let rules: [Rule] = [
    Rule(.producedBy, "company", "[@company]", reading: read)
  ]

  /// A company in a sentence that speaks of producing, or right behind "from".
  @Sendable static func read(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    let piece = match.trigger.lowerBound
    guard case .company(let name)? = scene.mark(piece)?.value, isTold(piece, match), !isSeller(piece, match) else {
      return []
    }
    guard let show = show(near: piece, match) else { return [] }
    var draft = Draft(kind: .producedBy, show: show)
    draft[.company] = name
    return [draft]
  }

  private static func isTold(_ piece: Int, _ match: RuleMatch) -> Bool {
    let reach = max(0, piece - 25)..<min(match.scene.pieces.count, piece + 12)
    return reach.contains { match.is($0, .producing) || isProducing($0, match) }
      || isBehindSource(piece, match) || match.is(piece + 1, .producing)
      || isInParentheses(piece, match)
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
  }

  /// "produced by" and "producer" are jobs; "written by" is none of producing.
  private static func isProducing(_ piece: Int, _ match: RuleMatch) -> Bool {
    guard case .job(let name)? = match.scene.mark(piece)?.value else { return false }
    return name.hasSuffix("producer")
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
