import Claims
import Language

/// What is told of a person's standing in a show.
extension CastReader {
  /// Joined, returning or gone; main, recurring or guest: told by words near the person.
  func readStanding(_ draft: inout Draft) {
    // "Ada Winslow is back, joined by Sam Pell"
    let before = max(0, match.trigger.lowerBound - 3)..<match.trigger.lowerBound
    if before.contains(where: { match.is($0, .joinedBy) && match.word($0 + 1) == common.by }) {
      draft[.status] = "joined"
    }
    for index in describing {
      let word = match.word(index)
      if draft[.status] == nil, let status = common.status[word] {
        draft[.status] = status == "returning" && isDenied(index) ? "exited" : status
      }
      if let billing = common.billing[word], draft[.billing] == nil || draft[.billing] == "main" {
        draft[.billing] = billing
      }
    }
  }

  /// The pieces that may tell of the people whom the trigger leads to.
  private var describing: Range<Int> {
    let start = match.trigger.upperBound
    if isApposed {
      // "Harbor Lights, starring Ada Winslow, returns": the show does.
      let people = scene.firstPerson(from: start, within: 9).map {
        PeopleLists(scene: scene, words: common).list(from: $0)
      }
      let next = people?.last.map { $0.piece + 1 } ?? start
      let verb = (next..<max(next, match.clause.upperBound)).first {
        match.is($0, .auxiliaries) || match.is($0, .subjectVerbs) && !match.is($0, .adverbs)
      }
      return match.trigger.lowerBound..<max(next, verb ?? match.clause.upperBound)
    }
    // "stars Ada Winslow, who wants her son back": what the relative clause tells is the plot.
    let end =
      (start..<max(start, match.clause.upperBound)).first { match.is($0, .relatives) } ?? match.clause.upperBound
    return match.clause.lowerBound..<max(end, match.clause.lowerBound)
  }

  /// "Harbor Lights, a drama starring Ada Winslow", "Harbor Lights, in which Ada Winslow": people of what describes a show.
  private var isApposed: Bool {
    guard ["with", "in-which", "starring", "led-by"].contains(match.rule.name) else { return false }
    var before = match.trigger.lowerBound - 1
    while match.word(before) == common.comma || match.word(before) == common.in || match.word(before) == common.with {
      before -= 1
    }
    return scene.fills(before, .show) && !scene.isPronoun(before) || scene.fills(before, .genre)
      || match.is(before, .tvNouns)
  }

  /// "will not be back".
  private func isDenied(_ piece: Int) -> Bool { (1...3).contains { match.is(piece - $0, .denials) } }

  static func exit(_ draft: Draft) -> Draft {
    var draft = draft
    draft[.status] = "exited"
    draft.certainty = .confirmed
    return draft
  }
}
