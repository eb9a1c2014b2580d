import Articles
import Language

/// An article cut into tokens, sentences and marked ranges: what every step of reading works on.
final class Page: Sendable {
  let article: Article
  let bytes: [UInt8]
  let tokens: [Token]
  let words: LocalWords
  let blocks: [Block]
  let sentences: [Sentence]
  let subject: Subject
  /// Quotations of up to a few words, as ranges of the tokens between the marks.
  let quotations: [Range<Int>]
  /// Ranges of tokens in emphasis, `<cite>`, strong type or links.
  let marked: [(kind: Article.Span.Kind, tokens: Range<Int>)]
  /// The first token of each sentence, behind quotation marks.
  let sentenceStarts: PlaceSet
  /// Cells of tables under a head such as "Show" or "Series".
  let tableTitleCells: Set<Range<Int>>
  /// The blocks that are rows of tables of episodes.
  let episodeRows: PlaceSet
  /// Of each table row that has one, the number in its cell under "Season".
  let rowSeasons: [Int: Int]
  /// The cells of each block that is a row; empty where there is no table.
  private let rowCells: [[Range<Int>]]
  private let parentheses: SortedPlaces
  let openParenthesis: WordID
  let closeParenthesis: WordID
  /// Of each sentence the classes that hold one of its words.
  let classes: [WordClassSet]
  /// The tokens with which names and numbers may begin, and the commas.
  let raised, commas: SortedPlaces
  /// Sentences most of whose words begin with a capital.
  private let titleCased: PlaceSet
  private let quotationsByStart: ByStart<Range<Int>>
  private let markedByStart: ByStart<(kind: Article.Span.Kind, tokens: Range<Int>)>
  /// Of each token the number of its word.
  private let wordNumbers: [WordID]
  private let blockOfToken: [Int32]
  private let sentenceOfToken: [Int32]

  struct Block: Sendable {
    let kind: Article.Block.Kind
    let tokens: Range<Int>
    let sentences: Range<Int>
    /// Whether it holds a table whose cells are told apart by spaces alone.
    let isFlattenedTable: Bool

    /// Whether it is a row of a table, or its head.
    var isRow: Bool {
      switch kind {
      case .tableRow, .tableHeader: true
      default: false
      }
    }
  }

  struct Sentence: Sendable {
    let tokens: Range<Int>
    let block: Int
  }

  init(_ article: Article, _ lexicon: Lexicon, _ vocabulary: Vocabulary) {
    self.article = article
    bytes = Array(article.text.utf8)
    (tokens, words) = Tokenizer.tokens(of: bytes, words: vocabulary)
    wordNumbers = tokens.map(\.word)
    var cutter = Cutter(tokens: tokens)
    var blocks: [Block] = []
    var sentences: [Sentence] = []
    blocks.reserveCapacity(article.blocks.count)
    sentences.reserveCapacity(article.blocks.count + tokens.count / 16)
    let boldLines = Self.boldLines(of: article)
    for (number, block) in article.blocks.enumerated() {
      let range = cutter.tokens(in: block.range)
      let first = sentences.count
      lexicon.sentences.forEach(in: range, of: tokens) { sentence in
        sentences.append(Sentence(tokens: sentence, block: blocks.count))
      }
      let wide = tokens[range].count { $0.gap == .wide }
      blocks.append(
        Block(
          kind: boldLines.contains(number) ? .heading(level: Self.boldLevel) : block.kind,
          tokens: range,
          sentences: first..<sentences.count,
          isFlattenedTable: wide >= 2
        )
      )
    }
    self.blocks = blocks
    self.sentences = sentences
    subject = Subject(tokens: tokens, blocks: blocks, lexicon: lexicon)
    quotations = Quotations(tokens: tokens, bytes: bytes).find(in: blocks.map(\.tokens))
    var spans = Cutter(tokens: tokens)
    openParenthesis = lexicon.common.open
    closeParenthesis = lexicon.common.close
    let cut = tokens
    raised = SortedPlaces(cut.indices.filter { cut[$0].isRaised })
    (commas, parentheses) = Self.marks(in: cut, lexicon.common)
    blockOfToken = Self.owners(blocks.map(\.tokens), of: cut.count)
    sentenceOfToken = Self.owners(sentences.map(\.tokens), of: cut.count)
    classes = sentences.map { lexicon.common.classes(of: cut[$0.tokens]) }
    sentenceStarts = PlaceSet(
      sentences.compactMap { $0.tokens.first { cut[$0].isWord } },
      below: cut.count
    )
    let cells = TableCells(tokens: tokens, words: lexicon.common, blocks: blocks)
    rowCells = cells.rows
    tableTitleCells = cells.titles(in: blocks)
    episodeRows = PlaceSet(cells.episodeRows(in: blocks), below: blocks.count)
    rowSeasons = cells.seasons(in: blocks, bytes)
    titleCased = PlaceSet(below: sentences.count) { number in
      Self.isTitleCased(sentences[number].tokens, cut, lexicon.common)
    }
    quotationsByStart = ByStart(quotations) { $0.lowerBound }
    marked = article.spans.compactMap { span -> (kind: Article.Span.Kind, tokens: Range<Int>)? in
      let range = spans.tokens(in: span.range)
      return range.isEmpty ? nil : (span.kind, Self.withoutDate(range, cut, lexicon.common))
    }
    markedByStart = ByStart(marked) { $0.tokens.lowerBound }
  }

  /// The commas and the parentheses.
  private static func marks(in tokens: [Token], _ words: CommonWords) -> (SortedPlaces, SortedPlaces) {
    var commas: [Int] = []
    var parentheses: [Int] = []
    let (comma, open, close) = (words.comma, words.open, words.close)
    for index in tokens.indices where !tokens[index].isWord {
      if tokens[index].word == comma { commas.append(index) }
      if tokens[index].word == open || tokens[index].word == close { parentheses.append(index) }
    }
    return (SortedPlaces(commas), SortedPlaces(parentheses))
  }

  /// Of each token the number of the range that it lies in, or -1.
  private static func owners(_ ranges: [Range<Int>], of count: Int) -> [Int32] {
    var owners = [Int32](of: -1, count: count)
    for (number, range) in ranges.enumerated() { for index in range { owners[index] = Int32(number) } }
    return owners
  }

  /// Below all headings that are marked as such.
  private static let boldLevel = 7
  /// Bytes that a heading has at most.
  private static let longestHeading = 100

  /// The paragraphs of nothing but strong type, which stand as headings over what follows.
  private static func boldLines(of article: Article) -> Set<Int> {
    let strong = Set(article.spans.lazy.filter { $0.kind == .strong }.map(\.range))
    guard !strong.isEmpty else { return [] }
    return Set(
      article.blocks.indices.dropLast().filter { number in
        let block = article.blocks[number]
        return block.kind == .paragraph && number > 0 && block.range.count <= longestHeading
          && strong.contains(block.range)
      }
    )
  }

  /// Whether most words of a sentence begin with a capital.
  private static func isTitleCased(_ sentence: Range<Int>, _ tokens: [Token], _ words: CommonWords) -> Bool {
    // A list of names may fill a sentence, but a headline has no full stop.
    if let last = sentence.last, tokens[last].word == words.stop { return false }
    var (count, capitals) = (0, 0)
    for index in sentence where tokens[index].isWord && !words.is(tokens[index].word, .connectors) {
      count += 1
      capitals += tokens[index].isCapital || tokens[index].isNumber ? 1 : 0
    }
    return count > 2 && count - capitals <= count / 6
  }

  /// A range without the date and the dash that it begins with: "May 3 — Harbor Lights".
  private static func withoutDate(_ range: Range<Int>, _ tokens: [Token], _ words: CommonWords) -> Range<Int> {
    guard
      let dash = range.dropFirst().first(where: {
        words.is(tokens[$0].word, .dashes) && tokens[$0].word != words.colon && tokens[$0].gap == .space
      }), dash + 1 < range.upperBound,
      tokens[range.lowerBound..<dash].allSatisfy({
        !$0.isWord || $0.shape.contains(.digit) || words.is($0.word, .months) || words.is($0.word, .weekdays)
      })
    else { return range }
    return dash + 1..<range.upperBound
  }

  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return String(decoding: bytes[byteRange(range)], as: UTF8.self)
  }

  /// Whether the text of a range ends with some small letters, in any case.
  func ends(_ range: Range<Int>, with letters: String) -> Bool {
    bytes[byteRange(range)].suffix(letters.utf8.count).elementsEqual(letters.utf8) { $0 | 32 == $1 }
  }

  /// Whether some small letters stand in the text of a range, in any case.
  func holds(_ range: Range<Int>, _ letters: String) -> Bool {
    let text = bytes[byteRange(range)]
    return text.indices.contains {
      text[$0...].prefix(letters.utf8.count).elementsEqual(letters.utf8) { $0 | 32 == $1 }
    }
  }

  func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The article's text in a range of bytes, or nil where no character begins or ends there.
  func quote(_ range: Range<Int>) -> String? {
    func isBorder(_ place: Int) -> Bool { place == bytes.count || bytes[place] & 0xC0 != 0x80 }
    guard range.upperBound <= bytes.count, isBorder(range.lowerBound), isBorder(range.upperBound) else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The numbers of the words in a range: what makes two runs the same.
  func key(_ range: Range<Int>) -> WordKey { WordKey(wordNumbers[range]) }

  /// The block that a token stands in.
  func block(of token: Int) -> Int? {
    guard token >= 0, token < blockOfToken.count, blockOfToken[token] >= 0 else { return nil }
    return Int(blockOfToken[token])
  }

  /// The quotations that begin at a token or right before it.
  func quotations(near token: Int) -> ArraySlice<Range<Int>> { quotationsByStart[token - 2...token] }

  /// The marked ranges that begin at a token or right before it.
  func marked(near token: Int) -> ArraySlice<(kind: Article.Span.Kind, tokens: Range<Int>)> {
    markedByStart[token - 3...token]
  }

  func sentence(of token: Int) -> Int? {
    guard token >= 0, token < sentenceOfToken.count, sentenceOfToken[token] >= 0 else { return nil }
    return Int(sentenceOfToken[token])
  }

  /// Whether a sentence has a word of a class.
  func has(_ name: WordClass, in sentence: Int) -> Bool { classes[sentence].contains(name) }

  func isInHeading(_ token: Int) -> Bool { block(of: token).map(isHeading) ?? false }

  func isInItem(_ token: Int) -> Bool {
    guard let block = block(of: token), case .listItem = blocks[block].kind else { return false }
    return true
  }

  /// Whether a token stands in a headline, heading or line most of whose words have capitals.
  func isTitleCased(_ token: Int) -> Bool { sentence(of: token).map { titleCased.contains($0) } ?? false }

  func isInTable(_ token: Int) -> Bool {
    block(of: token).map { blocks[$0].isRow } ?? false
  }

  /// The cells of a row, given by the number of its block.
  func cells(of block: Int) -> [Range<Int>] { rowCells.isEmpty ? [] : rowCells[block] }

  func hasParenthesis(in range: Range<Int>) -> Bool { parentheses.hasOne(in: range) }

  func isHeading(_ block: Int) -> Bool {
    switch blocks[block].kind {
    case .headline, .heading: true
    default: false
    }
  }

  /// Finds the tokens of byte ranges that come sorted by start, or jump back now and then.
  private struct Cutter {
    let tokens: [Token]

    mutating func tokens(in range: Range<Int>) -> Range<Int> {
      let start = index(of: range.lowerBound)
      var end = start
      var high = tokens.count
      while end < high {
        let middle = (end + high) / 2
        if Int(tokens[middle].end) <= range.upperBound { end = middle + 1 } else { high = middle }
      }
      return start..<max(start, end)
    }

    private func index(of byte: Int) -> Int {
      var low = 0
      var high = tokens.count
      while low < high {
        let middle = (low + high) / 2
        if Int(tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
