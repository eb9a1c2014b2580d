public import Articles
public import Claims
import Language

/// Reads articles: a pure function from an article to its claims.
///
/// Steps: tokens and sentences → mentions (titles by their signs, people, networks, seasons, dates) → focus → rules,
/// with what stands around them → certainty → merge.
public struct ArticleReader: Sendable {
  /// Changes whenever the same article may give other claims.
  public static let version = "8"

  let readers: MentionReaders
  let rules: RuleBook
  let scenes: SceneMaker

  /// Makes the reader: compiles the rules and the lists.
  ///
  /// Some tens of milliseconds, nearly all of them for the lists; make one and keep it.
  public init(_ options: ReaderOptions = ReaderOptions()) {
    var readers = MentionReaders(options)
    scenes = SceneMaker(in: &readers.vocabulary)
    do {
      rules = try RuleBook(rules: options.rules, lexicon: readers.lexicon, in: &readers.vocabulary)
    } catch {
      preconditionFailure("a rule's phrase cannot be read: \(error)")
    }
    readers.plainWords = rules.plainWords
    self.readers = readers
  }

  /// What the article says, in the order of its text.
  ///
  /// - Complexity: linear in the length of the text.
  public func read(_ article: Article) -> Reading {
    let page = Page(article, readers.lexicon, readers.vocabulary)
    guard page.blocks.indices.contains(where: page.subject.covers) else { return Reading() }
    let book = MarkBook(page: page, readers: readers)
    var told: [ClaimMerger.Told] = []
    told.reserveCapacity(page.sentences.count * 2)
    let leads = ListLeads(page: page, book: book, words: readers.lexicon.common)
    let sentenceLists = SentenceLists(words: readers.lexicon.common)
    let asides = Asides(page: page, words: readers.lexicon.common, marks: book.marks)
    let focuses = focuses(in: page, book, asides)
    for (sentence, focus) in focuses.enumerated() {
      guard let scene = scene(sentence, in: page, book, focus, asides) else { continue }
      var drafts = rules.drafts(in: scene)
      if let draft = leads.draft(of: scene, beside: drafts) {
        drafts.append(draft)
      } else {
        sentenceLists.add(to: &drafts, of: scene)
      }
      for number in drafts.indices { told.append(.init(draft: drafts[number], sentence: sentence)) }
    }
    told += CastTables(page: page, book: book, words: readers.lexicon.common, focuses: focuses).drafts()
    told += FactLines(page: page, book: book, words: readers.lexicon.common, focuses: focuses).drafts()
    if !page.subject.isAboutTelevision {
      told.removeAll { !page.subject.covers(block: page.sentences[$0.sentence].block) }
    }
    let merger = ClaimMerger(
      page: page,
      book: book,
      published: article.published.flatMap { Day($0) },
      owner: readers.lexicon.owner
    )
    var reading = Reading()
    (reading.claims, reading.faultyQuotes) = merger.claims(of: told)
    reading.mentions = MentionList(page: page, book: book, claims: reading.claims).mentions
    return reading
  }

  /// The sentences that are read, each with its focus.
  func scenes(of page: Page, _ book: MarkBook) -> [Scene] {
    let asides = Asides(page: page, words: readers.lexicon.common, marks: book.marks)
    return focuses(in: page, book, asides).enumerated().compactMap { scene($0, in: page, book, $1, asides) }
  }

  /// What each sentence is about.
  private func focuses(in page: Page, _ book: MarkBook, _ asides: Asides) -> [FocusReader.Focus] {
    var focus = FocusReader(page: page, book: book, words: readers.lexicon.common, asides: asides)
    return focus.read()
  }

  /// A sentence as the rules see it; nil where it is a table.
  private func scene(
    _ sentence: Int,
    in page: Page,
    _ book: MarkBook,
    _ focus: FocusReader.Focus,
    _ asides: Asides
  ) -> Scene? {
    let block = page.blocks[page.sentences[sentence].block]
    guard !block.isFlattenedTable || block.sentences.count > 1 else { return nil }
    let pieces = scenes.pieces(of: page.sentences[sentence].tokens, in: page, book)
    return Scene(
      page: page,
      book: book,
      words: readers.lexicon.common,
      sentence: sentence,
      pieces: pieces,
      focus: focus,
      asides: asides.ranges(of: pieces, in: page.sentences[sentence].tokens, book)
    )
  }
}

/// What one article says.
public struct Reading: Sendable, Equatable {
  /// Sorted by start.
  public var claims: [Claim] = []
  public var mentions: [Mention] = []
  /// Claims dropped because their quote did not stand at its offsets: a bug each.
  public var faultyQuotes = 0

  public init() {}
}
