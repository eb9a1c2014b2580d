/// Where sentences end.
public struct Sentences: Sendable {
  /// Words whose full stop is a part of them.
  private let abbreviations: WordSet
  private let stop: WordID
  private let enders: WordSet
  private let closers: WordSet
  /// Time zones and days, which may stand behind the hour of a day.
  private let behindHours: WordSet

  /// The abbreviations are words such as `Dr`, without their full stop; all but the last word of `a.m` are ignored.
  public init(abbreviations list: [String], in vocabulary: inout Vocabulary) {
    let stop = vocabulary.intern(".")
    self.stop = stop
    enders = WordSet([".", "!", "?", "…"].map { vocabulary.intern($0) })
    closers = WordSet(["”", "’", "\"", "'", ")", "]"].map { vocabulary.intern($0) })
    behindHours = WordSet(Self.hourNotes.split(separator: " ").map { vocabulary.intern(String($0)) })
    var known: WordSet = []
    for abbreviation in list {
      let words = Tokenizer.words(of: abbreviation, in: &vocabulary).filter { $0 != stop }
      if let last = words.last, words.count == 1 { known.insert(last) }
    }
    abbreviations = known
  }

  private static let hourNotes = """
    et pt ct mt est edt pst pdt cst cdt mst gmt bst cet ist jst kst aest aedt eastern pacific central mountain monday \
    tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    """

  /// What runs on longer is no sentence: it is cut, so that the cost of a sentence stays bounded.
  private static let longest = 250

  /// The sentences of the tokens of one block, as ranges of tokens, without gaps.
  public func ranges(in block: Range<Int>, of tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    forEach(in: block, of: tokens) { sentences.append($0) }
    return sentences
  }

  /// Hands on the sentences of the tokens of one block, as ranges of tokens, without gaps.
  public func forEach(in block: Range<Int>, of tokens: [Token], _ body: (Range<Int>) -> Void) {
    var start = block.lowerBound
    var index = block.lowerBound
    while index < block.upperBound {
      if index > start, tokens[index].gap == .wider || index - start >= Self.longest {
        body(start..<index)
        start = index
      }
      guard enders.contains(tokens[index].word) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < block.upperBound, tokens[end].gap == .none,
        enders.contains(tokens[end].word) || closers.contains(tokens[end].word)
      { end += 1 }
      if isEnd(at: index, next: end, of: tokens, in: block) {
        body(start..<end)
        start = end
      }
      index = end
    }
    if start < block.upperBound { body(start..<block.upperBound) }
  }

  /// Whether the mark at `index` ends a sentence, where the next token would be `next`.
  private func isEnd(at index: Int, next: Int, of tokens: [Token], in block: Range<Int>) -> Bool {
    guard next < block.upperBound else { return true }
    let following = tokens[next]
    guard following.gap != .none else { return false }
    let begins =
      following.isCapital || following.shape.contains(.digit) || following.shape.contains(.quote) || !following.isWord
      || following.shape.contains(.innerCapital)
    guard tokens[index].word == stop else {
      return begins || tokens[index].gap != .none
    }
    guard begins else { return false }
    guard index > block.lowerBound, tokens[index].gap == .none else { return true }
    let before = tokens[index - 1]
    if abbreviations.contains(before.word)
      || isHour(index - 1, of: tokens, in: block) && behindHours.contains(following.word)
    {
      return false
    }
    return !isInitial(index - 1, of: tokens, in: block)
  }

  /// "p.m", "a.m".
  private func isHour(_ index: Int, of tokens: [Token], in block: Range<Int>) -> Bool {
    index - 1 > block.lowerBound && tokens[index].range.count == 1 && tokens[index - 1].word == stop
      && tokens[index - 1].gap == .none && tokens[index].gap == .none
  }

  /// Whether a single letter before a full stop is an initial, as in P.I., unless a sentence plainly begins behind it.
  private func isInitial(_ index: Int, of tokens: [Token], in block: Range<Int>) -> Bool {
    let token = tokens[index]
    return token.isCapital && token.range.count == 1
  }
}
