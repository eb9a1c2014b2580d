import Claims

/// The mentions of an article as they are given out: shows, people and networks.
struct MentionList {
  let page: Page
  let book: MarkBook
  let claims: [Claim]

  var mentions: [Mention] {
    let credited = foldedValues { _, field in field == .person || field == .author }
    let characters = foldedValues { kind, field in kind == .cast && field == .character }
    let isTold = book.people.people.map { isPerson($0, credited, characters) }
    return book.marks.compactMap { mark in
      switch mark.value {
      case .show(let number):
        let title = book.titles.titles[number]
        return Mention(.show, title.name, at: page.byteRange(mark.tokens), isMain: title.isMain)
      case .person(let number):
        return isTold[number]
          ? Mention(.person, book.people.people[number].name, at: page.byteRange(mark.tokens)) : nil
      case .network(let name): return Mention(.network, name, at: page.byteRange(mark.tokens))
      case .organization(let name): return Mention(.organization, name, at: page.byteRange(mark.tokens))
      case .company(let name): return Mention(.company, name, at: page.byteRange(mark.tokens))
      case .place(let name): return Mention(.place, name, at: page.byteRange(mark.tokens))
      default: return nil
      }
    }
  }

  /// The values of some fields of the claims, folded.
  private func foldedValues(_ isWanted: (Kind, Field) -> Bool) -> Set<String> {
    var values: Set<String> = Set(minimumCapacity: claims.count)
    for claim in claims {
      for (field, value) in claim.fields where isWanted(claim.kind, field) { values.insert(value) }
    }
    var folded: Set<String> = Set(minimumCapacity: values.count)
    for value in values { folded.insert(Name.folded(value)) }
    return folded
  }

  private func isPerson(_ person: PersonBook.Person, _ credited: Set<String>, _ characters: Set<String>) -> Bool {
    let isLikely = person.score >= PersonBook.threshold
    if isLikely ? characters.isEmpty : credited.isEmpty { return isLikely }
    let folded = Name.folded(person.name)
    return credited.contains(folded) || isLikely && !characters.contains(folded)
  }
}
