public import Articles
import Claims
import Language

/// How an article was read: what each sentence was taken to mention, which rules fired, and what stopped those that
/// nearly did.
public struct Explanation: Sendable {
  /// Whether it is about television; else a title counts as a show's only where something beside it says so.
  public var isAboutTelevision = true
  /// Strings that may be titles, the likeliest first.
  public var titles: [Title] = []
  public var sentences: [Sentence] = []
  public var reading = Reading()

  /// A string, what speaks for and against its being a title, and whether it was taken for one.
  public struct Title: Sendable {
    public let text: String
    public let weight: Double
    public let signs: [String]
    public let isTaken: Bool
    public let isMain: Bool
  }

  public struct Sentence: Sendable {
    public let text: String
    /// The show that "it" means here.
    public let focus: String?
    /// What is mentioned, in order: its kind, and its words.
    public let mentions: [(kind: String, text: String)]
    /// Rules that matched, with the words of their trigger, and what kept them from a claim.
    public let fired: [(rule: String, trigger: String, outcome: String)]
    /// Rules whose trigger is there, and the word at which they stopped.
    public let stopped: [(rule: String, trigger: String, at: String)]
  }
}

extension ArticleReader {
  /// Reads an article and tells how.
  public func explain(_ article: Article) -> Explanation {
    let page = Page(article, readers.lexicon, readers.vocabulary)
    let book = MarkBook(page: page, readers: readers)
    var explanation = Explanation()
    explanation.reading = read(article)
    explanation.isAboutTelevision = page.subject.isAboutTelevision
    explanation.titles = titles(of: page, book)
    explanation.sentences = scenes(of: page, book).map(explain)
    return explanation
  }

  private func titles(of page: Page, _ book: MarkBook) -> [Explanation.Title] {
    let taken = Dictionary(book.titles.titles.map { (Name.folded($0.name), $0.isMain) }, uniquingKeysWith: { $0 || $1 })
    return MarkBook.weighed(in: page, readers: readers)
      .sorted { $0.signs.weight > $1.signs.weight }
      .map { candidate in
        let text = candidate.places.first.map { page.text($0.tokens) } ?? ""
        let main = taken[Name.folded(text)]
        return .init(
          text: text,
          weight: candidate.signs.weight,
          signs: candidate.signs.all.map { "\($0)" },
          isTaken: main != nil,
          isMain: main ?? false
        )
      }
  }

  private func explain(_ scene: Scene) -> Explanation.Sentence {
    var misses: [PhraseBook.NearMiss] = []
    let matches = rules.matches(in: scene) { misses.append($0) }
    let fired = matches.map { match in
      let outcome: String
      guard scene.page.subject.covers(block: scene.page.sentences[scene.sentence].block) else {
        return (match.rule.fullName, words(scene, match.trigger), "not read: nothing of television in its paragraph")
      }
      let drafts = rules.drafts(in: scene).filter { $0.rule == match.rule.fullName }
      if let first = drafts.first {
        outcome = drafts.count == 1 ? "read, \(first.certainty.rawValue)" : "read \(drafts.count) times"
      } else {
        outcome =
          rules.cues.certainty(of: match, rules.cues.hits(in: scene.pieces)) == nil
          ? "silenced by a question, a condition or a wish"
          : "not read: another rule ties more, or what it needs is missing"
      }
      return (match.rule.fullName, words(scene, match.trigger), outcome)
    }
    let stopped = misses.map { miss in
      (
        rules.rules[miss.phrase].fullName, scene.text(miss.trigger),
        scene.pieces.indices.contains(miss.stoppedAt) ? scene.text(miss.stoppedAt) : "the sentence's end"
      )
    }
    return Explanation.Sentence(
      text: scene.page.text(scene.tokens),
      focus: scene.focus.map { scene.book.titles.titles[$0].name },
      mentions: scene.pieces.indices.compactMap { piece in scene.mark(piece).map { ("\($0.slot)", scene.text(piece)) }
      },
      fired: fired,
      stopped: stopped
    )
  }

  private func words(_ scene: Scene, _ pieces: Range<Int>) -> String {
    pieces.map { scene.text($0) }.joined(separator: " ")
  }
}
