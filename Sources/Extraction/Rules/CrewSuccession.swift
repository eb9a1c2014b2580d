import Claims

/// Who takes over a job from whom.
extension CrewReader {
  /// The claims of "Ada Winslow replaces Sam Pell as showrunner"; none where the person before the job follows nobody.
  func succession(to person: Int, in jobs: [String]) -> [Draft] {
    guard let successor = successor(of: person) else { return [] }
    return jobs.flatMap { drafts([successor], $0, status: "joined") + drafts([person], $0, status: "exited") }
  }

  private func drafts(_ people: [Int], _ job: String, status: String) -> [Draft] {
    drafts(people, job).map { draft in
      var draft = draft
      draft[.status] = status
      return draft
    }
  }

  /// The person before "replaces Sam Pell", "took over from Sam Pell".
  private func successor(of person: Int) -> Int? {
    let takesOver = match.word(person - 1) == common.from && scene.ends(person - 2, with: "over")
    let verb = takesOver ? person - 3 : person - 1
    guard takesOver || match.is(verb, .replacing) else { return nil }
    return scene.lastPerson(before: verb, from: max(0, verb - 8))
  }
}
