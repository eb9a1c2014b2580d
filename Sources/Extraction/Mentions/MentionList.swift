import Claims

/// The mentions of an article as they are given out: shows, people and networks.
struct MentionList {
  let page: Page
  let book: MarkBook
  let claims: [Claim]

  var mentions: [Mention] {
    let isTold = isTold
    var mentions: [Mention] = []
    mentions.reserveCapacity(book.marks.count)
    let readsAll = page.subject.isAboutTelevision
    for mark in book.marks where readsAll || isRead(mark) {
      if let mention = mention(of: mark, isTold) { mentions.append(mention) }
    }
    return mentions
  }

  private func isRead(_ mark: Mark) -> Bool { page.block(of: mark.tokens.lowerBound).map(page.subject.covers) ?? true }

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

  /// Of each person whether a claim names them, or their name is likely a person's and no character's.
  private var isTold: [Bool] {
    let people = book.people.people
    var names = FoldedNames(room: people.count)
    let numbers = people.map { names.number(of: $0.name) }
    var isCredited = [Bool](of: false, count: names.count)
    var isCharacter = isCredited
    for number in claims.indices {
      note(claims[number].fields[.person], &names, &isCredited)
      note(claims[number].fields[.author], &names, &isCredited)
      if claims[number].kind == .cast { note(claims[number].fields[.character], &names, &isCharacter) }
    }
    return people.indices.map { person in
      isCredited[numbers[person]]
        || people[person].score >= PersonBook.threshold && !isCharacter[numbers[person]]
    }
  }

  /// Notes a name; one that no person of the article has gets a number beyond theirs.
  private func note(_ name: String?, _ names: inout FoldedNames, _ isNoted: inout [Bool]) {
    guard let name else { return }
    let number = names.number(of: name)
    if number < isNoted.count { isNoted[number] = true }
  }
}
