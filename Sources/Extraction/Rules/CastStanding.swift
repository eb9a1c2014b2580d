import Claims
import Language

/// What is told of a person's standing in a show.
extension CastReader {
  /// Joined, returning or gone; main, recurring or guest: told by words near the person.
  func readStanding(_ draft: inout Draft) {
    // "stars Ada Winslow, who wants her son back": what the relative clause tells is the plot.
    let end =
      (match.trigger.upperBound..<max(match.trigger.upperBound, match.clause.upperBound)).first {
        match.is($0, .relatives)
      } ?? match.clause.upperBound
    for index in match.clause.lowerBound..<max(end, match.clause.lowerBound) {
      let word = match.word(index)
      if draft[.status] == nil, let status = common.status[word] {
        draft[.status] = status == "returning" && isDenied(index) ? "exited" : status
      }
      if let billing = common.billing[word], draft[.billing] == nil || draft[.billing] == "main" {
        draft[.billing] = billing
      }
    }
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
