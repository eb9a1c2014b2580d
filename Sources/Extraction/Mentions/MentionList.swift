import Claims

/// The mentions of an article as they are given out: shows, people and networks.
struct MentionList {
  let page: Page
  let book: MarkBook
  let claims: [Claim]

  var mentions: [Mention] {
    let credited = Set(claims.flatMap { claim in [claim[.person], claim[.author]].compactMap { $0.map(Name.folded) } })
    let characters = Set(claims.compactMap { $0.kind == .cast ? $0[.character].map(Name.folded) : nil })
    return book.marks.compactMap { mark in
      switch mark.value {
      case .show(let number):
        let title = book.titles.titles[number]
        return Mention(.show, title.name, at: page.byteRange(mark.tokens), isMain: title.isMain)
      case .person(let number): return person(number, mark, credited, characters)
      case .network(let name): return Mention(.network, name, at: page.byteRange(mark.tokens))
      case .organization(let name): return Mention(.organization, name, at: page.byteRange(mark.tokens))
      case .company(let name): return Mention(.company, name, at: page.byteRange(mark.tokens))
      case .place(let name): return Mention(.place, name, at: page.byteRange(mark.tokens))
      default: return nil
      }
    }
  }

  private func person(_ number: Int, _ mark: Mark, _ credited: Set<String>, _ characters: Set<String>) -> Mention? {
    let person = book.people.people[number]
    let folded = Name.folded(person.name)
    let isCredited = credited.contains(folded)
    guard isCredited || person.score >= PersonBook.threshold && !characters.contains(folded) else { return nil }
    return Mention(.person, person.name, at: page.byteRange(mark.tokens))
  }
}
