import Claims
import Language

/// What a show is to another: spinoff, prequel, sequel, remake, revival.
enum Related {
  static let rules: [Rule] = [
    Rule(
      .related,
      "of",
      "[spinoff|spin - off|offshoot|prequel|sequel|reboot|revival|remake|redo|reimagining|revamp|follow - up] (series|show|drama)? (of|to|from|for) …5 <show>",
      reading: of
    ),
    Rule(
      .related,
      "noun",
      "<show> (\'s)? …2 [spinoff|spin - off|offshoot|prequel|sequel|reboot|revival|remake|reimagining] …3 <show>",
      reading: noun
    ),
  ]

  /// Reads "Dawn Patrol, a spinoff of Harbor Lights".
  @Sendable static func of(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let other = match.after(.show), case .show(let base)? = scene.mark(other)?.value else { return [] }
    guard other - match.trigger.upperBound <= 5 else { return [] }
    func isNamed(_ piece: Int) -> Bool {
      if case .show(let number)? = scene.mark(piece)?.value { return number != base }
      return false
    }
    let before = (0..<match.trigger.lowerBound).last(where: isNamed)
    let named = before ?? (other..<scene.pieces.count).first(where: isNamed)
    guard let show = named.flatMap({ scene.show($0) }) ?? scene.focus, show != base else { return [] }
    return draft(show, base, match)
  }

  /// Reads "the Harbor Lights spinoff Dawn Patrol".
  @Sendable static func noun(_ match: RuleMatch) -> [Draft] {
    let scene = match.scene
    guard let first = match.before(.show), let second = match.after(.show) else { return [] }
    guard case .show(let base)? = scene.mark(first)?.value, case .show(let show)? = scene.mark(second)?.value,
      show != base
    else { return [] }
    guard match.trigger.lowerBound - first <= 2,
      second - match.trigger.upperBound <= 1 || match.word(match.trigger.upperBound) == match.words.common.comma
    else { return [] }
    return draft(show, base, match)
  }

  private static func draft(_ show: Int, _ base: Int, _ match: RuleMatch) -> [Draft] {
    var draft = Draft(kind: .related, show: show)
    draft[.other] = match.scene.book.titles.titles[base].name
    draft[.relation] = match.words.common.relations[match.word(match.trigger.lowerBound)] ?? "spinoff"
    return [draft]
  }
}
