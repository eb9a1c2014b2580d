import Language

/// Numbers in words and digits, and ordinals: "eight", "22", "third", "3rd", "sophomore".
struct NumberWords: Sendable {
  private let cardinals: WordTable<Int>
  private let ordinals: WordTable<Int>
  private let digits: WordTable<Int>
  private let tens: WordTable<Int>

  init(in vocabulary: inout Vocabulary) {
    var cardinals: WordTable<Int> = [:]
    var ordinals: WordTable<Int> = [:]
    var digits: WordTable<Int> = [:]
    let small =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    for (index, word) in small.split(separator: " ").enumerated() {
      cardinals[vocabulary.intern(String(word))] = index + 1
    }
    for word in ["single", "lone"] { cardinals[vocabulary.intern(word)] = 1 }
    for (word, value) in [("couple", 2), ("dozen", 12), ("both", 2)] { cardinals[vocabulary.intern(word)] = value }
    let ranks =
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    for (index, word) in ranks.split(separator: " ").enumerated() {
      ordinals[vocabulary.intern(String(word))] = index + 1
    }
    for (word, value) in [
      ("sophomore", 2), ("freshman", 1), ("junior", 3), ("debut", 1), ("maiden", 1), ("rookie", 1), ("inaugural", 1),
    ] {
      ordinals[vocabulary.intern(word)] = value
    }
    for number in 1...60 {
      let suffix =
        (11...13).contains(number % 100) ? "th" : ["th", "st", "nd", "rd"][number % 10 < 4 ? number % 10 : 0]
      ordinals[vocabulary.intern("\(number)\(suffix)")] = number
      digits[vocabulary.intern("s\(number)")] = number
    }
    for number in 1...400 { cardinals[vocabulary.intern("\(number)")] = number }
    var tens: WordTable<Int> = [:]
    for (name, value) in [("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60)] {
      let word = vocabulary.intern(name)
      tens[word] = value
      cardinals[word] = value
    }
    self.cardinals = cardinals
    self.ordinals = ordinals
    self.digits = digits
    self.tens = tens
  }

  /// The words with which a number begins, and short seasons.
  var words: WordSet { cardinals.words.union(ordinals.words).union(digits.words).union(tens.words) }

  func cardinal(at index: Int, in tokens: [Token]) -> Int? {
    index >= 0 && index < tokens.count ? cardinals[tokens[index].word] : nil
  }

  func ordinal(at index: Int, in tokens: [Token]) -> Int? {
    index >= 0 && index < tokens.count ? ordinals[tokens[index].word] : nil
  }

  /// "twenty-first" and "twenty-two" have three tokens.
  func compound(at index: Int, in tokens: [Token]) -> (length: Int, value: Int, isOrdinal: Bool)? {
    if index + 2 < tokens.count, let ten = tens[tokens[index].word], tokens[index + 1].gap == .none,
      tokens[index + 2].gap == .none
    {
      if let unit = ordinals[tokens[index + 2].word], unit < 10 { return (3, ten + unit, true) }
      if let unit = cardinals[tokens[index + 2].word], unit < 10 { return (3, ten + unit, false) }
    }
    if let value = ordinal(at: index, in: tokens) { return (1, value, true) }
    if let value = cardinal(at: index, in: tokens) { return (1, value, false) }
    return nil
  }

  /// "S2", "s03".
  func shortSeason(at index: Int, in tokens: [Token]) -> Int? { digits[tokens[index].word] }
}
