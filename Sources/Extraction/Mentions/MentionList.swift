import Claims

/// The mentions of an article as they are given out: shows, people and networks.
struct MentionList {
  let page: Page
  let book: MarkBook
  let claims: [Claim]

  var mentions: [Mention] {
    var credited = Names(room: claims.count)
    var characters = Names(room: claims.count)
    for number in claims.indices {
      credited.insert(claims[number].fields[.person])
      credited.insert(claims[number].fields[.author])
      if claims[number].kind == .cast { characters.insert(claims[number].fields[.character]) }
    }
    let isTold = book.people.people.map { isPerson($0, &credited, &characters) }
    var mentions: [Mention] = []
    mentions.reserveCapacity(book.marks.count)
    for mark in book.marks { if let mention = mention(of: mark, isTold) { mentions.append(mention) } }
    return mentions
  }

  private func mention(of mark: Mark, _ isTold: [Bool]) -> Mention? {
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

  private func isPerson(_ person: PersonBook.Person, _ credited: inout Names, _ characters: inout Names) -> Bool {
    let isLikely = person.score >= PersonBook.threshold
    return credited.isWritten(person.name) || isLikely && !characters.contains(person.name)
      || credited.contains(person.name)
  }
}

/// Names that claims give, compared without case and marks.
private struct Names {
  private var written: Set<String>
  private lazy var folded = Set(written.map(Name.folded))

  init(room: Int) { written = Set(minimumCapacity: room) }

  mutating func insert(_ name: String?) { if let name { written.insert(name) } }

  func isWritten(_ name: String) -> Bool { written.contains(name) }

  mutating func contains(_ name: String) -> Bool {
    !written.isEmpty && (written.contains(name) || folded.contains(Name.folded(name)))
  }
}
