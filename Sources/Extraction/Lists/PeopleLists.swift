import Language

/// Reads lists of people: "A (X), B as Y and stand-up comic C", each with the character that is told beside.
struct PeopleLists {
  let scene: Scene
  let words: CommonWords

  struct Member: Sendable, Equatable {
    var piece: Int
    var character: String?
  }

  /// Pieces that may stand between the items of a list: "stand-up comic C".
  private static let widestDescription = 6

  /// The list that begins with the person at the piece.
  func list(from piece: Int) -> [Member] {
    var members: [Member] = []
    var next: Int? = piece
    while let at = next {
      let (member, end) = self.member(at: at)
      members.append(member)
      next = self.next(from: end)
      if next == nil { readRespectively(&members, from: end) }
    }
    return members
  }

  /// "A and B as X and Y": the characters of a list of people stand behind the last of them.
  private func readRespectively(_ members: inout [Member], from end: Int) {
    guard members.count > 1, let first = members.last?.character, members.dropLast().allSatisfy({ $0.character == nil })
    else { return }
    let characters = CharacterNames(scene: scene, words: words).list(beginning: first, from: end)
    guard characters.count == members.count else { return }
    for number in members.indices { members[number].character = characters[number] }
  }

  /// The list that ends with the person at the piece, in order.
  func list(endingAt piece: Int) -> [Member] {
    var members = [Member(piece: piece, character: nil)]
    var at = piece
    while let previous = previous(before: at) {
      members.insert(Member(piece: previous, character: nil), at: 0)
      at = previous
    }
    return members
  }

  // MARK: Items

  private func word(_ piece: Int) -> UInt32 { piece >= 0 && piece < scene.pieces.count ? scene.pieces[piece].word : 0 }

  /// A person with what stands beside, and the piece behind all that.
  private func member(at piece: Int) -> (Member, Int) {
    var member = Member(piece: piece)
    var end = piece + 1
    if word(end) == words.open, let close = close(from: end) {
      let inside = end + 1..<close
      if isCredit(behind: piece, to: close) || isTitle(inside) {
        member.character = nil
      } else if inside.count == 1, isNameOfTime(end + 1) {
        member.character = scene.text(end + 1)
      } else if !inside.contains(where: {
        scene.fills($0, .show) || scene.fills($0, .network) || scene.fills($0, .work) || scene.fills($0, .date)
      }) {
        member.character = CharacterNames(scene: scene, words: words).first(in: inside)
      }
      end = close + 1
    }
    if let role = role(at: end) {
      member.character = role.character ?? member.character
      end = role.end
    }
    return (member, affiliationEnd(from: end) ?? end)
  }

  /// Whether a date is one word without a number, as characters may be called: "Summer", "June".
  private func isNameOfTime(_ piece: Int) -> Bool {
    guard scene.fills(piece, .date), scene.range(piece).count == 1 else { return false }
    let token = scene.page.tokens[scene.range(piece).lowerBound]
    return token.isWord && token.isCapital && !token.isNumber
  }

  /// Behind "for Meridian Studios", "of Gull Films", ", of Dawn Patrol fame": where somebody belongs.
  private func affiliationEnd(from start: Int) -> Int? {
    let first = word(start) == words.comma ? start + 1 : start
    guard words.is(word(first), .affiliations) else { return nil }
    for index in first + 1..<min(scene.pieces.count, first + Self.widestAffiliation) {
      if word(index) == words.comma || words.is(word(index), .and) { return index }
      // Behind a comma only what another one closes is said by the way.
      let isOwner = word(index + 1) == words.possessive || index == first + 1 && word(first) != words.from
      guard !scene.fills(index, .person) || isOwner,
        !words.is(word(index), .auxiliaries),
        !words.is(word(index), .castVerbs), !words.is(word(index), .clauseOpeners)
      else { return nil }
    }
    return nil
  }

  /// Pieces of an affiliation: "for Ada Winslow's Gull Films".
  private static let widestAffiliation = 8

  private func close(from open: Int) -> Int? {
    (open + 1..<min(scene.pieces.count, open + 16)).first { word($0) == words.close }
  }

  /// "as X", ", as a Y" and "plays X" behind a person.
  private func role(at start: Int) -> (character: String?, end: Int)? {
    var index = start
    if word(index) == words.comma { index += 1 }
    guard word(index) == words.as else { return nil }
    let names = CharacterNames(scene: scene, words: words)
    let found = names.role(from: index + 1)
    return (found.character, found.end)
  }

  /// The next person over ", " or " and ".
  private func next(from start: Int) -> Int? {
    var index = start
    var joints = 0
    var described = 0
    while index < scene.pieces.count {
      if word(index) == words.comma || words.is(word(index), .and) {
        joints += 1
        guard joints <= 2 else { return nil }
      } else if scene.fills(index, .person) {
        return joints > 0 ? index : nil
      } else {
        guard joints > 0, describes(index), described < Self.widestDescription else { return nil }
        described += 1
      }
      index += 1
    }
    return nil
  }

  private func previous(before piece: Int) -> Int? {
    var index = piece - 1
    var joints = 0
    while index >= 0 {
      if word(index) == words.comma || words.is(word(index), .and) {
        joints += 1
        guard joints <= 2 else { return nil }
      } else if scene.fills(index, .person) {
        return joints > 0 ? index : nil
      } else if word(index) == words.close,
        let open = (max(0, index - 14)..<index).last(where: { word($0) == words.open })
      {
        index = open
      } else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Plain words and credits before a name.
  private func describes(_ index: Int) -> Bool {
    let piece = scene.pieces[index]
    if piece.mention >= 0 {
      return !scene.fills(index, .season) && !scene.fills(index, .date) && !scene.fills(index, .network)
        && !scene.fills(index, .job)
    }
    return scene.page.tokens[Int(piece.tokens.lowerBound)].isWord && !words.is(piece.word, .auxiliaries)
      && !words.is(piece.word, .castVerbs) && !words.is(piece.word, .subjectVerbs)
      && !words.is(piece.word, .clauseOpeners) || piece.word == words.possessive || piece.word == words.hyphen
  }
}

/// Reads the names of characters.
struct CharacterNames {
  let scene: Scene
  let words: CommonWords

  /// The first name in a range of pieces, with a rank or an article that belongs to it.
  func first(in range: Range<Int>) -> String? {
    guard let piece = range.first(where: isName) else { return nil }
    return text(at: piece)
  }

  /// What stands behind "as": a name within the next few words, past what describes it.
  func role(from start: Int) -> (character: String?, end: Int) {
    var index = start
    while index < scene.pieces.count, index - start < 9 {
      // "Ada Winslow's detective Ruth Calder": the first name is an author's.
      let isOwner = index + 1 < scene.pieces.count && scene.pieces[index + 1].word == words.possessive
      if isName(index), !isOwner {
        var end = index + 1
        // "Ada Winslow as Ruth and Sam Pell as Tom": the second name opens a new item.
        while end < scene.pieces.count, scene.pieces[end].word == words.slash, isName(end + 1) { end += 2 }
        return (text(at: index), end)
      }
      // "FBI agent Ruth Calder", "Sgt. Ruth Calder"
      if isRank(index) {
        index += scene.pieces[index + 1].word == words.stop ? 2 : 1
        continue
      }
      let piece = scene.pieces[index]
      let isPlain =
        isOwner
        || piece.mention < 0
          && (scene.page.tokens[Int(piece.tokens.lowerBound)].isWord || piece.word == words.possessive
            || piece.word == words.hyphen)
      // "as a regular opposite Sam Pell"
      if words.is(piece.word, .together) { return (nil, index) }
      if !isPlain || words.is(piece.word, .clauseOpeners) || words.is(piece.word, .and) {
        // ", the squatter who won't leave": a comma may part a description from the name behind it.
        guard piece.word == words.comma, index > start, isName(index + 1),
          !scene.fills(index + 1, .person) || isLone(index + 1)
        else { return (nil, index) }
      }
      index += 1
    }
    return (nil, min(index, scene.pieces.count))
  }

  /// A character and those that stand in one list behind: "as X, Y and Z".
  func list(beginning first: String, from end: Int) -> [String] {
    func word(_ piece: Int) -> WordID { piece < scene.pieces.count ? scene.pieces[piece].word : 0 }
    var characters = [first]
    var index = end
    while index + 1 < scene.pieces.count, word(index) == words.comma || words.is(word(index), .and) {
      let next = word(index) == words.comma && words.is(word(index + 1), .and) ? index + 2 : index + 1
      let role = role(from: next)
      guard let name = role.character else { break }
      characters.append(name)
      index = role.end
    }
    return characters
  }

  private func isLone(_ piece: Int) -> Bool {
    let next = piece + 1 < scene.pieces.count ? scene.pieces[piece + 1].word : 0
    return next == words.stop || next == words.comma && piece + 2 >= scene.pieces.count
  }

  func isName(_ piece: Int) -> Bool { isNamed(piece) && !isRank(piece) }

  private func isNamed(_ piece: Int) -> Bool {
    (scene.fills(piece, .name) || scene.fills(piece, .person) && !scene.isPersonPronoun(piece)) && !isMedium(piece)
  }

  /// "TV" and "the FBI" stand in capitals, and are nobody.
  private func isMedium(_ piece: Int) -> Bool {
    let tokens = scene.range(piece)
    let word = scene.page.tokens[tokens.lowerBound].word
    return tokens.count == 1 && (words.is(word, .media) || words.is(word, .agencies))
  }

  /// Whether what looks like a name only stands before one: a rank.
  private func isRank(_ piece: Int) -> Bool {
    guard scene.fills(piece, .name), piece + 1 < scene.pieces.count, scene.pieces[piece + 1].word == words.stop else {
      return false
    }
    return scene.range(piece).count == 1 && isNamed(piece + 2)
  }

  func text(at piece: Int) -> String { scene.text(piece) }
}
