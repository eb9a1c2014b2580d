import Claims
import Language

/// Names in parentheses behind names: actors and their parts.
extension CastReader {
  /// "X (Y)": which of the two is the actor.
  func parenthesis() -> [Draft] {
    let open = match.trigger.lowerBound
    let outside = open - 1
    let inside = open + 1
    let lists = PeopleLists(scene: scene, words: common)
    let close = (inside..<min(scene.pieces.count, inside + 9)).first { match.word($0) == common.close } ?? inside
    if lists.isTitle(inside..<close) { return [] }
    if scene.fills(outside, .person), lists.isCredit(behind: outside, to: close) { return [] }
    guard close == inside + 1 else { return describedPart(open) }
    if isOfUnnamed(outside), scene.fills(inside, .person), scene.isWholeName(inside) {
      return [draft(inside, nil)].filter { $0.show != nil }
    }
    if let known = knownActor(outside, inside) { return [known].filter { $0.show != nil } }
    let isActorInside =
      scene.fills(inside, .person) && (!isInCastList(outside) && !isOneOfMany(open) || isDescribed(outside))
    if scene.fills(outside, .person), scene.isWholeName(outside), hasPredicate(behind: inside + 2) {
      return [draft(outside, scene.text(inside))].filter { $0.show != nil }
    }
    if isActorInside, scene.isWholeName(inside) || !scene.fills(outside, .person) {
      return [draft(inside, scene.text(outside))].filter { $0.show != nil }
    }
    guard scene.fills(outside, .person) || isUnknownActor(outside, open) else { return [] }
    var draft = draft(outside, scene.text(inside))
    draft[.person] = draft[.person] ?? scene.text(outside)
    return draft.show == nil ? [] : [draft]
  }

  /// "follows a widow (Ada Winslow)": a noun for somebody in the plot, with no name.
  private func isOfUnnamed(_ piece: Int) -> Bool {
    guard piece > 0, scene.pieces[piece].mention < 0, scene.page.tokens[scene.range(piece).lowerBound].isWord else {
      return false
    }
    let opener = (max(0, piece - 4)..<piece).last {
      match.is($0, .articles) || match.is($0, .possessives) || match.is($0, .personPossessives)
    }
    guard let opener else { return false }
    return (opener + 1...piece).allSatisfy { index in
      scene.pieces[index].mention < 0 && !match.is(index, .otherWorks) && !match.is(index, .tvNouns)
        && !match.is(index, .makingWords) && !match.is(index, .authorWords) && !match.is(index, .companyWords)
        && !match.is(index, .episodeWords) && !match.is(index, .actorHeads) && !match.is(index, .characterHeads)
        && !match.is(index, .breaks) && match.word(index) != common.comma
    }
  }

  /// "the ever charming Ruth Calder (Ada Winslow)": an article and plain words before it make a name a part's.
  private func isDescribed(_ piece: Int) -> Bool {
    let before = (max(0, piece - 5)..<piece).reversed().prefix {
      scene.pieces[$0].mention < 0 && scene.page.tokens[scene.range($0).lowerBound].isWord
        && !match.is($0, .actorHeads) && !match.is($0, .creditNouns)
    }
    // "her mother, Ruth Calder (Ada Winslow)"
    let isRelative = match.is(piece - 1, .kin) || match.word(piece - 1) == common.comma && match.is(piece - 2, .kin)
    return isRelative || before.contains { match.word($0) == common.the }
  }

  /// "Ada Winslow (Ruth), Busy Pike (Lily)": a name whose first part no list knows, among actors and their roles.
  private func isUnknownActor(_ piece: Int, _ open: Int) -> Bool {
    scene.fills(piece, .name) && (2...3).contains(scene.range(piece).count) && isOneOfMany(open)
      && scene.fills(open + 1, .name) && !scene.fills(open + 1, .person)
  }

  /// "Ada Winslow (Ruth) will not return": what joins, stays or leaves is an actor.
  private func hasPredicate(behind start: Int) -> Bool {
    // "Ruth Calder (Ada Winslow), who is a nurse": what the relative clause says describes either.
    if match.word(start) == common.comma, match.is(start + 1, .personRelatives) { return false }
    return (start..<min(scene.pieces.count, start + 5)).contains {
      match.is($0, .ensembleWords) || match.is($0, .likelyWords)
        || match.is($0, .auxiliaries) && !match.is($0 + 1, .articles) || scene.fills($0, .season)
    }
  }

  /// "A (X), B (Y) and C (Z)": in a list it is actors whose parts stand behind them.
  private func isOneOfMany(_ open: Int) -> Bool {
    scene.pieces.indices.contains { index in
      index != open && match.word(index) == common.open && scene.fills(index - 1, .person)
        && match.word(index + 2) == common.close
        && (scene.fills(index + 1, .person) || scene.fills(index + 1, .name))
    }
  }

  /// Where elsewhere in the article one of the two is plainly an actor, that decides.
  private func knownActor(_ outside: Int, _ inside: Int) -> Draft? {
    func isActor(_ piece: Int) -> Bool {
      guard case .person(let number)? = scene.mark(piece)?.value else { return false }
      return scene.book.people.people[number].roleVotes < 0
    }
    if isActor(outside), !isActor(inside) { return draft(outside, scene.text(inside)) }
    if isActor(inside), !isActor(outside) { return draft(inside, scene.text(outside)) }
    return nil
  }

  /// Whether a word of casting stands before a name in its sentence.
  private func isInCastList(_ piece: Int) -> Bool {
    (max(0, piece - 30)..<max(0, piece)).contains { match.is($0, .castListWords) }
  }

  /// "Ada Winslow (the night nurse Ruth)", in a list of a cast: words that describe the part stand before its name.
  private func describedPart(_ open: Int) -> [Draft] {
    let outside = open - 1
    guard scene.fills(outside, .person), isInCastList(outside),
      let close = (open + 1..<min(scene.pieces.count, open + 8)).first(where: { match.word($0) == common.close }),
      close > open + 2, scene.fills(close - 1, .name) || scene.fills(close - 1, .person),
      (open + 1..<close - 1).allSatisfy({ scene.pieces[$0].mention < 0 && !match.is($0, .breaks) })
    else { return [] }
    return [draft(outside, scene.text(close - 1))].filter { $0.show != nil }
  }
}
