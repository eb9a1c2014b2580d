import Language

/// Finds every mention of the titles, the longest first.
struct TitleMentions {
  /// A string that stands for a title.
  struct Form {
    let key: WordKey
    let title: Int
    /// Where it is set apart as a title, ascending.
    private let setAt: [Int]

    /// A title's own string.
    init(key: WordKey, title: Int, places: CandidatePlaces) {
      self.key = key
      self.title = title
      var setAt: [Int] = []
      for place in places where place.isSet { setAt.append(place.tokens.lowerBound) }
      self.setAt = setAt.sorted()
    }

    /// A string that is nowhere set apart.
    init(short key: [WordID], of title: Int) {
      self.key = WordKey(key[...])
      self.title = title
      setAt = []
    }

    /// Whether it is set apart at a token.
    func isSet(at index: Int) -> Bool {
      var (low, high) = (0, setAt.count)
      while low < high {
        let middle = (low + high) / 2
        if setAt[middle] < index { low = middle + 1 } else { high = middle }
      }
      return low < setAt.count && setAt[low] == index
    }
  }

  private(set) var marks: [Mark] = []

  init(page: Page, lexicon: Lexicon, forms: [Form]) {
    let book = FormBook(forms)
    marks.reserveCapacity(forms.count * 4)
    let tokens = page.tokens
    var index = 0
    while index < tokens.count {
      guard book.mayBegin(with: tokens[index].word),
        let number = book.form(at: index, in: tokens, where: { Self.stands($0, at: index, page, lexicon) })
      else {
        index += 1
        continue
      }
      let end = index + forms[number].key.count
      marks.append(Mark(tokens: index..<end, value: .show(forms[number].title)))
      index = end
    }
  }

  private static func stands(_ form: Form, at index: Int, _ page: Page, _ lexicon: Lexicon) -> Bool {
    let range = index..<index + form.key.count
    if form.isSet(at: index) { return true }
    let tokens = page.tokens
    guard !tokens[range].dropFirst().contains(where: { $0.gap == .line }) else { return false }
    let isWritten = tokens[range].allSatisfy { token in
      // "Carry Sun-woo and Run": the second half of a compound may be small.
      !token.isWord || token.isCapital || token.gap == .none || !token.shape.isDisjoint(with: [.digit, .innerCapital])
        || lexicon.common.is(token.word, .connectors) || token.word == lexicon.common.possessive
    }
    guard isWritten,
      tokens[index].isCapital || tokens[index].shape.contains(.digit) || tokens[index].shape.contains(.innerCapital)
    else {
      return false
    }
    return form.key.count > 1 || standsAlone(index, page, lexicon)
  }

  /// A title of one word is no part of a longer name, and at a sentence's beginning not an ordinary word.
  private static func standsAlone(_ index: Int, _ page: Page, _ lexicon: Lexicon) -> Bool {
    let tokens = page.tokens
    let words = lexicon.common
    if index > 0, tokens[index].gap == .space, lexicon.firstNames.contains(tokens[index - 1].word),
      tokens[index - 1].isCapital
    {
      return false
    }
    // "Jennice Ripley": a name of no list.
    if index > 0, tokens[index].gap == .space, tokens[index - 1].isCapital, tokens[index - 1].isWord,
      !page.sentenceStarts.contains(index - 1), !page.isTitleCased(index),
      !lexicon.english.contains(tokens[index - 1].word), lexicon.surnames.contains(tokens[index].word),
      !lexicon.networks.firstWords.contains(tokens[index - 1].word)
    {
      return false
    }
    if index + 1 < tokens.count, tokens[index + 1].gap == .space, tokens[index + 1].isCapital, !page.isInHeading(index),
      lexicon.firstNames.contains(tokens[index].word) || lexicon.rank(at: index, in: tokens) != nil
    {
      return false
    }
    if index > 0, tokens[index - 1].isCapital, !words.is(tokens[index - 1].word, .tvNouns),
      lexicon.rank(at: index - 1, in: tokens) != nil
    {
      return false
    }
    if tokens[index].isNumber { return isNamed(index, page, words) }
    guard words.is(tokens[index].word, .openers), page.sentenceStarts.contains(index) else { return true }
    return index + 1 < tokens.count
      && (words.is(tokens[index + 1].word, .auxiliaries) || words.is(tokens[index + 1].word, .showPredicates)
        || words.is(tokens[index + 1].word, .season) || tokens[index + 1].word == words.possessive)
  }

  /// A number is a title only where no preposition of time or noun of counting stands beside it.
  private static func isNamed(_ index: Int, _ page: Page, _ words: CommonWords) -> Bool {
    guard index > 0 else { return true }
    let before = page.tokens[index - 1]
    return !words.is(before.word, .timeWords) && !words.is(before.word, .months)
      && !words.is(before.word, .season)
  }
}

/// The forms of titles by their words.
private struct FormBook {
  private let forms: [TitleMentions.Form]
  /// A bit for the last digits of each first word.
  private var openers: UInt64 = 0
  /// How many words the forms have that begin with a word: a bit for each length, none beyond the widest.
  private var lengths: WordNumbers
  private static let widest = 62
  /// By the hash of its words the number of a form; -1 where a place is free.
  private var slots: [Int32]

  init(_ forms: [TitleMentions.Form]) {
    self.forms = forms
    slots = Array(of: -1, placesFor: forms.count)
    lengths = WordNumbers(room: forms.count)
    for (number, form) in forms.enumerated() {
      guard let first = form.key.first, form.key.count <= Self.widest else { continue }
      let slot = slot(of: form.key.count, RunTable.hash(form.key)) { form.key[$0] }
      guard slots[slot] < 0 else { continue }
      slots[slot] = Int32(number)
      openers |= 1 << UInt64(first & 63)
      lengths.set((lengths.number(of: first) ?? 0) | 1 << form.key.count, of: first)
    }
  }

  /// Whether a form may begin with a word.
  func mayBegin(with word: WordID) -> Bool { openers & (1 << UInt64(word & 63)) != 0 }

  /// The number of the first of the forms whose words stand at a token, the longest first, that stands there as a title.
  func form(at index: Int, in tokens: [Token], where stands: (TitleMentions.Form) -> Bool) -> Int? {
    guard var rest = lengths.number(of: tokens[index].word) else { return nil }
    while rest != 0 {
      let length = Int.bitWidth - 1 - rest.leadingZeroBitCount
      rest &= ~(1 << length)
      guard index + length <= tokens.count else { continue }
      let hash = RunTable.hash(tokens[index..<index + length].lazy.map(\.word))
      let number = Int(slots[slot(of: length, hash) { tokens[index + $0].word }])
      if number >= 0, stands(forms[number]) { return number }
    }
    return nil
  }

  /// The place of a form: its own, or the free one where it would stand.
  private func slot(of count: Int, _ hash: UInt64, _ word: (Int) -> WordID) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot] >= 0 {
      let key = forms[Int(slots[slot])].key
      if key.count == count, key.indices.allSatisfy({ key[$0] == word($0) }) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }
}

/// The short forms of long titles: initials ("POI"), and what stands behind a colon ("Organized Crime").
struct ShortForms {
  let page: Page
  let lexicon: Lexicon

  /// Of so many titles a part is looked for in the whole article.
  private static let mostParts = 200

  func forms(of names: [String], besides known: WordKeySet) -> [TitleMentions.Form] {
    var parts = 0
    var found: [TitleMentions.Form] = []
    var initials: [String: Int] = [:]
    for (number, name) in names.enumerated() where Self.mayHaveParts(name) {
      if let (short, isLed) = Self.initials(of: name) {
        initials[short] = number
        if isLed { initials[String(short.dropFirst())] = number }
      }
      if parts < Self.mostParts, let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) {
        parts += 1
        let rest = name[name.index(after: colon)...].trimmed
        if rest.utf8.contains(32), let key = key(of: rest), !known.contains(WordKey(key[...])) {
          found.append(.init(short: key, of: number))
        }
      }
    }
    guard !initials.isEmpty else { return found }
    var seen = WordBag()
    for index in page.raised.all
    where page.tokens[index].shape.contains(.capitals) && !seen.contains(page.tokens[index].word) {
      let word = index..<index + 1
      seen.insert(page.tokens[index].word)
      guard let number = initials[page.text(word)], !known.contains(page.key(word)) else { continue }
      found.append(.init(short: [page.tokens[index].word], of: number))
    }
    return found
  }

  /// The initials of a name of three words or more, in capitals, and whether its first word is "the".
  private static func initials(of name: String) -> (text: String, isLed: Bool)? {
    guard name.utf8.allSatisfy({ $0 < 128 }) else { return initials(ofAny: name) }
    var letters: [UInt8] = []
    var first: [UInt8] = []
    var isInWord = false
    for byte in name.utf8 {
      let isLetter = (byte | 32) &- 97 < 26
      let isPart = isLetter || byte &- 48 < 10 || byte == UInt8(ascii: "'")
      if isPart, !isInWord { letters.append(isLetter ? byte & ~32 : byte) }
      if isPart, letters.count == 1 { first.append(byte | 32) }
      isInWord = isPart
    }
    guard letters.count > 2 else { return nil }
    return (String(decoding: letters, as: UTF8.self), first.elementsEqual("the".utf8))
  }

  private static func initials(ofAny name: String) -> (text: String, isLed: Bool)? {
    let words = name.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    guard words.count > 2 else { return nil }
    return (String(words.compactMap(\.first)).uppercased(), words[0].lowercased() == "the")
  }

  /// Most titles have neither three words nor a colon.
  private static func mayHaveParts(_ name: String) -> Bool {
    func isMark(_ byte: UInt8) -> Bool {
      byte != 32 && byte != 39 && byte < 128 && !(48...57).contains(byte) && !(97...122).contains(byte | 32)
    }
    return name.utf8.count { $0 == 32 || $0 > 127 } > 1 || name.utf8.contains(where: isMark)
  }

  /// The numbers of the words of a name that the article also writes by itself.
  private func key(of name: String) -> [WordID]? {
    let text = Array(name.utf8)
    let (tokens, local) = Tokenizer.tokens(of: text, words: Vocabulary())
    let wanted = tokens.map { page.words.id(local.word($0.word)) }
    guard let first = wanted.first, !wanted.contains(0) else { return nil }
    let isWritten = page.tokens.indices.contains { index in
      page.tokens[index].word == first && index + wanted.count <= page.tokens.count
        && wanted.indices.allSatisfy { page.tokens[index + $0].word == wanted[$0] }
    }
    return isWritten ? wanted : nil
  }
}
