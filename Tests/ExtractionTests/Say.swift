import Articles
import Claims
import Extraction
import Testing

/// An example sentence: the expected quote stands between ⟦ and ⟧, and names of shows are set in `*…*`.
struct Say: Sendable, CustomTestStringConvertible {
  let text: String
  let show: String?
  let season: Int?
  let date: String?
  let certainty: Certainty?
  let fields: FieldValues

  var testDescription: String { text }

  init(
    _ text: String,
    show: String? = "Harbor Lights",
    season: Int? = nil,
    date: String? = nil,
    certainty: Certainty? = nil,
    _ fields: FieldValues = [:]
  ) {
    self.text = text
    self.show = show
    self.season = season
    self.date = date
    self.certainty = certainty
    self.fields = fields
  }

  /// Checks that a claim of the kind is read, with every value given and the marked quote.
  func check(_ kind: Kind, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let claims = claims(in: text, kind)
    let claim = try #require(
      claims.first { $0.show == show },
      "no \(kind) of \(show ?? "-") in \(claims)",
      sourceLocation: sourceLocation
    )
    if let season { #expect(claim.season == season, sourceLocation: sourceLocation) }
    if let date { #expect(claim.date?.text == date, sourceLocation: sourceLocation) }
    if let certainty { #expect(claim.certainty == certainty, sourceLocation: sourceLocation) }
    for (field, value) in fields { #expect(claim[field] == value, "\(field)", sourceLocation: sourceLocation) }
    if let quote = Sample(text).quote { #expect(claim.quote == quote, sourceLocation: sourceLocation) }
  }
}

/// The reader, made once for all tests.
let reader = ArticleReader()

/// The claims of one kind that a text makes, in an article of 6 September 2023, a Wednesday.
func claims(in text: String, _ kind: Kind) -> [Claim] { reading(of: text).claims.filter { $0.kind == kind } }

/// What is read in a text of one or more paragraphs; `# ` opens a headline, `## ` a heading, `- ` an item of a list.
func reading(of text: String) -> Reading { reader.read(Sample(text).article) }

extension [Claim] {
  var confirmed: [Claim] { filter { $0.certainty == .confirmed } }
}

/// A text with marks, taken apart into an article and the expected quote: `*emphasis*`, `_strong type_`.
struct Sample {
  let article: Article
  let quote: String?

  init(_ marked: String) {
    var text = ""
    var blocks: [Article.Block] = []
    var spans: [Article.Span] = []
    for line in marked.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      let (kind, body) = Self.kind(of: line)
      let start = text.utf8.count
      var begun: [Article.Span.Kind: Int] = [:]
      for character in body where character != "⟦" && character != "⟧" {
        guard let kind = Self.marks[character] else {
          text.append(character)
          continue
        }
        if let start = begun.removeValue(forKey: kind) {
          spans.append(.init(kind, start..<text.utf8.count))
        } else {
          begun[kind] = text.utf8.count
        }
      }
      blocks.append(.init(kind, start..<text.utf8.count))
      text += "\n"
    }
    article = Article(published: "2023-09-06", text: text, blocks: blocks, spans: spans)
    let parts = marked.split(separator: "⟦").last?.split(separator: "⟧").first
    quote = marked.contains("⟦") ? parts.map { $0.filter { $0 != "*" } } : nil
  }

  private static let marks: [Character: Article.Span.Kind] = ["*": .emphasis, "_": .strong]

  private static func kind(of line: Substring) -> (Article.Block.Kind, Substring) {
    if line.hasPrefix("# ") { return (.headline, line.dropFirst(2)) }
    if line.hasPrefix("## ") { return (.heading(level: 2), line.dropFirst(3)) }
    if line.hasPrefix("- ") { return (.listItem(depth: 0), line.dropFirst(2)) }
    if line.hasPrefix("|| ") { return (.tableHeader, line.dropFirst(3)) }
    if line.hasPrefix("| ") { return (.tableRow, line.dropFirst(2)) }
    return (.paragraph, line)
  }
}
