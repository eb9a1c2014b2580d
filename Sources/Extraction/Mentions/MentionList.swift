import Claims

/// The mentions of an article as they are given out: shows, people and networks.
struct MentionList {
  let page: Page
  let book: MarkBook
  let claims: [Claim]

  var mentions: [Mention] {
    let credited = Set(claims.flatMap { claim in [claim[.person], claim[.author]].compactMap { $0.map(Name.folded) } })
    let characters = Set(claims.compactMap { $0.kind == .cast ? $0[.character].map(Name.folded) : nil })
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

  private func isPerson(_ person: PersonBook.Person, _ credited: Set<String>, _ characters: Set<String>) -> Bool {
    let isLikely = person.score >= PersonBook.threshold
    if isLikely ? characters.isEmpty : credited.isEmpty { return isLikely }
    let folded = Name.folded(person.name)
    return credited.contains(folded) || isLikely && !characters.contains(folded)
  }
}
